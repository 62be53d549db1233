/**
 * The outline below the title of a page, which an outliner sets in with tabs and Markdown takes for code.
 *
 *     # Knots
 *         - Bowline
 *             - A loop at the end of a rope.
 */
import type {Code, Nodes, PhrasingContent, RootContent, Text} from 'mdast'
import {contentInCode} from '../card/content-in-code.ts'
import {pointInCode} from '../details/point-in.ts'
import {opensFence} from '../text/opens-fence.ts'
import {offsetOf, pointFrom, positionOf} from '../text/place.ts'

/** The blocks, with lists in place of code that begins with a bullet right below a title. */
export function withOutlinesInCode(blocks: readonly RootContent[], source: string): RootContent[] {
  if (!outline.test(source)) return [...blocks]
  return blocks.flatMap((block, at) => {
    if (block.type !== 'code' || !isOutline(block, blocks[at - 1], source)) return [block]
    const {length} = block.value
    const content = contentInCode(block.value, {start: 0, end: length}, pointInCode(block, source))
    return content.every(isPlain) ? content.map((node) => inLines(node, source)) : [block]
  })
}

const outline = /^#{1,6} [^\n]*\n(?:\t- |\n?(?: {4}|\t)[\p{Lu}\p{Lo}1])/mu

/** A line that a number counts, or a capital begins, and a mark ends. */
const counted = /^\d{1,3}[.)]\s[^\n]*[?？][^\S\n]*$/gmu
const asked = /^[\p{Lu}\p{Lo}][^\n]*[?？][^\S\n]*$/gmu
const line = /\S[^\n]*$/gmu
const fewestAsked = 3

function isOutline(code: Code, title: RootContent | undefined, source: string): boolean {
  return isListed(code, title, source) || isCounted(code, title, source)
}

/** Questions that a number counts, or of a line each, all of them set in below a title. */
function isCounted(code: Code, title: RootContent | undefined, source: string): boolean {
  if (title?.type !== 'heading' || opensFence(code, source)) return false
  if (/^1[.)]\s/u.test(code.value)) return countOf(code, counted) >= fewestAsked
  const asking = countOf(code, asked)
  return asking >= fewestAsked && asking * 3 >= countOf(code, line) * 2
}

function countOf({value}: Code, pattern: RegExp): number {
  return value.match(pattern)?.length ?? 0
}

function isListed(code: Code, title: RootContent | undefined, source: string): boolean {
  const {start} = positionOf(code)
  if (title?.type !== 'heading' || positionOf(title).end.line + 1 !== start.line) return false
  return code.value.startsWith('- ') && source[offsetOf(start) - start.column + 1] === '\t'
}

/** Lists of text; what else an outline may hold is set in within as well, and stays with it as code. */
function isPlain(node: Nodes): boolean {
  if (/^(?:heading|math|html|table|code|blockquote|definition|thematicBreak)$/.test(node.type)) {
    return false
  }
  if ('children' in node) return node.children.every(isPlain)
  return node.type === 'text' || !('value' in node && node.value.includes('\n'))
}

/** Each line of a text by itself: what sets it in is no part of it. */
function inLines<Node extends Nodes>(node: Node, source: string): Node {
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'text' ? linesOf(child, source) : [inLines(child, source)]
  )
  return {...node, children}
}

function linesOf(text: Text, source: string): PhrasingContent[] {
  if (!text.value.includes('\n')) return [text]
  const lines: PhrasingContent[] = []
  let point = positionOf(text).start
  const written = source.slice(0, offsetOf(positionOf(text).end))
  for (const value of text.value.split('\n')) {
    const from = written.indexOf(value, offsetOf(point))
    if (from === -1) return [text]
    const start = pointFrom(point, from, source)
    if (lines.length > 0) lines.push({type: 'break', position: {start: point, end: start}})
    point = pointFrom(start, from + value.length, source)
    if (value !== '') lines.push({type: 'text', value, position: {start, end: point}})
  }
  return lines
}
