/**
 * Cards on lines of their own, or each in an item, as tools that send notes to Anki read them.
 *
 *     STARTI [Basic] Which planet is the largest? Back: Jupiter ENDI
 */
import type {List, Paragraph, RootContent} from 'mdast'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {asideFrom, noteFrom, promptFrom, questionFrom} from '../draft.ts'
import {textLinesOf, type TextLine} from '../label/label-lines.ts'
import {offsetOf, positionOf} from '../text/place.ts'
import {cardFrom} from './card-draft.ts'
import {type Piece, piecesOf} from './card-text.ts'
import {clozesIn} from './cloze-content.ts'

const opening = /^\s*STARTI\s+\[[^\][]{1,60}\]\s+(?:(?:Front|Question|Text)\s?:\s+)?/u
const turn = /\sBack\s?:\s+/u
const closing = /\s*ENDI\s*$/u

/** Asked of every block, so the whole text is looked through once. */
const hasInline = remembered((source: string) => source.includes('STARTI'))

/** The cards of the paragraph or list at `at`, where each of its lines holds one. */
export function inlineAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const block = blocks[at]
  if (!hasInline(source)) return undefined
  if (block?.type === 'list') return inItems(block, source)
  const entries = block?.type === 'paragraph' ? inLines(block, source) : undefined
  return entries && {entries, used: 1}
}

/** Each item that is nothing but a card; others are kept beside them. */
function inItems(list: List, source: string): Recognised | undefined {
  const entries = list.children.flatMap((item): Draft[] => {
    const position = positionOf(item)
    const [only, ...others] = item.children
    const cards =
      only?.type === 'paragraph' && others.length === 0 ? inLines(only, source) : undefined
    const [first, ...rest] = cards ?? [noteFrom(item.children, position)]
    if (!first) return []
    const {end} = first.position
    return [{...first, position: {start: position.start, end}}, ...rest]
  })
  return entries.some(({type}) => type === 'question') ? {entries, used: 1} : undefined
}

function inLines(block: Paragraph, source: string): Draft[] | undefined {
  if (!source.startsWith('STARTI', offsetOf(positionOf(block).start))) return undefined
  const lines = textLinesOf(block.children).map(placesOf)
  if (!lines.every((places) => places !== undefined)) return undefined
  const marks = lines.flatMap((_, index) => [index * 5 + 1, index * 5 + 3, index * 5 + 5])
  const [, ...pieces] = piecesOf(block, lines.flat(), source, marks)
  const entries = lines.flatMap((_, index): Draft[] => {
    const [open, front, label, back, close] = pieces.slice(index * 5, index * 5 + 5)
    if (!open || !front || !label || !back || !close || front.content.length === 0) return []
    const card = back.content.length > 0 ? turned(front, label, back) : gapped(front, back, source)
    if (!card) return []
    return [
      asideFrom(open.content, {start: open.start, end: open.end}),
      card,
      asideFrom(close.content, {start: close.start, end: close.end})
    ]
  })
  return entries.length > 0 ? entries : undefined
}

function turned(front: Piece, label: Piece, back: Piece): Draft {
  return cardFrom({...front, end: label.end}, back)
}

function gapped(front: Piece, {end}: Piece, source: string): Draft | undefined {
  const read = clozesIn(front.content, 'braces', source)
  return (
    read &&
    questionFrom({form: 'cloze', confidence: 0.95}, [promptFrom(read, {start: front.start, end})])
  )
}

/** Where the frame, the front, the label and the back of a card begin on its line, and the frame that ends it. */
function placesOf({text, start}: TextLine): number[] | undefined {
  const front = opening.exec(text)?.[0].length
  const label = turn.exec(text)
  const end = closing.exec(text)?.index
  if (front === undefined || end === undefined) return undefined
  if (!label)
    return text.includes('{{c') ? [0, front, end, end, end].map((at) => start + at) : undefined
  const back = label.index + label[0].length
  if (label.index < front || end < back) return undefined
  return [0, front, label.index, back, end].map((place) => start + place)
}
