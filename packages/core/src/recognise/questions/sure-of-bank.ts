/**
 * Tasks in a bank of interview questions, in which nearly all that is listed is asked.
 *
 *     # Interview questions for a harbour master
 *
 *     - How do you send a message without a radio?
 *     - Tie a bowline with one hand.
 */
import type {Scope} from '../../dialects/dialect.ts'
import {isOfExam} from '../heading/exam-topics.ts'
import type {askingShare} from '../list/list-head.ts'
import {advises, isOfContents, leadsAway} from '../file/title-kinds.ts'

/** How sure what asks by nothing but its place is. */
const sureInBank = 0.55

/** Fewer questions in a file may stand beside anything else. */
const fewestAsked = 40

/** In a bank some of a list ask, or set tasks. */
const fewestInBank = 0.2

/** How sure the items of a list with such shares are at least; 0 where nothing says so. */
export function sureOfBank(
  {asking, share, tasks}: Pick<ReturnType<typeof askingShare>, 'asking' | 'share' | 'tasks'>,
  {above, areAsked, asking: inFile, headings}: Scope
): number {
  const title = above.at(-1) ?? ''
  if (advises(title) || leadsAway(title) || isOfContents(title)) return 0
  const isSet = asking > 0 && tasks > 0.5 && above.some(isOfExam)
  if (isSet) return sureInBank
  const isBank = areAsked && inFile >= fewestAsked
  if (!isBank || asking === 0 || Math.max(share, tasks) < fewestInBank) return 0
  const [first] = headings.values()
  return isOfExam(first?.text ?? '') || above.some(isOfExam) ? sureInBank : 0
}
