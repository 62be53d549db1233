/**
 * Containers of colons and of templates that fold away an answer, as rows of tokens beside those of tags.
 *
 *     ::: details Answer
 *     B, for it floats.
 *     :::
 *
 *     ::: {.callout-note title="Answer"}
 *     B, for it floats.
 *     :::
 *
 *     {% details "Answer" %}
 *     B, for it floats.
 *     {% enddetails %}
 */
import type {Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {partOfLine} from '../choice/option/line-parts.ts'
import {grouped} from '../grouped.ts'
import {linesOf} from '../text/lines.ts'
import {partedAt} from '../text/parted-paragraph.ts'
import {positionOf} from '../text/place.ts'
import {foldingMarkers, type Marker} from './container-markers.ts'
import type {Token} from './tokens.ts'
import {type Container, type Cut, holdsBlocks, withoutTail} from './without-tail.ts'

/** The tokens of each block in which such a container, or another that `markersOf` finds, begins or ends. */
export function containersIn(
  blocks: readonly RootContent[],
  source: string,
  markersOf = foldingMarkers
): ReadonlyMap<number, Token[]> {
  const marked = grouped(markersOf(blocks, source), ({block}) => block)
  const tokens = new Map<number, Token[]>()
  for (const [at, markers] of marked) {
    const block = blocks[at]
    if (block?.type === 'paragraph') tokens.set(at, tokensOf(block, at, markers, source))
    else if (block && holdsBlocks(block)) tokens.set(at, tokensOfTail(block, at, source))
  }
  return tokens
}

function tokensOf(
  block: Paragraph,
  index: number,
  markers: readonly Marker[],
  source: string
): Token[] {
  const lines = linesOf(block, source)
  const byLine = new Map(markers.map((marker) => [marker.line, marker]))
  const cuts = lines.flatMap((_, at) => {
    return at > 0 && (byLine.has(at) || byLine.has(at - 1)) ? [at] : []
  })
  const pieces = cuts.length > 0 ? partedAt(block, cuts, source) : [block]
  const starts = [0, ...cuts]
  if (pieces.length !== starts.length) return [{type: 'content', raw: block, nodes: [block], index}]
  return pieces.flatMap((piece, at): Token[] => {
    const marker = byLine.get(starts[at] ?? 0)
    return marker
      ? tokensOfMarker(piece, index, marker, source)
      : [{type: 'content', raw: piece, nodes: [piece], index}]
  })
}

/** A list or quote, and what ends the container around it. */
function tokensOfTail(block: Container, index: number, source: string): Token[] {
  const tail = withoutTail(block, (last) =>
    last.type === 'paragraph' ? cutAtEnd(last, source) : undefined
  )
  if (!tail) return [{type: 'content', raw: block, nodes: [block], index}]
  const own: Token[] = tail.node
    ? [{type: 'content', raw: tail.node, nodes: [tail.node], index}]
    : []
  const closing = tail.rest.map((node): Token => {
    return {type: 'close', value: toString(node), index, position: positionOf(node)}
  })
  return [...own, ...closing]
}

function cutAtEnd(paragraph: Paragraph, source: string): Cut | undefined {
  const at = linesOf(paragraph, source).length - 1
  if (at === 0) return {node: undefined, rest: [paragraph]}
  const [node, ...rest] = partedAt(paragraph, [at], source)
  return rest.length === 1 ? {node, rest} : undefined
}

function tokensOfMarker(
  piece: Paragraph,
  index: number,
  {isEnd, title: {from, to}}: Marker,
  source: string
): Token[] {
  const tag = {value: toString(piece), index, position: positionOf(piece)}
  if (isEnd) return [{type: 'close', ...tag}]
  const title = to > from ? partOfLine(piece, from, to, source) : undefined
  if (!title) return [{type: 'open', ...tag}]
  const summary: Paragraph = {type: 'paragraph', ...title}
  return [
    {type: 'open', ...tag},
    {type: 'summary', ...tag},
    {type: 'content', raw: summary, nodes: [summary], index},
    {type: 'summary-close', ...tag}
  ]
}
