/**
 * Questions that are folded away with their answer, below a summary that only counts.
 *
 *     <details><summary>Question 1</summary>
 *
 *     What is a cell?
 *
 *     **Answer**: The unit of life.
 *
 *     </details>
 */
import {countIn} from '../choice/stem/stem-titles.ts'
import {labelledBelow} from '../label/label-below.ts'
import {choiceIn} from './choice-in-details.ts'
import type {DetailsUnit, Folded} from './folded-questions.ts'
import {summaryOf} from './summary-of.ts'

/** The summary only counts a question that is folded away with its answer or options. */
export function countedFold(unit: DetailsUnit, at: number, source: string): Folded | undefined {
  const ordinal = countIn(summaryOf(unit))
  if (ordinal === undefined) return undefined
  const {content, position} = unit
  const question =
    choiceIn({summary: [], content: content}, false, source) ?? labelledBelow(content, source)
  if (!question) return undefined
  return {
    ...{from: at, to: at + 1, kind: 'wrapper', asks: true, isNamed: true, isTask: false},
    draft: {...question, ordinal, position}
  }
}
