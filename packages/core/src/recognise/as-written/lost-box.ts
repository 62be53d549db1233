/**
 * The box that its author left out, or filled with another sign, between options that have theirs.
 *
 *     - [ ] The cow
 *     - The goat
 *     - [x] The hen
 *
 * A letter in one box, where all others are empty, ticks it: `[c] The hen`.
 */
import type {List, ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {boxOf} from '../choice/option/option-items.ts'
import {cut} from '../text/cut.ts'
import {positionOf} from '../text/place.ts'

/** The list, with a box before the one item that lacks one. */
export function withLostBox(list: List, source: string): List {
  const {children} = list
  const at = children.findIndex((item) => !isBoxed(item))
  const [item, isLone] = [children[at], children.findLastIndex((one) => !isBoxed(one)) === at]
  if (!item || !isLone) return list
  const ticked = tickedBy(item, list, source)
  if (ticked) return {...list, children: children.with(at, ticked)}
  // The first may be what the others answer, and the last a remark on them.
  if (at === 0 || at === children.length - 1) return list
  const [only, ...below] = item.children
  if (only?.type !== 'paragraph' || below.length > 0 || endsInMark(toString(only))) return list
  if (boxOf(item)) return list
  return {...list, children: children.with(at, {...item, checked: false})}
}

function isBoxed({checked}: ListItem): boolean {
  return typeof checked === 'boolean'
}

const letter = /^\[[a-z]\]\s+(?=\S)/iu

/** Beside fewer empty boxes the letter may be one of its own kind. */
const fewestEmpty = 2

/** The item whose box holds a letter, ticked; `undefined` where another is. */
function tickedBy(item: ListItem, {children}: List, source: string): ListItem | undefined {
  const [only, ...below] = item.children
  const opening = only?.type === 'paragraph' ? only.children[0] : undefined
  if (only?.type !== 'paragraph' || opening?.type !== 'text') return undefined
  const sign = letter.exec(opening.value)?.[0].length ?? 0
  const empty = children.filter(({checked}) => checked === false).length
  if (sign === 0 || empty < fewestEmpty || empty + 1 < children.length) return undefined
  const [, content] = cut(only.children, sign, source)
  const [first] = content
  if (!first) return undefined
  const position = {start: positionOf(first).start, end: positionOf(only).end}
  return {...item, checked: true, children: [{...only, children: content, position}, ...below]}
}
