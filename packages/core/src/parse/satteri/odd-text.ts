/** Signs in a paragraph, heading or cell of what satteri may read otherwise than remark. */
import type {Nodes, Text} from 'mdast'
import {dollarSpans} from './dollar-spans.ts'
import {sourceOf} from './source-of.ts'

/** No one writes as much in one paragraph; `parse` gives marks without end up. */
const longest = 8192
const address = /@|:\/\/|www\./i
const oddMarks =
  /\\[*_~]{2}|[*_~][\ud800-\udfff]|[\ud800-\udfff][*_~]|\*_|_\*|~[*_]|[*_]~|!\[[^\]]*\[\^/
const itemMark = /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/

/** Whether a block of text has what is read in many ways. */
export function hasOddText(block: Nodes, text: string): boolean {
  const source = sourceOf(block, text)
  if (source.length > longest || oddMarks.test(source)) return true
  return isNoItem(block, text) || hasOddInline(block, block.position?.end.offset ?? 0, text)
}

/** Whether a paragraph begins like an item, which depends on what it interrupts. */
export function isNoItem(block: Nodes, text: string): boolean {
  const {start, end} = block.position ?? {}
  if (block.type !== 'paragraph' || !start) return false
  return itemMark.test(
    text.slice(start.offset, Math.min(end?.offset ?? 0, (start.offset ?? 0) + 12))
  )
}

function hasOddInline(node: Nodes, blockEnd: number, text: string): boolean {
  switch (node.type) {
    case 'text':
      if (/[\r\n]$/.test(node.value) && isBeforeSpace(node, text)) return true
      return address.test(node.value) || hasOddDollars(node, blockEnd, text)
    case 'break':
      return isBeforeSpace(node, text)
    case 'image':
    case 'imageReference':
      return sourceOf(node, text).includes('$')
    case 'inlineMath':
      return true
    case 'html':
      return /[\r\n]/.test(node.value)
    case 'link':
      // What is an address without a mark depends on what is before it.
      if (!'[<'.includes(sourceOf(node, text)[0] ?? '')) return true
      break
  }
  return 'children' in node && node.children.some((child) => hasOddInline(child, blockEnd, text))
}

/** Whether a dollar may be the end of math that is not in one text node, or the start of it. */
function hasOddDollars(node: Text, blockEnd: number, text: string): boolean {
  if (!node.value.includes('$')) return false
  const dollars = dollarSpans(node, text)
  if (!dollars?.isOpen) return !dollars
  return text.slice(node.position?.end.offset, blockEnd).includes('$')
}

/** Whether a node ends before the margin of the next line, or what may be one. */
function isBeforeSpace({position}: Nodes, text: string): boolean {
  return ' \t>'.includes(text[position?.end.offset ?? 0] ?? '-')
}
