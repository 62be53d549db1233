/**
 * Boxes that open paragraphs of their own, with what is shown below them, as the list that they are.
 *
 *     [ ] The cow
 *
 *     [x] The hen
 */
import type {List, ListItem, Paragraph} from 'mdast'
import type {Content} from '../../../ast.ts'
import type {Part} from '../../details/parts-of.ts'
import {bulletList} from '../../list/bullet-list.ts'
import {linesOf} from '../../text/lines.ts'
import {span} from '../../text/place.ts'
import {itemOfBox, opensWithBox} from './box-lines.ts'
import {isMute} from '../is-mute.ts'

/** The list of the boxes that begin with the part at `from`, how many parts it takes, and the last of them. */
export function boxedParagraphs(
  partAt: (index: number) => Part | undefined,
  from: number,
  source: string
): {list: List; used: number; last: Part} | undefined {
  const children: ListItem[] = []
  let end: Part | undefined
  let at = from
  for (let part = partAt(at); part?.type === 'block'; part = partAt(++at)) {
    const own = boxIn(part.node, source)
    const before = children.at(-1)
    if (own) children.push(own)
    else if (before && isShown(part.node)) children.splice(-1, 1, withBelow(before, part.node))
    else break
    end = part
  }
  const list = bulletList(children, true)
  if (!end || !list || children.length < 2) return undefined
  return {list, used: at - from, last: end}
}

/** Most paragraphs open with a word. */
const opening = /^\s*(?:-(?=\[))?[[☐□⬜◻☑☒🗹]/u

function boxIn(block: Content, source: string): ListItem | undefined {
  if (block.type !== 'paragraph' || !mayOpen(block)) return undefined
  const [line, ...others] = linesOf(block, source)
  if (!line || !opensWithBox(line) || others.some(opensWithBox)) return undefined
  return itemOfBox(line, others, source)
}

function mayOpen({children}: Paragraph): boolean {
  const first = children[0]
  return first?.type === 'text' && opening.test(first.value)
}

function isShown(block: Content): boolean {
  return block.type !== 'html' && isMute(block)
}

function withBelow(item: ListItem, block: Content): ListItem {
  // Code, a formula, an image or a table may stand in an item.
  const children = [...item.children, block] as ListItem['children']
  return {...item, children, position: span(item, block)}
}
