/** Reads the lines of a text block that cards are written in. */
import type {Heading, Paragraph, PhrasingContent} from 'mdast'
import type {Point} from 'unist'
import {
  type CardTag,
  cardTagIn,
  isProperty,
  isSchedule,
  isTagLine,
  namesNext,
  pointerIn,
  pointerName,
  shortTagIn
} from './card-signs.ts'
import {type Separator, separatorIn} from './card-separator.ts'
import {toString} from '../../to-string.ts'
import {remembered} from '../../remembered.ts'
import {cutAt} from '../text/cut-at.ts'
import {isBreak, textLinesOf} from '../label/label-lines.ts'
import {questionLabelOf} from '../label/label-words.ts'
import {positionOf} from '../text/place.ts'
import {reachOf, textlessIn, trimmedParagraphs} from '../text/trimmed-paragraphs.ts'

/** What a line of a text block is to a card. */
export type CardLine = {
  start: number
  length: number
  text: string
  /** Where a tag or a name of the block begins that ends it, or its length. */
  tail: number
  /** The tag at its end. */
  closing: CardTag | undefined
} & (
  | {type: 'text' | 'tags' | 'property'}
  /** A line of question marks parts front and back. */
  | {type: 'turn'; isBothWays: boolean}
  /** `label`: characters of a `Q:` or a bullet before the front. */
  | {type: 'card'; separator: Separator; label: number}
  /** A tag makes it a front. */
  | {type: 'front'; tag: CardTag}
)

/** `^name` at the end of a line, by which Obsidian refers to its block; a power has no name. */
export const blockName = /(?:^|\s)\^(?=[\w-]*[a-z]|\d{10,15}\s*$)[\w-]{2,60}\s*$/iu

function tailOf(text: string): Pick<CardLine, 'tail' | 'closing'> {
  const name = text.includes('^') ? blockName.exec(text) : null
  const told = name ? text.slice(0, name.index) : text
  const tag = cardTagIn(told)
  const closing = tag && tag.start > 0 ? tag : undefined
  return {tail: closing?.start ?? told.length, closing}
}

/** The lines of a block, each as what it is to a card. */
export function cardLinesOf(block: Paragraph | Heading, isCards: boolean): readonly CardLine[] {
  return isCards ? linesAmongCards(block) : linesInProse(block)
}

const linesAmongCards = remembered((block: Paragraph | Heading) => readLines(block, true))
const linesInProse = remembered((block: Paragraph | Heading) => readLines(block, false))

function readLines(block: Paragraph | Heading, isCards: boolean): CardLine[] {
  return textLinesOf(block.children).map((line, index, all) => {
    const {start, text} = line
    const at = {start, length: text.length, text, ...tailOf(text)}
    const turn = /^\s*(\?{1,3})\s*$/u.exec(text)?.[1]
    if (turn && !line.isEmphasised) return {...at, type: 'turn', isBothWays: turn === '??'}
    if (isTagLine(text)) return {...at, type: 'tags'}
    const isNamed = namesNext(all[index - 1]?.text ?? '')
    if (isNamed || namesNext(text) || isProperty(text)) return {...at, type: 'property'}
    const separator = separatorIn(text, isCards || cardTagIn(text) !== undefined)
    if (separator) {
      const label = questionLabelOf(line)?.length ?? (index > 0 ? bulletIn(text) : 0)
      const isFront = /[\p{L}\p{N}\uFFFC]/u.test(text.slice(label, separator.start))
      return {...at, type: 'card', separator, label: isFront ? label : 0}
    }
    const tag = cardTagIn(text) ?? pointerIn(text) ?? (isCards ? shortTagIn(text) : undefined)
    return tag ? {...at, type: 'front', tag} : {...at, type: 'text'}
  })
}

/** The bullet of an outline that Markdown takes for one paragraph. */
function bulletIn(text: string): number {
  return /^\s*- +/u.exec(text)?.[0].length ?? 0
}

/** A sign of a card is in the text, or a line of question marks; most have none. */
export function mayHoldCard(block: Paragraph | Heading): boolean {
  const text = toString(block)
  if (/::|;;|[?？؟)] ; | >> |->|#|\]\]|[→↔↓―]|\{\{c(?:loze|\d{1,3})\s/.test(text)) return true
  return text.includes('?') && (turn.test(text) || block.children.some(isBreak))
}

/** The text has no sign for a hard break. */
const turn = /(?:^|\n)\s*\?{1,3}\s*(?:\n|$)/

/** An arrow points from it at what stands below. */
export function isPointer(line: CardLine): boolean {
  return line.type === 'front' && line.tag.name === pointerName
}

/** `{{cloze gap}}` or `{{c1 gap}}`, as outliners mark what a block of them asks for. */
export function namesCloze(block: Paragraph | Heading): boolean {
  return /\{\{c(?:loze|\d{1,3})\s/.test(toString(block))
}

/** A piece of a block: its content, and how far its source reaches. */
export interface Piece {
  content: Paragraph[]
  start: Point
  end: Point
  /** Something but blanks is in it, a mark or content. */
  hasText: boolean
}

/**
 * The pieces between ascending `places`; comments that keep schedules are left out of them.
 * What has no text in the pieces that are `marks` belongs to those beside them.
 */
export function piecesOf(
  block: Paragraph | Heading,
  places: readonly number[],
  source: string,
  marks: readonly number[] = []
): Piece[] {
  const {start, end} = positionOf(block)
  const closing = new Set(marks.map((mark) => places[mark - 1] ?? 0))
  let from = start
  let kept: PhrasingContent[] = []
  return cutAt(block.children, {places, closing, source}).map((children, index, all) => {
    const reach = reachOf(children, source)
    const isLast = index === places.length
    const begin = index > 0 && reach ? reach.start : from
    from = isLast ? end : (reach?.end ?? begin)
    const said = [...kept, ...children.filter((child) => !isSchedule(child))]
    kept = marks.includes(index) ? textlessIn(children, all[index + 1]?.[0]) : []
    return {
      content: trimmedParagraphs(said, source),
      start: begin,
      end: from,
      hasText: reach !== undefined
    }
  })
}

/** A front that is emphasised as a whole, without the emphasis. */
export function withoutEmphasis(content: Paragraph[]): Paragraph[] {
  return content.map((paragraph) => {
    const [only, ...others] = paragraph.children
    if (others.length > 0 || (only?.type !== 'strong' && only?.type !== 'emphasis'))
      return paragraph
    const [first] = only.children
    const last = only.children.at(-1)
    if (!first || !last) return paragraph
    const position = {start: positionOf(first).start, end: positionOf(last).end}
    return {type: 'paragraph', children: only.children, position}
  })
}
