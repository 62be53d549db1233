/** The lines and items of a block that open with a number: what asks by it, and what may answer. */
import {caseless} from '../../caseless.ts'
import type {ListItem, Paragraph, Heading, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {answerTo, numberBeforeAnswer} from '../asks/answer-number.ts'
import {answerWords, solutionWords} from '../asks/answer-words.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {digits, digitsIn} from './gathered-label.ts'
import {itemNumbers} from '../list/item-numbers.ts'
import {textLinesOf, type TextLine} from '../label/label-lines.ts'
import {numberMarkOf, numberOf} from '../asks/number-mark.ts'
import {taskWords} from '../asks/task-nouns.ts'
import {offsetOf, positionOf} from '../text/place.ts'

export interface NumberedPiece {
  /** The block that it opens, or a line of it. */
  node: RootContent | ListItem
  /** Characters of the text of that block before it. */
  start: number
  /** Characters that its label takes; 0 for the number of a list. */
  length: number
  /** Nothing of its block stands before it. */
  isFirst: boolean
  /** Where it begins in the source. */
  offset: number
  /** As `numberOf` has it. */
  number: number
  /** A word says that it asks, sets an exercise in a title, or answers; or there is a number alone. */
  kind: 'question' | 'exercise' | 'answer' | 'number'
  asks: boolean
  /** It ends in a question mark. */
  isMarked: boolean
}

/** *A1.1*, *Answer 3:*, *Solution 2b*. */
const answer = caseless(
  `^[\\s*_]*(?:(?:[as](?:\\s*(?:to|no\\.?|nr\\.?|#|q))?|(?:${answerWords}|${solutionWords})${answerTo})\\s*${digits}|${numberBeforeAnswer(digits)})(?:\\s*[.:)–—-]+(?=\\s|$|\\P{L})|\\s*[：、．]+|(?=\\s|$))[\\s*_]*`
)

/** *3a.*, *1.1*; one part alone needs a sign. */
const alone =
  /^[\s*_]*(?:(\d{1,3}(?:\.\d{1,3}(?![.\d])|[a-h](?![\p{L}\p{N}])))(?:[.):：、．]+|(?=\s|$))|(\d{1,3})(?:[.):：、．]+(?=\s|$)|(?=\s*$)))[\s*_]*(?:[–—-]+\s+)?/iu

export function numberedPieces(block: RootContent, source: string): NumberedPiece[] {
  if (block.type === 'blockquote') {
    return block.children.flatMap((child, at) => {
      const pieces = numberedPieces(child, source)
      return at === 0 ? pieces : pieces.map((piece) => ({...piece, isFirst: false}))
    })
  }
  if (block.type === 'heading') {
    const [piece] = piecesOfText(block, block, source)
    return [piece ?? exerciseIn(block) ?? []].flat()
  }
  if (block.type === 'paragraph') return piecesOfText(block, block, source)
  if (block.type !== 'list') return []
  const numbers = block.ordered ? itemNumbers(block, source) : undefined
  return block.children.flatMap((item, at) => {
    const [head] = item.children
    const isText = head?.type === 'paragraph' || head?.type === 'heading'
    const [labelled] = isText ? piecesOfText(head, item, source) : []
    if (labelled?.start === 0) return [{...labelled, isFirst: at === 0}]
    const number = numbers?.[at]
    if (number === undefined || !isText) return []
    const text = toString(head)
    const offset = offsetOf(positionOf(item).start)
    const asks = asksBy(text) >= 0.5
    const label = {start: 0, length: 0, isFirst: at === 0, offset, number}
    return [{node: item, ...label, kind: 'number', asks, isMarked: endsInMark(text)}]
  })
}

/** The pieces of a text block, the first of which begins where `whole` does. */
function piecesOfText(
  block: Paragraph | Heading,
  whole: RootContent | ListItem,
  source: string
): NumberedPiece[] {
  const pieces: NumberedPiece[] = []
  let offset = offsetOf(positionOf(whole).start)
  for (const [at, line] of textLinesOf(block.children).entries()) {
    if (at > 0) offset = nextLine(source, Math.max(offset, offsetOf(positionOf(block).start)))
    const label = labelIn(line)
    if (!label || (at > 0 && label.kind === 'number')) continue
    const isMarked = endsInMark(line.text)
    pieces.push({node: whole, start: line.start, isFirst: at === 0, offset, isMarked, ...label})
  }
  return pieces
}

/** *Exercise 2: Reverse a string*. */
const exercise = new RegExp(
  `^[^\\p{L}\\d]*(?:${taskWords}|challenge|kata|actividad|atividade)\\s*(?:no\\.?|nr\\.?|#)?\\s*${digits}(?:\\s*[.:)：、．–—-]+\\s*|(?=\\s*$))`,
  'iu'
)

function exerciseIn(heading: Heading): NumberedPiece | undefined {
  const title = toString(heading)
  const [found, written = ''] = exercise.exec(title) ?? []
  if (found === undefined) return undefined
  const offset = offsetOf(positionOf(heading).start)
  const number = numberOf(written)
  const label = {start: 0, length: found.length, isFirst: true, isMarked: endsInMark(title)}
  return {node: heading, ...label, offset, number, kind: 'exercise', asks: true}
}

/** Where the text of the next line begins, behind the marks of a quote. */
function nextLine(source: string, offset: number): number {
  before.lastIndex = source.indexOf('\n', offset) + 1
  before.test(source)
  return before.lastIndex
}

const before = /[ \t>]*/y

function labelIn(
  line: TextLine
): Pick<NumberedPiece, 'length' | 'number' | 'kind' | 'asks'> | undefined {
  const {text, strong} = line
  const told = answer.exec(text)
  const count = told ? digitsIn(told) : ''
  if (told && isSaid(told[0], count, strong)) {
    return {length: told[0].length, number: numberOf(count), kind: 'answer', asks: false}
  }
  const mark = numberMarkOf(text)
  if (mark?.kind === 'question' && mark.number !== undefined) {
    return {length: mark.length, number: mark.number, kind: 'question', asks: true}
  }
  const match = alone.exec(text)
  if (!match) return undefined
  const [{length}, parted, whole = ''] = match
  const asks = asksBy(text.slice(length)) >= 0.5
  return {length, number: numberOf(parted ?? whole), kind: 'number', asks}
}

/** *A 5* may open a sentence: a number of one part needs a sign, or strong importance that ends there. */
function isSaid(label: string, number: string, strong: number): boolean {
  return (
    /\D/u.test(number) ||
    /[.:)：、．–—-]\s*$/u.test(label.trimEnd()) ||
    strong >= label.trimEnd().length
  )
}
