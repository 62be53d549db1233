/** Whether a chapter holds terms and nothing else: a quiz that follows it is no part of it. */
import type {ListItem, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {isPlainGlossary} from '../list/list-links.ts'

/** What parts a term from what it means. */
const parted = /^[^\n]{0,80}?\S(?:\s?[:：]\s?|\s[-–—=→]{1,2}\s|——)\S/u

/** The blocks from `from` to `to` below such a title are terms, with a line that leads them in at most. */
export function holdsTerms(
  blocks: readonly RootContent[],
  from: number,
  to: number,
  title: string
): boolean {
  if (!isPlainGlossary(title)) return false
  let terms = 0
  let others = 0
  for (let at = from; at < to; at++) {
    const block = blocks[at]
    if (block?.type === 'table' || isTerm(block)) terms++
    else if (block?.type === 'list') {
      const count = block.children.filter(isTermItem).length
      if (count * 3 < block.children.length * 2) return false
      terms += count
    } else if (block?.type !== 'thematicBreak' && block?.type !== 'html') others++
  }
  return terms > 0 && others <= 1
}

/** The item opens with a term. */
export function isTermItem({checked, children: [first]}: ListItem): boolean {
  return typeof checked !== 'boolean' && first?.type === 'paragraph' && parted.test(toString(first))
}

function isTerm(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph' || !parted.test(toString(block))) return false
  return block.children[0]?.type === 'strong' || block.children[0]?.type === 'emphasis'
}
