/** The parts of a text in which a card has lines of its frame, and labels of its fields. */
import type {Paragraph, RootContent} from 'mdast'
import type {Point} from 'unist'
import {piecesOf} from './card-text.ts'
import {textLinesOf, type TextLine} from './label-lines.ts'
import {offsetOf, pointFrom, positionOf} from './place.ts'

const opening = /^\s*START(?:[_-](?:CARD|NOTE))?\s*$/u
const closing = /^\s*END(?:[_-](?:CARD|NOTE))?\s*$/u
const turn = /^\s*Back\s*:\s*/u
const field = /^\s*(?:Front|Text)\s*:\s*/u
const tags = /^\s*Tags\s*:/u

/** A stretch of a block and what it is to the card. */
export interface Part {
  kind: 'opening' | 'field' | 'turn' | 'content' | 'closing'
  content: RootContent[]
  start: Point
  end: Point
}

/** A line that opens a card, and one that names its kind. */
export function isOpening(block: RootContent, source: string): block is Paragraph {
  if (block.type !== 'paragraph') return false
  if (!source.startsWith('START', offsetOf(positionOf(block).start))) return false
  const [first, kind] = textLinesOf(block.children)
  return first !== undefined && opening.test(first.text) && /\S/u.test(kind?.text ?? '')
}

/** Whether the last line of a block closes a card. */
export function isClosing(block: RootContent): boolean {
  if (block.type === 'html') return closing.test(block.value.slice(lastLineOf(block.value)))
  const text = lastTextOf(block)
  return text !== undefined && closing.test(textLinesOf(text.children).at(-1)?.text ?? '')
}

function lastLineOf(value: string): number {
  return value.lastIndexOf('\n') + 1
}

/** The parts of a block of a card, in order. */
export function fieldsOf(block: RootContent, isFirst: boolean, source: string): Part[] {
  const whole: Part = {kind: 'content', content: [block], ...positionOf(block)}
  if (block.type === 'html') return isClosing(block) ? partsOfHtml(block, source) : [whole]
  const text = lastTextOf(block)
  const cuts = text ? cutsOf(text, isFirst) : []
  if (!text || cuts.length === 0) return [whole]
  const places = cuts.flatMap(({start, length}) => [start, start + length])
  const labels = cuts.flatMap(({kind}, index) => (isLabel(kind) ? [index * 2 + 1] : []))
  const parts = piecesOf(text, places, source, labels).map((piece, index): Part => {
    const kind = index % 2 === 1 ? (cuts[(index - 1) / 2]?.kind ?? 'content') : 'content'
    return {...piece, kind}
  })
  const [first, ...others] = parts
  if (!first) return [whole]
  const kept = block === text ? first.content : withLast(block, first.content)
  const {start} = positionOf(block)
  return [{...first, content: kept, start}, ...others].filter(
    ({kind, content}) => isLabel(kind) || content.length > 0
  )
}

function isLabel(kind: Part['kind']): boolean {
  return kind === 'field' || kind === 'turn'
}

/** HTML goes on to the next blank line, and takes the line that closes the card with it. */
function partsOfHtml(block: RootContent & {type: 'html'}, source: string): Part[] {
  const {start, end} = positionOf(block)
  const from = lastLineOf(block.value)
  const between = pointFrom(start, offsetOf(end) - (block.value.length - from), source)
  const value = block.value
    .slice(0, from)
    .trimEnd()
    .replace(/<!--ID:[^>]{0,40}-->$/u, '')
  const position = {start, end: between}
  const line = {start: between, end}
  const last = {type: 'html' as const, value: block.value.slice(from), position: line}
  return [
    {kind: 'content', content: value ? [{...block, value, position}] : [], ...position},
    {kind: 'closing', content: [last], ...line}
  ]
}

interface Cut {
  kind: Part['kind']
  start: number
  length: number
}

function cutsOf(text: Paragraph, isFirst: boolean): Cut[] {
  const lines = textLinesOf(text.children)
  const kind = lines[1]
  const opened: Cut[] =
    isFirst && kind ? [{kind: 'opening', start: 0, length: kind.start + kind.text.length}] : []
  const others = lines.slice(isFirst ? 2 : 0).flatMap((line, index, all) => {
    const cut = cutOf(line, all[index + 1])
    return cut ? [{...cut, start: line.start}] : []
  })
  return [...opened, ...others]
}

function cutOf({text}: TextLine, next?: TextLine): Omit<Cut, 'start'> | undefined {
  const {length} = text
  const isLast = closing.test(text) || (tags.test(text) && closing.test(next?.text ?? ''))
  if (isLast) return {kind: 'closing', length}
  const back = turn.exec(text)?.[0].length
  if (back !== undefined) return {kind: 'turn', length: back}
  const label = field.exec(text)?.[0].length
  return label === undefined ? undefined : {kind: 'field', length: label}
}

/** The paragraph that a line right below the block goes on with. */
export function lastTextOf(block: RootContent): Paragraph | undefined {
  if (block.type === 'paragraph') return block
  const holds = block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote'
  const last = holds ? block.children.at(-1) : undefined
  return last && lastTextOf(last)
}

/** The block with other content in place of the text it ends in. */
export function withLast(block: RootContent, content: RootContent[]): RootContent[] {
  if (block.type === 'paragraph') return content
  if (!('children' in block)) return [block]
  const last = block.children.at(-1)
  if (!last) return [block]
  const rest = withLast(last, content)
  const end = positionOf(rest.at(-1) ?? last).end
  const position = {start: positionOf(block).start, end}
  // What takes the place of its last child is of the same kind, or a paragraph of an item.
  return [{...block, children: [...block.children.slice(0, -1), ...rest], position} as RootContent]
}
