/** A stretch of a raw HTML node as content, at its exact place. */
import type {Html, Paragraph, PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {Content} from '../../ast.ts'
import {linesOf, paragraphOf} from '../text/lines.ts'
import {positionOf} from '../text/place.ts'
import {pointIn} from './point-in.ts'

const opening = /^<(b|strong|i|em|p|div|span|font|center|big|quiz|h[1-6])\b[^<>]*>/iu
const closing = /<\/(b|strong|i|em|p|div|span|font|center|big|quiz|h[1-6])\s*>$/iu
const leadingBreaks = /^(?:\s|<br\s*\/?>|<\/br\s*>|&nbsp;)+/iu
const oneBreak = /^(?:<br\s*\/?>|<\/br\s*>|&nbsp;)$/iu
const blockTag = /<(?:ul|ol|li|dl|table|tr|td|th|pre|p|div|blockquote|h[1-6]|!--|hr)\b|<!--/iu
const otherBlock = /<(?:ul|ol|li|dl|table|pre|div|blockquote|!--)\b|<!--/iu
const inlineTag = /<\/?[a-z][^<>]*>|&(?:[a-z]\w*|#\d+|#x[\da-f]+);/giu
const listLine = /^\s*(?:[-*+•‣]\s|\d{1,3}[.)]\s|[（(]?[A-Ha-h][.)）]\s)/u

/**
 * The characters `from` to `to` of a node, without the breaks and the emphasis around them.
 *
 * Prose becomes paragraphs, in which tags and references stay HTML; what holds blocks stays HTML.
 */
export function htmlContent(node: Html, from: number, to: number, source: string): Content[] {
  const cuts = cutsOf(node.value.slice(from, to)).map((cut) => from + cut)
  const bounds = [from, ...cuts, to]
  return bounds
    .slice(1)
    .flatMap((bound, index) => pieceOf(node, bounds[index] ?? from, bound, source))
}

/** The content of a node, or what the comment says that it is. */
export function saidIn(node: Html, source: string): Content[] {
  const [from, to] = insideComment(node.value) ?? [0, node.value.length]
  return htmlContent(node, from, to, source)
}

/** Where the words of a comment stand; `undefined` for anything else. */
function insideComment(value: string): [number, number] | undefined {
  const text = value.trimEnd()
  if (!text.startsWith('<!--') || !text.endsWith('-->') || text.length < 7) return undefined
  let [from, to] = [4, text.length - 3]
  while (from < to && text[from] === '-') from++
  while (to > from && text[to - 1] === '-') to--
  return [from, to]
}

/** Where paragraphs of HTML stand side by side. */
function cutsOf(text: string): number[] {
  if (otherBlock.test(text)) return []
  return [...text.matchAll(/<\/p\s*>\s*(?=<p\b)/giu)].map(({0: {length}, index}) => index + length)
}

function pieceOf(node: Html, from: number, to: number, source: string): Content[] {
  const [start, end] = trimmed(node.value, from, to)
  if (start >= end) return []
  const piece = htmlPiece(node, start, end, source)
  if (blockTag.test(piece.value)) return [piece]
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: inlineOf(node, start, end, source),
    position: positionOf(piece)
  }
  const lines = linesOf(paragraph, source).map(paragraphOf)
  const isList = piece.value
    .split('\n')
    .slice(1)
    .some((line) => listLine.test(line))
  return isList ? lines : [paragraph]
}

/** Part of an HTML node as a node of its own. */
export function htmlPiece(node: Html, from: number, to: number, source: string): Html {
  return {type: 'html', value: node.value.slice(from, to), position: place(node, from, to, source)}
}

/** Where the characters `from` to `to` of a node stand in the source. */
export function place(node: Html, from: number, to: number, source: string): Position {
  const pointOf = pointIn(node, source)
  return {start: pointOf(from), end: pointOf(to)}
}

/** Marks around content that are taken off, at most. */
const mostMarks = 20

function trimmed(value: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  for (let marks = 0; marks < mostMarks; marks++) {
    const text = value.slice(start, end)
    const lead = leadOf(text)
    const tail = lead < text.length ? tailOf(text.slice(lead)) : 0
    if (lead === 0 && tail === 0) return [start, end]
    start += lead
    end -= tail
  }
  return [start, end]
}

/** How much at the start only breaks a line, or opens emphasis that goes around or beyond. */
function leadOf(text: string): number {
  const blank = leadingBreaks.exec(text)
  if (blank) return blank[0].length
  const [tag, name] = opening.exec(text) ?? []
  if (!tag || !name) return 0
  const close = text.toLowerCase().indexOf(`</${name.toLowerCase()}`)
  return close === -1 || closing.exec(text)?.index === close ? tag.length : 0
}

function tailOf(text: string): number {
  const blank = text.length - endOfWords(text)
  if (blank > 0) return blank
  const [tag, name] = closing.exec(text) ?? []
  if (!tag || !name) return 0
  return text.toLowerCase().includes(`<${name.toLowerCase()}`) ? 0 : tag.length
}

/** Where the breaks at the end begin; looked for from there, as a pattern would try each run of them from all its places. */
function endOfWords(text: string): number {
  let end = text.trimEnd().length
  while (text[end - 1] === '>' || text[end - 1] === ';') {
    const from = text.lastIndexOf(text[end - 1] === ';' ? '&' : '<', end - 1)
    if (from === -1 || !oneBreak.test(text.slice(from, end))) break
    end = text.slice(0, from).trimEnd().length
  }
  return end
}

/** Prose and tags in turn, as in a paragraph. */
function inlineOf(node: Html, from: number, to: number, source: string): PhrasingContent[] {
  const bounds: number[] = [from]
  const value = node.value.slice(from, to)
  for (const {0: tag, index} of value.matchAll(inlineTag)) {
    bounds.push(from + index, from + index + tag.length)
  }
  bounds.push(to)
  const pointOf = pointIn(node, source)
  return bounds.slice(1).flatMap((bound, index): PhrasingContent[] => {
    const from = bounds[index] ?? bound
    const text = node.value.slice(from, bound)
    if (!text) return []
    const position = {start: pointOf(from), end: pointOf(bound)}
    return [{type: index % 2 === 0 ? 'text' : 'html', value: text, position}]
  })
}
