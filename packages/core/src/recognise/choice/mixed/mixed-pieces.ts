/** The answers in a block of a key, each behind the number of its question, one a line or several in a row. */
import {caseless} from '../../../caseless.ts'
import type {Heading, ListItem, Paragraph, RootContent, TableRow} from 'mdast'
import {toString} from '../../../to-string.ts'
import {questionsAnd} from '../../asks/question-nouns.ts'
import {gatheredLabelIn} from '../../sheet/gathered-label.ts'
import {itemNumbers} from '../../list/item-numbers.ts'
import {type TextLine, textLinesOf} from '../../label/label-lines.ts'
import {isStrongLine} from '../../text/is-strong-line.ts'
import {roleOf} from '../../file/role-of.ts'
import {writtenNumber} from '../../list/written-number.ts'
import {chapterIn} from '../key/key-chapters.ts'
import {announces} from '../key/key-parts.ts'
import {lettersAt} from '../key/key-letters.ts'
import {answerColumn, numberIn} from '../key/key-table.ts'
import {addAll} from '../../../add-all.ts'

export interface MixedPiece {
  number: number
  /** Words over it, or before it on its line, that name a chapter. */
  chapter: string
  /** Letters that it opens with, and all that it says. */
  letters: string[]
  said: string
  /** What it is the first or a later part of. */
  node: RootContent | ListItem | TableRow
  /** It only names the chapter of those behind it. */
  isTitle: boolean
  /** Where its label begins in the text of that, and how long it is. */
  start: number
  length: number
}

/** No title of a part is longer. */
const longestTitle = 60

/** The pieces of a block, below a title that names a chapter. */
export function mixedPieces(block: RootContent, chapter: string, source: string): MixedPiece[] {
  if (block.type === 'table') return piecesOfTable(block, chapter)
  if (block.type === 'heading') {
    return piecesOfLines(block, block, chapter)
      .filter((piece) => !piece.isTitle)
      .slice(0, 1)
  }
  if (block.type === 'paragraph') return piecesOfLines(block, block, chapter)
  if (block.type !== 'list' || !block.ordered) return []
  const numbers = itemNumbers(block, source)
  let within = chapter
  return block.children.flatMap((item, at) => {
    const [head] = item.children
    if (head?.type !== 'paragraph') return []
    // Where a row goes on in it, the item has the number written before it.
    const rows = piecesOfLines(head, item, within, writtenNumber(item, source) ?? at + 1)
    const pieces = rows.length > 1 ? rows : piecesOfLines(head, item, within, numbers[at] ?? at + 1)
    within = pieces.at(-1)?.chapter ?? within
    return pieces
  })
}

/** *二、填空题*, *Part B* */
const partTitle = caseless(
  /^[\s*_]*(?:[一二三四五六七八九十]{1,3}[、.．]|(?:part|section|teil|parte|partie|часть)\s+(?:[a-h]|[ivx]{1,4}|\d{1,2})(?![\p{L}\p{N}])|[IVX]{1,4}\.(?=\s|$))/u
)

type Place = Pick<MixedPiece, 'number' | 'chapter' | 'start' | 'length' | 'isTitle'>

/** `own`: the number of the item that the text opens. */
function piecesOfLines(
  block: Paragraph | Heading,
  node: MixedPiece['node'],
  above: string,
  own?: number
): MixedPiece[] {
  const places: Place[] = []
  let chapter = above
  for (const {start, text} of textLinesOf(block.children)) {
    const isItem = own !== undefined && start === 0
    const opening = isItem ? noOpening : openingOf(text)
    const label = isItem ? {number: own, length: 0} : gatheredLabelIn(text.slice(opening.length))
    const isTitled = label ? opening.chapter !== '' : isTitle(text)
    if (isTitled) {
      chapter = label ? opening.chapter : text
      places.push({number: 0, chapter, start, length: 0, isTitle: true})
    }
    if (!label) continue
    const from = isTitled ? opening.length : 0
    const to = opening.length + label.length
    const {number} = label
    places.push({number, chapter, start: start + from, length: to - from, isTitle: false})
    addAll(places, rowBehind({text, start}, to, number, chapter))
  }
  // A title is one of what stands below it.
  if (places.every((place) => place.isTitle)) return []
  const text = toString(block)
  return places.map((place, at) => {
    const said = text.slice(place.start + place.length, places[at + 1]?.start)
    return {...place, node, said, letters: lettersAt(said).letters}
  })
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && partTitle.test(text)
}

