/**
 * Lettered parts of a question that each have their answer below them; they look like options.
 *
 *     **3. Which command**
 *
 *     **(a) shows the folder?**
 *
 *         pwd
 */
import type {Draft} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import type {Content} from '../../ast.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {answerFrom, asideFrom, paragraphsFrom, promptFrom, questionFrom} from '../draft.ts'
import {linesOf, paragraphOf} from '../text/lines.ts'
import {positionOf, span} from '../text/place.ts'
import {reaching} from '../text/reaching.ts'
import type {ChoiceOption} from './option/choice-option.ts'
import type {Judged} from './question-from.ts'

/** How sure it is that each part is asked. */
const sureOfParts = 0.75

/** What is asked of all parts, as it leads in, and each of them; nothing for options. */
export function answeredParts(
  {choice: {group, key}, stem, evidence}: Judged,
  source: string
): Draft[] | undefined {
  if (evidence !== 'none' || key || group.kind === 'box') return undefined
  const parts = group.options.map((option) => partOf(option, source))
  const told = parts.filter((part) => part && part.answer.length > 0)
  if (told.length < 2 || told.length * 3 < parts.length * 2) return undefined
  const text = textOfAll(stem.content, '\n')
  const asking = parts.filter((part) => part && endsInMark(toString(part.prompt)))
  const coded = told.filter((part) => part?.answer.some(({type}) => type === 'code'))
  const areTitles = told.every((part) => part && colon.test(toString(part.prompt)))
  const isCoded = coded.length * 2 > parts.length && !areTitles
  const leadsIn = isCoded && colon.test(text) && asksBy(text) >= 0.5
  if (asking.length * 2 <= parts.length && !leadsIn) return undefined
  return [
    asideFrom(stem.content, reaching(stem, group.options[0]?.position.start, source)),
    ...group.options.map((option, at) => questionOf(option, parts[at], text.trim()))
  ]
}

const colon = /[:：]\s*$/u

interface Part {
  prompt: Content
  answer: Content[]
}

/** The line behind the letter, and what follows it. */
function partOf({children, reason}: ChoiceOption, source: string): Part | undefined {
  const [first, ...below] = children
  if (first?.type !== 'paragraph') return undefined
  const [line, ...more] = linesOf(first, source).map(paragraphOf)
  return line && {prompt: line, answer: [...more, ...below, ...(reason ?? [])]}
}

function questionOf(
  {children, position}: ChoiceOption,
  part: Part | undefined,
  above: string
): Draft {
  const content = part ? [part.prompt] : children
  const [first] = part?.answer ?? []
  const last = part?.answer.at(-1)
  const end = first ? positionOf(content.at(-1) ?? first).end : position.end
  const prompt = promptFrom(content.flatMap(unwrapped), {start: position.start, end})
  const answer = first && last ? [answerFrom(part?.answer ?? [], span(first, last))] : []
  return questionFrom({form: 'open', confidence: sureOfParts, context: [above]}, [
    prompt,
    ...answer
  ])
}

/** Emphasis around the whole is a mark. */
function unwrapped(node: Content): Content[] {
  if (node.type !== 'paragraph') return [node]
  const [only, ...others] = node.children
  return only?.type === 'strong' && others.length === 0 ? paragraphsFrom(only.children) : [node]
}
