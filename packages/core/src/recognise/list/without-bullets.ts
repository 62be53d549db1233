/** Bullets before numbers: *- 1. First*. */
import type {List, ListItem} from 'mdast'
import {positionOf} from '../text/place.ts'

/** A list of items that hold nothing but an item with a number, as the list of these. */
export function withoutBullets(list: List): List {
  if (list.ordered || list.children.length < 2) return list
  const children: ListItem[] = []
  for (const [at, item] of list.children.entries()) {
    const [only] = item.children
    if (only?.type !== 'list' || item.children.length > 1 || only.children.length > 1) return list
    const [inner] = only.children
    if (!inner || !only.ordered || (only.start ?? 1) !== at + 1) return list
    children.push({...inner, position: positionOf(item)})
  }
  return {...list, ordered: true, start: 1, children}
}
