/**
 * Lists that an indented heading parts: it names what all below it is, not what its item is.
 *
 *     - What is a delta?
 *       ### Notes
 *     - A delta grows where a river slows.
 */
import type {List, RootContent} from 'mdast'
import {listOf} from '../list/list-of.ts'
import {positionOf} from '../text/place.ts'
import {roleOf} from '../file/role-of.ts'
import {titleOf} from '../file/topics.ts'
import {addAll} from '../../add-all.ts'

/** The blocks, with each such list of questions as what stands before the heading, it, and the rest. */
export function withPartedLists(blocks: readonly RootContent[]): RootContent[] {
  const parted: RootContent[] = []
  let isAsked = false
  for (const block of blocks) {
    if (block.type === 'heading') isAsked = roleOf(titleOf(block)) === 'questions'
    if (block.type === 'list' && isAsked) addAll(parted, partsOf(block))
    else parted.push(block)
  }
  return parted
}

function partsOf(list: List): RootContent[] {
  const parts: RootContent[] = []
  let items: List['children'] = []
  const flush = (): void => {
    const part = listOf(list, items)
    if (part) parts.push(part)
    items = []
  }
  for (const item of list.children) {
    const at = item.children.findIndex((child, index) => index > 0 && namesRole(child))
    const last = item.children[at - 1]
    if (!last) {
      items.push(item)
      continue
    }
    const position = {start: positionOf(item).start, end: positionOf(last).end}
    items.push({...item, children: item.children.slice(0, at), position})
    flush()
    addAll(parts, item.children.slice(at))
  }
  if (parts.length === 0) return [list]
  flush()
  return parts
}

function namesRole(block: RootContent): boolean {
  return block.type === 'heading' && roleOf(titleOf(block)) !== undefined
}
