import type {Nodes} from 'mdast'
import type {Content} from '../ast.ts'

/** What a hint as text would lose. */
const shows = /^(?:image|imageReference|link|linkReference|footnoteReference|code|table|math|html)$/

/** What helps to answer, as text; `undefined` where it shows more than words, and none may be lost. */
export function hintFrom(content: readonly Content[]): string | undefined {
  if (content.some(showsMore)) return undefined
  return wordsIn(content, ' ').trim()
}

function showsMore(node: Nodes): boolean {
  return shows.test(node.type) || ('children' in node && node.children.some(showsMore))
}

/** Blocks and lines are parted, as words are. */
function wordsIn(nodes: readonly Nodes[], between: string): string {
  return nodes.map(wordsOf).join(between)
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (!('children' in node)) return 'value' in node ? node.value : ''
  const isBlocks = /^(?:blockquote|list|listItem)$/.test(node.type)
  return wordsIn(node.children, isBlocks ? ' ' : '')
}
