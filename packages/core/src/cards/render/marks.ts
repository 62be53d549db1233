/** What editors of notes add to Markdown, as Markdown: links by name, embeds, highlights, callouts. */
import type {Content} from '../../ast.ts'
import {toCallout} from './callouts.ts'
import {descend} from './descend.ts'
import {withHighlights} from './highlights.ts'
import {readWiki} from './wiki.ts'

/** The content with each such mark read; the same nodes where there is none. */
export function readMarks(content: readonly Content[]): readonly Content[] {
  return hasMarks(content) ? content.map(readNode).flat() : content
}

function readNode(node: Content): Content[] {
  if (node.type === 'text') return readWiki(node)
  if (!('children' in node)) return [node]
  const children = withHighlights(node.children.map(readNode).flat())
  // A mark is read as phrases among phrases, so the children are what the node may hold.
  const read = {...node, children} as Content
  return [read.type === 'blockquote' ? toCallout(read) : read]
}

const sign = /\[\[|==|%%|\[![a-z]|\s\^[a-z\d-]+$/i

function hasMarks(content: readonly Content[]): boolean {
  for (const node of descend(content)) {
    if ('value' in node && node.type === 'text' && sign.test(String(node.value))) return true
  }
  return false
}
