/**
 * Cards on lines of their own, as tools that send notes to Anki read them.
 *
 *     STARTI [Basic] Which planet is the largest? Back: Jupiter ENDI
 */
import type {RootContent} from 'mdast'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {asideFrom} from '../draft.ts'
import {textLinesOf, type TextLine} from '../label/label-lines.ts'
import {offsetOf, positionOf} from '../text/place.ts'
import {cardFrom} from './card-draft.ts'
import {piecesOf} from './card-text.ts'

const opening = /^\s*STARTI\s+\[[^\][]{1,60}\]\s+/u
const turn = /\sBack\s?:\s+/u
const closing = /\s*ENDI\s*$/u

/** The cards of the paragraph at `at`, where each of its lines holds one. */
export function inlineAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const block = blocks[at]
  if (block?.type !== 'paragraph') return undefined
  if (!source.startsWith('STARTI', offsetOf(positionOf(block).start))) return undefined
  const lines = textLinesOf(block.children).map(placesOf)
  if (!lines.every((places) => places !== undefined)) return undefined
  const marks = lines.flatMap((_, index) => [index * 5 + 1, index * 5 + 3, index * 5 + 5])
  const [, ...pieces] = piecesOf(block, lines.flat(), source, marks)
  const entries = lines.flatMap((_, index): Draft[] => {
    const [open, front, label, back, close] = pieces.slice(index * 5, index * 5 + 5)
    if (!open || !front || !label || !back || !close || front.content.length === 0) return []
    return [
      asideFrom(open.content, {start: open.start, end: open.end}),
      cardFrom({...front, end: label.end}, back, {confidence: 0.95, isBothWays: false}),
      asideFrom(close.content, {start: close.start, end: close.end})
    ]
  })
  return {entries, used: 1}
}

/** Where the frame, the front, the label and the back of a card begin on its line, and the frame that ends it. */
function placesOf({text, start}: TextLine): number[] | undefined {
  const front = opening.exec(text)?.[0].length
  const label = turn.exec(text)
  const end = closing.exec(text)?.index
  if (front === undefined || !label || end === undefined) return undefined
  const back = label.index + label[0].length
  if (label.index < front || end < back) return undefined
  return [0, front, label.index, back, end].map((place) => start + place)
}
