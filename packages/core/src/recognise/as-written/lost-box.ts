/**
 * The box that its author left out, or filled with another sign, between options that have theirs.
 *
 *     - [ ] The cow
 *     - The goat
 *     - [x] The hen
 */
import type {List, ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {boxOf} from '../choice/option/option-items.ts'

/** The list, with a box before the one item within it that lacks one. */
export function withLostBox(list: List): List {
  const {children} = list
  const at = children.findIndex((item) => !isBoxed(item))
  const [item, isLone] = [children[at], children.findLastIndex((one) => !isBoxed(one)) === at]
  // The first may be what the others answer, and the last a remark on them.
  if (!item || !isLone || at === 0 || at === children.length - 1) return list
  const [only, ...below] = item.children
  if (only?.type !== 'paragraph' || below.length > 0 || endsInMark(toString(only))) return list
  if (boxOf(item)) return list
  return {...list, children: children.with(at, {...item, checked: false})}
}

function isBoxed({checked}: ListItem): boolean {
  return typeof checked === 'boolean'
}
