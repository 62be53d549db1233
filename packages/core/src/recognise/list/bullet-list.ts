/** Items that stand in no list as the list of bullets that they are. */
import type {List, ListItem} from 'mdast'
import {span} from '../text/place.ts'

/** `undefined` without any; `spread` where blank lines part them. */
export function bulletList(children: ListItem[], spread: boolean): List | undefined {
  const [first] = children
  const last = children.at(-1)
  if (!first || !last) return undefined
  return {type: 'list', ordered: false, spread, children, position: span(first, last)}
}
