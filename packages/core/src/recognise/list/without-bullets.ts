/** Bullets before numbers: *- 1. First*. */
import type {List, ListItem} from 'mdast'
import {positionOf} from '../text/place.ts'

/** A list of items that hold nothing but an item with a number, which count on, as the list of these. */
export function withoutBullets(list: List): List {
  if (list.ordered) return list
  const children: ListItem[] = []
  let start: number | undefined
  for (const item of list.children) {
    const [only] = item.children
    if (only?.type !== 'list' || item.children.length > 1 || only.children.length > 1) return list
    const [inner] = only.children
    start ??= only.start ?? 1
    if (!inner || !only.ordered || (only.start ?? 1) !== start + children.length) return list
    children.push({...inner, position: positionOf(item)})
  }
  return {...list, ordered: true, start: start ?? 1, children}
}