const noOpening = {length: 0, chapter: ''}

/** *I. 1. b* */
const roman = /^[\s*_]*([IVX]{1,4})[.)]\s+(?=\d)/u

/** *Answers: 1. B*, *Part A: 1. B*: what stands before the first number of a line. */
function openingOf(text: string): {length: number; chapter: string} {
  const [counted, part = ''] = roman.exec(text) ?? []
  if (counted) return {length: counted.length, chapter: `${part}.`}
  const chapter = chapterIn(text)
  const length = chapter ? text.search(/(?<=[:：、.．][\s*_]*)\d/u) : 0
  if (length <= 0) return noOpening
  return {length, chapter: announcesAll(chapter) ? '' : chapter}
}

/** *Questions and answers*, *Short answer* */
const asksToo = caseless(
  `\\b(?:short|long|brief|multiple|open)[- ]answers?\\b|\\b(?:quiz|exercises?)\\s*(?:and|&)\\s|\\b(?:questions?|quiz|exercises?) with\\s|${questionsAnd}`
)

/** A title over answers, and not over what they are for. */
export function announcesAll(title: string): boolean {
  return announces(title) && !asksToo.test(title)
}

/** Nothing longer stands in a row. */
const longestInRow = 60

/** Numbers that count on behind the first of a line, each with the sign that ends the answer before. */
function rowBehind(
  {text, start}: Pick<TextLine, 'text' | 'start'>,
  from: number,
  first: number,
  chapter: string
): Place[] {
  const places: Place[] = []
  let [number, last] = [first, from]
  const rest = text.slice(from)
  for (const {0: whole, 1: digits, index} of rest.matchAll(behindSign)) {
    const at = from + index
    if (Number(digits) !== number + 1 || at - last > longestInRow) continue
    number++
    last = at + whole.length
    places.push({number, chapter, start: start + at, length: whole.length, isTitle: false})
  }
  return places
}

/** What a digit follows is one number with it: *2:255*, *6.5*. */
const behindSign = /(?:[,;，；]\s{0,9}|\s{1,9})(\d{1,3})\s{0,9}(?![.:]\d)[.):、．]\s{0,9}/gu

/** Rows of a number and what stands below a head that says *answer*. */
function piecesOfTable(
  table: Extract<RootContent, {type: 'table'}>,
  chapter: string
): MixedPiece[] {
  const [heads, ...rows] = table.children
  const column = answerColumn(heads?.children.map((cell) => toString(cell)) ?? [])
  if (column < 1) return []
  return rows.flatMap((node) => {
    const number = numberIn(toString(node.children[0] ?? node))
    const cell = node.children[column]
    const said = cell ? toString(cell).trim() : ''
    return number === undefined || said === ''
      ? []
      : {
          number,
          chapter,
          said,
          letters: lettersAt(said).letters,
          node,
          start: 0,
          length: 0,
          isTitle: false
        }
  })
}

/** A short text that names a part, and no answer. */
export function chapterTitle(block: RootContent): string | undefined {
  if (block.type === 'heading') return toString(block)
  if (block.type !== 'paragraph') return undefined
  const text = toString(block)
  if (text.length > longestTitle || text.includes('\n')) return undefined
  const isNamed = isStrongLine(block) || partTitle.test(text) || /[:：]\s*$/u.test(text)
  return isNamed && roleOf(text) !== 'answers' ? text : undefined
}
