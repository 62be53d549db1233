/**
 * Rules right below text, which Markdown takes for the underline of a title.
 *
 *     What is an atoll?
 *     A ring of coral around water.
 *     ---
 *
 * So are properties of a page: `tags:: knots`.
 */
import type {Heading, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy, commands, endsInMark} from '../asks/asks.ts'
import {offsetOf, pointFrom, positionOf} from '../text/place.ts'

/** The blocks, each such title as a paragraph and a rule. */
export function withRuledText(blocks: readonly RootContent[], source: string): RootContent[] {
  return blocks.flatMap((block, at) => {
    if (block.type !== 'heading' || block.depth !== 2) return [block]
    const isRuled = tells(block, source) || isBody(block, blocks[at - 1], source)
    return isRuled ? partsOf(block, source) : [block]
  })
}

/** No title stands right below another: between `## Front` and the rule that ends its card is the back. */
function isBody(heading: Heading, before: RootContent | undefined, source: string): boolean {
  const {start, end} = positionOf(heading)
  if (before?.type !== 'heading' || !source.startsWith('---', offsetOf(end) - 3)) return false
  const above = positionOf(before)
  return source[offsetOf(above.start)] === '#' && above.end.line + 1 === start.line
}

/** A sentence that sets no task, and lines of which the first asks, are underlined by chance. */
function tells(heading: Heading, source: string): boolean {
  const {start, end} = positionOf(heading)
  if (start.line === end.line || !source.startsWith('---', offsetOf(end) - 3)) return false
  const text = toString(heading).trim()
  if (properties.test(text)) return true
  const lineEnd = text.indexOf('\n')
  if (lineEnd !== -1 && asks(text.slice(0, lineEnd)) && !endsInMark(text)) return true
  return sentence.test(text) && !commands(text)
}

/** What an outliner writes over a page: a key and its value on each line. */
const properties = /^(?:[\p{L}\p{N}_./-]{1,40}::(?:[ \t][^\n]*)?(?:\n|$))+$/u

function asks(line: string): boolean {
  return endsInMark(line) || asksBy(line) >= 0.9
}

/** Several words and a full stop, which titles hardly have. */
const sentence =
  /(?:\S\s+\S+\s+\S.*|[^\0-\u2fff]{6}.*)(?<!\betc|\bvs|\b(?:Jr|Sr|Inc|Ltd|Co)|\.\.)[.。]["”)]?$/su

function partsOf(heading: Heading, source: string): RootContent[] {
  const {start, end} = positionOf(heading)
  const last = heading.children.at(-1)
  if (!last) return [heading]
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: heading.children,
    position: {start, end: positionOf(last).end}
  }
  const lineStart = source.lastIndexOf('\n', offsetOf(end) - 1) + 1
  const indent = /^[ \t]*/u.exec(source.slice(lineStart, offsetOf(end)))?.[0].length ?? 0
  const from = pointFrom(positionOf(last).end, lineStart + indent, source)
  return [paragraph, {type: 'thematicBreak', position: {start: from, end}}]
}
