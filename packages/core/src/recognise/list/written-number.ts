import type {ListItem} from 'mdast'
import {offsetOf, positionOf} from '../text/place.ts'

/** Of a list item; CommonMark allows it nine digits. */
const marker = /^\d{1,9}(?=[.)])/

/** The number that an item was given by its author, which need not be its turn; `undefined` for a bullet. */
export function writtenNumber(item: ListItem, source: string): number | undefined {
  const from = offsetOf(positionOf(item).start)
  const [digits] = marker.exec(source.slice(from, from + 10)) ?? []
  return digits === undefined ? undefined : Number(digits)
}
