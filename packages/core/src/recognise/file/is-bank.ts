/** Whether a list stands in a bank of interview questions, in which nearly all that is listed is asked. */
import type {Scope} from '../../dialects/dialect.ts'
import {isOfExam} from '../heading/exam-topics.ts'
import {advises, isOfContents, leadsAway} from './title-kinds.ts'

/** Fewer may stand beside anything else. */
const fewest = 40

export function isBank({above, areAsked, asking, headings}: Scope): boolean {
  if (!areAsked || asking < fewest) return false
  const title = above.at(-1) ?? ''
  if (advises(title) || leadsAway(title) || isOfContents(title)) return false
  const [first] = headings.values()
  return isOfExam(first?.text ?? '') || above.some(isOfExam)
}
