/**
 * Paragraphs in raw HTML as such, in a file whose options stand in them.
 *
 *     <p>A) The wind</p>
 *     <p>B) The moon</p>
 */
import type {Html, RootContent} from 'mdast'
import {htmlContent} from '../details/html-content.ts'

/** A paragraph of HTML that opens with the second label of a row. */
const second = /<(?:p|div)\b[^<>]*>\s*(?:<(?:b|strong|span)\b[^<>]*>\s*){0,3}[(]?[Bb][.)]\s/u
/** What else HTML may hold stays as it is. */
const other = /<(?!\/?(?:p|div|br|b|strong|i|em|u|span|font|code|sub|sup|a)\b)[a-z!/]/iu
const edge = /<\/?(?:p|div)\b[^<>]*>/giu

/** The blocks, with the paragraphs of those in HTML each by itself. */
export function withHtmlOptions(blocks: readonly RootContent[], source: string): RootContent[] {
  if (!second.test(source)) return [...blocks]
  return blocks.flatMap((block) => (block.type === 'html' ? paragraphsIn(block, source) : [block]))
}

function paragraphsIn(node: Html, source: string): RootContent[] {
  const edges = [...node.value.matchAll(edge)].map(({0: {length}, index}) => [
    index,
    length + index
  ])
  if (edges.length === 0 || other.test(node.value)) return [node]
  const starts = [0, ...edges.map(([, to = 0]) => to)]
  const ends = [...edges.map(([from = 0]) => from), node.value.length]
  const read = starts.flatMap((from, at) => htmlContent(node, from, ends[at] ?? from, source))
  return read.length > 0 ? read : [node]
}
