/** Signs of what satteri may read otherwise than remark: a block that has one is read again. */
import type {FootnoteDefinition, ListItem, Nodes, RootContent} from 'mdast'
import {hasOddText} from './odd-text.ts'
import {isOpen} from './is-open.ts'
import {sourceOf} from './source-of.ts'

const task = /^(?:[-+*]|\d{1,9}[.)])\s+\[[ xX]\]/
const checkBox = /\[[ xX]\] $/
const plainFence = /^(?:`{3,}|~{3,}|\${2,})[ \t]*(?:\S+(?: \S+)*)?[ \t]*(?:[\r\n]|$)/
const margin = /^[ \t]*$/

/** Whether a block of the root may be one that remark reads otherwise. */
export function isDoubtful(block: RootContent, text: string): boolean {
  const {column = 1, offset = 0} = block.position?.start ?? {}
  // Further to the right there is code, or the rest of another block.
  if (column > 4 || !margin.test(text.slice(offset - column + 1, offset))) return true
  return hasDoubt(block, text)
}

function hasDoubt(block: Nodes, text: string): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return hasOddText(block, text)
    case 'code':
    case 'math':
      return !plainFence.test(sourceOf(block, text))
    case 'table':
      // Whether tags end a table depends on what they are.
      if (/[\r\n][ \t>]*</.test(sourceOf(block, text))) return true
      break
    case 'blockquote':
      if (block.children.some(({type}) => type === 'blockquote' || type === 'list')) return true
      break
    case 'listItem':
      if (!isPlainTask(block, text)) return true
      break
    case 'footnoteDefinition':
      if (!isPlainFootnote(block, text)) return true
      break
  }
  if (!('children' in block)) return false
  const {children} = block
  return children.some((child, at) => isOpen(children, at, text) || hasDoubt(child, text))
}

/** Whether an item has no box, or a box and a paragraph right after it. */
function isPlainTask(item: ListItem, text: string): boolean {
  if (typeof item.checked !== 'boolean') return !task.test(sourceOf(item, text))
  const [first] = item.children
  if (first?.type !== 'paragraph') return false
  const start = first.position?.start.offset ?? 0
  return checkBox.test(text.slice(start - 4, start)) && /\S/.test(text[start] ?? '')
}

function isPlainFootnote(definition: FootnoteDefinition, text: string): boolean {
  const [first, ...others] = definition.children
  const isOne = first?.type === 'paragraph' && others.length === 0
  return isOne && !/[\r\n]/.test(sourceOf(definition, text))
}
