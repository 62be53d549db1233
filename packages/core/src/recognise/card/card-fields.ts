/** The parts of a text in which a card has lines of its frame, and labels of its fields. */
import type {List, Paragraph, RootContent} from 'mdast'
import type {Point} from 'unist'
import {piecesOf} from './card-text.ts'
import {textLinesOf, type TextLine} from '../label/label-lines.ts'
import {listOf} from '../list/list-of.ts'
import {offsetOf, pointFrom, positionOf} from '../text/place.ts'

const opening = /^\s*(?:START(?:[_-](?:CARD|NOTE))?|%%\s?ANKI)\s*$/u
const closing = /^\s*END(?:[_-](?:CARD|NOTE)|\s?%%)?\s*$/u
const turn = /^\s*Back\s*:\s*/u
const field = /^\s*(?:Front|Text)\s*:\s*/u
/** Tags, and where a card is from. */
const tags = /^\s*(?:Tags|References?|Sources?)\s*:/u
const ownField = /^\s*\p{Lu}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2} ?:(?:\s+|$)/u

/** A stretch of a block and what it is to the card. */
export interface Part {
  kind: 'opening' | 'field' | 'named' | 'turn' | 'content' | 'closing'
  content: RootContent[]
  start: Point
  end: Point
}

/** The line that names the kind of a card, below the one that opens it; a deck may be named above. */
export function kindLineOf(block: RootContent, source: string): TextLine | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
  const start = offsetOf(positionOf(block).start)
  if (!/^(?:START|TARGET|FILE|%%)/u.test(source.slice(start, start + 6))) return undefined
  const lines = textLinesOf(block.children)
  const first = lines.findIndex(({text}) => !deck.test(text))
  const kind = lines[first + 1]
  return opening.test(lines[first]?.text ?? '') && /\S/u.test(kind?.text ?? '') ? kind : undefined
}

/** The line that opens a card, and others below it. */
export function opensEnclosed(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const [first, second] = textLinesOf(block.children)
  return second !== undefined && opening.test(first?.text ?? '')
}

const deck = /^\s*(?:TARGET[ _]DECK|FILE[ _]TAGS)\b/u

/** A rule right below the first or last lines of a card makes a heading of them. */
export function asLines(block: RootContent, source: string): RootContent {
  if (block.type !== 'heading' || !(kindLineOf(block, source) || isClosing(block))) return block
  return {type: 'paragraph', children: block.children, position: positionOf(block)}
}

/** Whether the last line of a block closes a card. */
export function isClosing(block: RootContent): boolean {
  if (block.type === 'html') return closing.test(block.value.slice(lastLineOf(block.value)))
  const text = block.type === 'heading' ? block : lastTextOf(block)
  return text !== undefined && closing.test(textLinesOf(text.children).at(-1)?.text ?? '')
}

function lastLineOf(value: string): number {
  return value.lastIndexOf('\n') + 1
}

/** The parts of a block of a card, in order; its author may have named fields of his own. */
export function fieldsOf(block: RootContent, hasOwnFields: boolean, source: string): Part[] {
  const whole: Part = {kind: 'content', content: [block], ...positionOf(block)}
  if (block.type === 'html') return isClosing(block) ? partsOfHtml(block, source) : [whole]
  const halves = halvesOf(block)
  if (halves) return halves.flatMap((half) => fieldsOf(half, hasOwnFields, source))
  const text = lastTextOf(block)
  const cuts = text ? cutsOf(text, kindLineOf(block, source), hasOwnFields) : []
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

/** A list of which an item ends in the front: *Back:* below it is no item, and those below that are of the back. */
function halvesOf(block: RootContent): List[] | undefined {
  if (block.type !== 'list') return undefined
  const at = block.children.slice(0, -1).findIndex((item) => {
    const text = lastTextOf(item)
    return text && textLinesOf(text.children).some((line) => turn.test(line.text))
  })
  if (at === -1) return undefined
  const halves = [block.children.slice(0, at + 1), block.children.slice(at + 1)]
  return halves.flatMap((items) => listOf(block, items) ?? [])
}

function isLabel(kind: Part['kind']): boolean {
  return kind === 'field' || kind === 'named' || kind === 'turn'
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

function cutsOf(text: Paragraph, kind: TextLine | undefined, hasOwnFields: boolean): Cut[] {
  const from = kind ? kind.start + kind.text.length : 0
  const opened: Cut[] = kind ? [{kind: 'opening', start: 0, length: from}] : []
  const lines = textLinesOf(text.children).filter(({start}) => !kind || start > kind.start)
  const others = lines.flatMap((line, index, all) => {
    const cut = cutOf(line, all[index + 1], hasOwnFields)
    return cut ? [{...cut, start: line.start}] : []
  })
  return [...opened, ...others]
}

function cutOf(
  {text}: TextLine,
  next: TextLine | undefined,
  hasOwnFields: boolean
): Omit<Cut, 'start'> | undefined {
  const {length} = text
  const isLast = closing.test(text) || (tags.test(text) && (!next || closing.test(next.text)))
  if (isLast) return {kind: 'closing', length}
  const back = turn.exec(text)?.[0].length
  if (back !== undefined) return {kind: 'turn', length: back}
  const label = field.exec(text)?.[0].length
  if (label !== undefined) return {kind: 'field', length: label}
  const named = hasOwnFields ? ownField.exec(text)?.[0].length : undefined
  return named === undefined ? undefined : {kind: 'named', length: named}
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
