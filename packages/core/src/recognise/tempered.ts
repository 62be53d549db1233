/** How sure questions are below titles that say what kind of questions they are. */
import type {RootContent} from 'mdast'
import type {Recognised, Scope} from '../dialects/dialect.ts'
import {fewestSigns} from './reasoned-terms.ts'
import {studySigns} from './study-signs.ts'
import {isFrequent, isLeftOpen} from './title-kinds.ts'

/** Dialects that know a question by nothing but its words. */
const byWords = new Set(['heading', 'bold', 'bare'])

/** So many questions make a file one of questions. */
const fullOfQuestions = 8

/** Of what users ask about a project, hardly anything is studied. */
const mostFrequent = 0.45

/** One question is asked anywhere, of a reader or of a product, and so are some among titles that do not ask. */
const mostOfFew = 0.75

/** What a heading is at the most where others of its level do not ask. */
const sureAmongTitles = 0.8

/** A number names a question as such: *Q3. Where does it stand?* */
const sureOfNumbered = 0.95

/**
 * What a dialect found, as sure as the titles above and the file allow: what is left open has no
 * answer to learn, unless the file is full of questions.
 */
export function tempered(
  found: Recognised,
  dialect: string,
  blocks: readonly RootContent[],
  scope: Scope
): Recognised | undefined {
  const {above, asking} = scope
  if (asking >= fullOfQuestions) return found
  if (!byWords.has(dialect)) return isUndecided(found) && above.some(isLeftOpen) ? undefined : found
  if (above.some(isLeftOpen)) return undefined
  if (above.some(isFrequent)) return atMost(mostFrequent, found)
  if (dialect !== 'heading' || isForStudy(blocks, scope)) return found
  return atMost(mostOfFew, found, asking > 1 ? sureAmongTitles + 0.01 : sureOfNumbered)
}

/** The author says so, or the file is one of notes. */
function isForStudy(
  blocks: readonly RootContent[],
  {isCards, everyHeading, roles}: Scope
): boolean {
  return isCards || everyHeading || roles.size > 0 || studySigns(blocks) >= fewestSigns
}

function atMost(most: number, found: Recognised, unless = Infinity): Recognised {
  const entries = found.entries.map((entry) => {
    if (entry.type !== 'question' || entry.confidence <= most || entry.confidence >= unless)
      return entry
    return {...entry, confidence: most}
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
