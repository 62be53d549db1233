import type {ListItem} from 'mdast'
import {offsetOf, positionOf} from '../text/place.ts'

/** Of a list item, a bullet before it; CommonMark allows it nine digits. */
const marker = /^(?:[-*+]\s{1,4})?(\d{1,9})[.)]/

/** The number that an item was given by its author, which need not be its turn; `undefined` for a bullet. */
export function writtenNumber(item: ListItem, source: string): number | undefined {
  const from = offsetOf(positionOf(item).start)
  const [, digits] = marker.exec(source.slice(from, from + 15)) ?? []
  return digits === undefined ? undefined : Number(digits)
}
