import type {List, ListItem} from 'mdast'
import {writtenNumber} from './written-number.ts'

/** The numbers that the items of a list were given, where each has its own; else their turns. */
export function itemNumbers(
  {start, children}: Pick<List, 'start' | 'children'>,
  source: string
): number[] {
  const written = children.flatMap((item) => writtenNumber(countedIn(item), source) ?? [])
  return new Set(written).size === children.length
    ? written
    : children.map((_, at) => (start ?? 1) + at)
}

/** Its items are counted, be it within their bullets: `- 2. B`. */
export function isCounted({ordered, children}: List): boolean {
  return ordered === true || children.every((item) => countedIn(item) !== item)
}

/** The item itself, or the only one of a list that counts within its bullet. */
function countedIn(item: ListItem): ListItem {
  const [list, ...others] = item.children
  const [only, ...more] = list?.type === 'list' && list.ordered ? list.children : []
  return only && others.length === 0 && more.length === 0 ? only : item
}
