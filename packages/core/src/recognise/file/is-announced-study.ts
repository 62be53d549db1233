/** Whether a title or a lead-in says that a list is studied; what a checklist looks at is not, though exercises have one. */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {announcesStudy} from './announces.ts'
import {wantsAnswers} from './wants-answers.ts'

/** *Review checklist*, *自查清单* */
const checklist = caseless(
  /\bcheck[ -]?lists?\b|\bcheckliste|清单|清單|チェックリスト|체크리스트|\blista de (?:verificación|comprobación|verificação|controllo)\b|(?<!\p{L})чек-?лист/u
)

export function isAnnouncedStudy(
  {above, role}: Pick<Scope, 'above' | 'role'>,
  before: RootContent | undefined
): boolean {
  if (role === 'questions') return true
  if (checklist.test(above.at(-1) ?? '')) return false
  if (before?.type === 'paragraph' && wantsAnswers(toString(before))) return true
  return above.some((title) => announcesStudy(title))
}
