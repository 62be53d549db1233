/** A paragraph that opens with a strong number. */
import type {RootContent} from 'mdast'
import {numberMarkOf} from '../asks/number-mark.ts'
import {maskedText} from '../text/masked-text.ts'

/** What is counted next; within an answer a number that only leads on counts one of its parts: *__2. By hash:__* */
export function countsNext(block: RootContent, isAnswered: boolean): boolean {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return false
  if (numberMarkOf(maskedText(block.children[0].children)) === undefined) return false
  return !isAnswered || !/[:：]\s*$/u.test(maskedText(block.children))
}
