/** Whether titles below the label of an answer are its parts. */
import type {Heading, RootContent} from 'mdast'
import {numberMarkOf} from '../asks/number-mark.ts'
import {maskedText} from '../text/masked-text.ts'
import {opensQuestion} from './label-openings.ts'
import type {Unit} from './label-units.ts'

/**
 * A heading that counts from one right below a label that says no more: it begins the answer.
 *
 *     **Answer:**
 *
 *     #### 1. The hull
 */
export function countsFirst(
  block: RootContent,
  below: RootContent | undefined,
  before: Unit | undefined
): block is Heading {
  const label = before?.marks.at(-1)?.label
  const isEmpty = label?.kind === 'answer' && before?.lines.at(-1)?.text.length === label.length
  if (block.type !== 'heading' || !isEmpty || (below && opensQuestion(below))) return false
  return numberMarkOf(maskedText(block.children))?.number === 1
}
