/** How sure questions are below titles that say what kind of questions they are. */
import type {RootContent} from 'mdast'
import type {Recognised, Scope} from '../dialects/dialect.ts'
import {atMost, fullOfQuestions, mostByWords, reasonedQuestions} from './reasoned-questions.ts'
import {isFrequent, isLeftOpen, tellsOfFrequent} from './title-kinds.ts'

/** Dialects that know a question by nothing but its words. */
const byWords = new Set(['heading', 'bold', 'bare'])

/** What users ask is marked like this, too; what else an outline holds are terms. */
const byMarks = new Set(['label', 'disclosure', 'outline'])

/** Of what users ask about a project, hardly anything is studied. */
const mostFrequent = 0.45

/**
 * What the dialect found at `at`, as sure as the titles above and the file allow: what is left open
 * has no answer to learn, unless the file is full of questions.
 */
export function tempered(
  found: Recognised,
  dialect: string,
  blocks: readonly RootContent[],
  at: number,
  scope: Scope
): Recognised | undefined {
  const {above} = scope
  const isFew = scope.asking < fullOfQuestions
  const isWordy = byWords.has(dialect)
  if (isFew && above.some(isLeftOpen) && (isWordy || isUndecided(found))) return undefined
  if (!isWordy && !byMarks.has(dialect)) return found
  if (isWordy && isFew && above.some(isFrequent)) return atMost(mostFrequent, found)
  if (above.some(tellsOfFrequent)) return atMost(mostByWords, found)
  const isInOutline = dialect === 'outline' && blocks[at]?.type === 'list'
  return isWordy || isInOutline ? reasonedQuestions(found, dialect, blocks, at, scope) : found
}

/** Options that are still open: nothing tells which one is right. */
function isUndecided({entries}: Recognised): boolean {
  const options = entries.flatMap((entry) => {
    return entry.type === 'question' ? entry.children.filter(({type}) => type === 'option') : []
  })
  return (
    options.length > 0 &&
    options.every((option) => !('correct' in option) || option.correct === null)
  )
}
