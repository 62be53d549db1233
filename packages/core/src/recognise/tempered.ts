/** How sure questions are below titles that say what kind of questions they are. */
import type {Recognised, Scope} from '../dialects/dialect.ts'
import {isFrequent, isLeftOpen} from './title-kinds.ts'

/** Dialects that know a question by nothing but its words. */
const byWords = new Set(['heading', 'bold', 'bare'])

/** So many questions make a file one of questions. */
const fullOfQuestions = 8

/** Of what users ask about a project, hardly anything is studied. */
const mostFrequent = 0.45

/**
 * What a dialect found, as sure as the titles above allow: what is left open has no answer to learn,
 * unless the file is full of questions.
 */
export function tempered(
  found: Recognised,
  dialect: string,
  {above, asking}: Scope
): Recognised | undefined {
  if (asking >= fullOfQuestions || above.length === 0) return found
  if (!byWords.has(dialect)) return isUndecided(found) && above.some(isLeftOpen) ? undefined : found
  if (above.some(isLeftOpen)) return undefined
  if (!above.some(isFrequent)) return found
  const entries = found.entries.map((entry) => {
    if (entry.type !== 'question') return entry
    return {...entry, confidence: Math.min(entry.confidence, mostFrequent)}
  })
  return {...found, entries}
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
