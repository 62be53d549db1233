/** Whether a label counts what is right elsewhere, and no question: *Q4: c) Cork - it holds air*. */
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {impliedLabel, labelOf} from '../choice/option/label-of.ts'
import type {Part} from './label-parts.ts'

export function tellsKey({children: [first]}: Pick<Part, 'children'>): boolean {
  const text = first ? toString(first) : ''
  const letter = labelOf(text)
  if (!letter || endsInMark(text)) return false
  // Parts of a question are lettered from the first on.
  const next = letter.index > 0 ? undefined : impliedLabel(letter, 1)?.name
  return next === undefined || !text.includes(`${next})`)
}
