/** An explanation that begins with the key: *Explanation: The correct answer is C. It floats.* */
import type {Paragraph} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {paragraphFrom} from '../option/line-parts.ts'
import {positionOf} from '../../text/place.ts'
import type {Key} from './key.ts'
import {keyOf, reasonLength} from './key-of.ts'
import {keyOfLetters} from './key-of-letters.ts'

/** The letters that follow the label of an explanation. */
function lettersIn(text: string): string[] {
  const length = reasonLength(text)
  return length > 0 ? (keyOf(text.slice(length))?.letters ?? []) : []
}

/** The block may be such an explanation. */
export function mayTell(block: Content): boolean {
  return lettersIn(toString(block)).length > 0
}

export function keyInReason(
  first: Paragraph | undefined,
  others: readonly Paragraph[],
  source: string
): Key | undefined {
  const text = first ? toString(first) : ''
  const letters = lettersIn(text)
  const said = first && letters.length > 0 && paragraphFrom(first, reasonLength(text), source)
  return said ? {...keyOfLetters(letters, positionOf(first)), reason: [said, ...others]} : undefined
}
