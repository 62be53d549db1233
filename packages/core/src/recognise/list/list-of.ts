/** Some items of a list, as a list of their own. */
import type {List, ListItem} from 'mdast'
import {span} from '../text/place.ts'

/** A list such as `list` of items of it that follow one another; `undefined` without any. */
export function listOf(list: List, items: ListItem[]): List | undefined {
  const [first] = items
  const last = items.at(-1)
  return first && last && {...list, children: items, position: span(first, last)}
}
