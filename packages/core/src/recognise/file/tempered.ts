/** How sure questions are below titles that say what kind of questions they are. */
import type {RootContent} from 'mdast'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {announces, isForStudy} from './announces.ts'
import {
  atMost,
  fullOfQuestions,
  mostByWords,
  promptOf,
  reasonedQuestions
} from './reasoned-questions.ts'
import {fewestSigns} from '../terms/reasoned-terms.ts'
import {studySigns} from './study-signs.ts'
import {asksAtWork, isFrequent, isLeftOpen, tellsOfFrequent} from './title-kinds.ts'

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
  const isOpen = isWordy || isUndecided(found) || (dialect === 'label' && areUnanswered(found))
  if (isFew && isOpen && above.some(isLeftOpen)) return undefined
  if (dialect === 'section' && above.some(asksAtWork)) return atMost(mostByWords, found)
  if (!isWordy && !byMarks.has(dialect)) return found
  if (isFew && dialect !== 'disclosure' && isRunbook(blocks)) return atMost(mostByWords, found)
  if (isWordy && isFew && above.some(isFrequent)) return atMost(mostFrequent, found)
  if (above.some(tellsOfFrequent) || (dialect === 'label' && above.some(isTalk)))
    return atMost(mostByWords, found)
  if (dialect === 'disclosure' && isFew) return asksForReader(found, blocks, above)
  const isInOutline = dialect === 'outline' && blocks[at]?.type === 'list'
  return isWordy || isInOutline ? reasonedQuestions(found, dialect, blocks, at, scope) : found
}

/** Hardly anything in it but commands, settings and what to do speaks against study as much. */
const mostSignsAgainst = -4

/** What asks there is asked by who runs it. */
function isRunbook(blocks: readonly RootContent[]): boolean {
  return studySigns(blocks) <= mostSignsAgainst
}

/** Somebody was asked, and tells: *Interview with Ada*. */
function isTalk(title: string): boolean {
  return /^(?:\S+ ){0,2}(?:interview|conversation|q ?& ?a|ama) with (?:\p{Lu}|the )/iu.test(title)
}

/** What a user asks of a product: *How do I contact support?* */
const personal = /\b(?:I|my|we|our)\b/u

/** Who folds away answers to such questions answers users, unless the file is one that somebody studies. */
function asksForReader(
  found: Recognised,
  blocks: readonly RootContent[],
  above: readonly string[]
): Recognised {
  if (above.some((title) => announces(title) || isForStudy(title))) return found
  const isStudied = studySigns(blocks) >= fewestSigns
  return atMost(mostByWords, found, (question) => isStudied || !personal.test(promptOf(question)))
}

/** Nothing below any of them may be learnt. */
function areUnanswered({entries}: Recognised): boolean {
  return entries.every((entry) => {
    return (
      entry.type === 'question' &&
      entry.children.every(({type}) => type !== 'answer' && type !== 'option')
    )
  })
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
