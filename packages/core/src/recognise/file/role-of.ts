/** The role that a heading names when it names nothing else: `### Questions`, `#### Notes`. */
import type {Role} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {withoutEnd} from '../text/without-end.ts'
import {titlesGraded} from './graded-title.ts'
import {roleNames} from './role-names.ts'
import {titlesAnswers} from './titles-answers.ts'

const roles = new Map<string, Role>(
  (Object.keys(roleNames) as Role[]).flatMap((role) => roleNames[role].map((name) => [name, role]))
)

const longest = Math.max(...Array.from(roles.keys(), ({length}) => length))

/** Numbers, emoji and punctuation people dress a heading in: `## 3. 📝 Notes:`. */
const before = /^[\p{P}\p{S}\p{N}\p{Emoji_Presentation}\p{M}\u200d\s]+/u
const behind = /^[\p{P}\p{S}\ufe0e\ufe0f\u20e3\u200d\s]$/u
const notBehind = /[^\p{P}\p{S}\ufe0e\ufe0f\u20e3\u200d\s]/u

/** The role a heading's text names, or `undefined` when it is a topic. */
export const roleOf: (title: string) => Role | undefined = remembered(readRole)

function readRole(title: string): Role | undefined {
  const dressed = title.replace(before, '')
  // Who answers, and when, may stand behind a dot: *Answer · Ann*.
  const name = dressed.includes(' · ') ? (dressed.split(' · ', 1)[0] ?? '') : dressed
  if (titlesAnswers(name)) return 'answers'
  if (titlesGraded(name)) return 'questions'
  if (name.length > longest && notBehind.test(name.slice(longest))) return roleInTwo(name)
  return roles.get(withoutEnd(name, behind).toLowerCase()) ?? roleInTwo(name)
}

/** The name in two languages: *Questions / Câu hỏi*. */
function roleInTwo(name: string): Role | undefined {
  if (!name.includes(' / ') || !/[^\0-\x7f]/u.test(name)) return undefined
  const parts = name.split(' / ')
  const named = parts.map((part) => roles.get(withoutEnd(part.trim(), behind).toLowerCase()))
  const [role, ...others] = new Set(named.filter((one) => one !== undefined))
  return parts.length === 2 && others.length === 0 ? role : undefined
}
