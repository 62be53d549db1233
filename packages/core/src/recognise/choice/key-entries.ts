/**
 * Keys gathered in one block, by number: a table, a list, or running pairs.
 *
 *     Answer key: 1. B 2. C, E 3. A
 *     1-5 BCADB
 */
import type {List, ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import {remembered} from '../../remembered.ts'
import {isCounted, itemNumbers} from '../item-numbers.ts'
import {isOneLine, linesOf, paragraphOf} from '../lines.ts'
import {numberOf} from '../number-mark.ts'
import {isComment, wordsOfComment} from './is-comment.ts'
import {joining, keyOf, lettersAt} from './key-of.ts'
import {entriesOfTable, questionWord} from './key-table.ts'

/** The letters that a number's key names. */
export interface KeyEntry {
  number: number
  letters: string[]
  /** The words of the option, where no letter names it. */
  text?: string
}

/** Of one part or two: *4*, *4.1*. */
const count = '\\d{1,4}(?:\\.\\d{1,3}(?![.\\d]))?'

const opening = new RegExp(
  `^\\s*(?:a(?=\\d)|${questionWord})(${count})(?:(?<=\\d\\.\\d{1,3})\\s+(?=\\p{Lu}\\p{L})|(?:\\s*[题題问問번])?\\s*(?:[.):：、．）=→]|[-–—]+>?)+\\s*|(?<=q\\s?\\d{1,4}),?\\s+(?=[a-h][.):]))`,
  'iu'
)
const pair = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:q(?:uestion)?\\s*(?:\\.\\s*)?|a(?:ns)?(?=\\d)|第)?(\\d{1,4})(?:\\s*[题題])?(?:\\s*(?:[.):：、．）=→\\]/]|[-–—]+>?)\\s*|\\s+)[(（*]*([A-HＡ-Ｈ①-⑧]{1,6}(?:(?:\\s*[,，、/&+]\\s*|\\s+(?:${joining})\\s+)[A-HＡ-Ｈ①-⑧])*)(?![\\p{L}\\p{N}])[)）*]*`,
  'giu'
)
const range =
  /(\d{1,4})\s*[-~—–～]+\s*(\d{1,4})(?:\s*[.:：、．)）])?\s*([A-H](?:[\s,，]*[A-H])*)(?![\p{L}\p{N}])/gu
/** *Answers: 1b, 2a*, and nothing else. */
const tight =
  /^(?:\p{L}[^\d\n]{0,40}(?:\d{1,3}\s*)?[:：]\s*)?(?:\d{1,3}[A-Ha-h](?:[,;，；、.\s]+|$)){2,}$/u
const tightPair = /(\d{1,3})([A-Ha-h])/gu

/** The entries of a block that holds little else; none for any other. */
export function keyEntriesOf(block: Content, source: string): readonly KeyEntry[] {
  const mayHold = block.type !== 'paragraph' || digit.test(toString(block))
  return mayHold ? entriesOfBlock(block, source) : []
}

const entriesOfBlock = remembered(readEntries)

function readEntries(block: Content, source: string): readonly KeyEntry[] {
  if (block.type === 'table') return downColumns(entriesOfTable(block).filter(isLettered))
  if (block.type === 'list') return entriesOfList(block, source)
  if (block.type === 'heading') return entryOfTitle(toString(block))
  if (block.type === 'paragraph') {
    if (isOneLine(block)) return entriesOfText(toString(block).trim())
    const lines = linesOf(block, source).map((line) => toString(paragraphOf(line)))
    return entriesOfText(lines.join('\n'))
  }
  if (isComment(block)) return entriesOfText(wordsOfComment(block))
  return block.type === 'code' ? entriesOfText(block.value) : []
}

/** Every key has a number. */
const digit = /\d/

/** Numbers in a table hardly name options. */
function isLettered({letters}: KeyEntry): boolean {
  return letters.every((letter) => !/\d/.test(letter))
}

function entriesOfList(list: List, source: string): readonly KeyEntry[] {
  const numbers = isCounted(list) ? itemNumbers(list, source) : undefined
  const running = list.children.some(mayHoldSeveral) ? entriesOfItems(list, numbers) : []
  if (running.length > list.children.length) return running
  const entries: KeyEntry[] = []
  let others = 0
  for (const [index, item] of list.children.entries()) {
    const text = toString(item.children[0] ?? item)
    const mark = opening.exec(text)
    const number = mark ? numberOf(mark[1] ?? '') : numbers?.[index]
    const letters = number === undefined ? [] : lettersAt(text, mark?.[0].length ?? 0).letters
    if (number !== undefined && letters.length > 0) entries.push({number, letters})
    else if (++others * 3 > list.children.length) return []
  }
  return downColumns(entries)
}

/** More than one key may be in an item. */
function mayHoldSeveral(item: ListItem): boolean {
  const text = toString(item)
  return text.includes('\n') || beforeLetter.test(text) || dashed.test(text)
}

function entriesOfItems(list: List, numbers: readonly number[] | undefined): KeyEntry[] {
  return list.children.flatMap((item, index) => {
    const own = numbers ? `${String(numbers[index])}. ` : ''
    return entriesOfText(own + toString(item))
  })
}

/** Running pairs in a text that holds little else, or one key with its reason a line. */
export function entriesOfText(text: string): KeyEntry[] {
  if (!digit.test(text)) return []
  if (tight.test(text)) return Array.from(text.matchAll(tightPair), entryOfTight)
  const ranges = dashed.test(text) ? rangesIn(text) : []
  const rest = ranges.length > 0 ? text.replace(range, ' ') : text
  const pairs = pairsIn(rest)
  const entries = [...ranges, ...pairs.filter(({letters}) => letters.length > 0)]
  const most = isAnnounced(text, entries) ? longestWords * entries.length : 20 + entries.length
  if (entries.length > 0 && lettersBeside(rest) <= most) return downColumns(entries)
  return text.split('\n').flatMap(entryOfOpening)
}

/** Letters that the words of an option may have, behind its own. */
const longestWords = 30

/** *Answers: 1. B. feathers, 2. C. scales*: a label, and numbers that count. */
function isAnnounced(text: string, entries: readonly KeyEntry[]): boolean {
  if (entries.length < 2 || keyOf(text) === undefined) return false
  return entries.every(({number}, at) => number === at + 1)
}

function entryOfTight([, number, letter = '']: RegExpMatchArray): KeyEntry {
  return {number: Number(number), letters: lettersAt(letter).letters}
}

/** Keys laid out in columns, each of which goes on the count of the one before, in order. */
function downColumns(entries: KeyEntry[]): KeyEntry[] {
  const numbers = new Set(entries.map(({number}) => number))
  if (numbers.size < entries.length) return entries
  return entries.sort((one, other) => one.number - other.number)
}

/** A number before letters; far less to look for than a pair. */
const beforeLetter = /\d[\s题題.):、：．）=→\]/>–—-]+[(（*]*[A-Ha-hＡ-Ｈａ-ｈ①-⑧]{1,6}(?![A-Za-z])/
/** Two numbers with a dash between them; far less than a range. */
const dashed = /\d\s*[-~—–～]+\s*\d/

function rangesIn(text: string): KeyEntry[] {
  return [...text.matchAll(range)].flatMap(([, from, to, letters]) =>
    entriesOfRange(Number(from), Number(to), letters ?? '')
  )
}

function pairsIn(text: string): KeyEntry[] {
  if (!beforeLetter.test(text)) return []
  const found = [...text.matchAll(pair)]
  const worded = found.filter(({0: whole, index}) =>
    goesOn.test(behind(text, index + whole.length))
  )
  const isProse = worded.every(([, , letters = '']) => article.test(letters))
  const named = isProse ? found.filter((match) => !worded.includes(match)) : found
  return named.map(([, number, letters]): KeyEntry => ({
    number: Number(number),
    letters: lettersAt(letters ?? '').letters
  }))
}

/** A word, and not that of the next number or of a reason. */
const goesOn =
  /^[ \t]+(?!(?:because|since|is|are|and|or|y|e|et|und)\b|(?:q\p{L}*|ans\p{L}*|no|nr)[\s.]{0,2}\d)\p{Script=Latin}/iu
/** A letter that is a word of its own: *1. A hen*. */
const article = /^[Aae]$/

function behind(text: string, end: number): string {
  return text.slice(end, end + longestWords)
}

/** How many letters stand beside the pairs. */
function lettersBeside(text: string): number {
  const others = text.replace(pair, ' ').match(/\p{L}+/gu)
  return others?.join('').length ?? 0
}

/** *Q7 — C. Because …*: the key of one question, with its reason. */
function entryOfOpening(line: string): KeyEntry[] {
  const mark = opening.exec(line)
  if (!mark) return []
  const titled = entryOfTitle(line)
  if (titled.length > 0) return titled
  const {letters} = lettersAt(line, mark[0].length)
  return letters.length > 0 ? [{number: numberOf(mark[1] ?? ''), letters}].filter(isLettered) : []
}

/** *Q7: C. The hen*, *Question 7 — Answer: C*, *Answer 7: C*: a title over the reason of one key. */
export function titledEntry(text: string): KeyEntry | undefined {
  const [titled] = entryOfTitle(text)
  if (titled) return titled
  const mark = opening.exec(text)
  if (mark) {
    const {letters} = lettersAt(text, mark[0].length)
    return letters.length > 0 && letters.every(isCapital)
      ? {number: numberOf(mark[1] ?? ''), letters}
      : undefined
  }
  const number = answerNumber.exec(text)?.[1]
  const letters = number === undefined ? [] : (keyOf(text)?.letters ?? [])
  return letters.length > 0 ? {number: numberOf(number ?? ''), letters} : undefined
}

const answerNumber = new RegExp(
  `^\\W{0,9}(?:answers?|ans|solutions?|respuesta|antwort|resposta|réponse|risposta)\\s*(?:to\\s+)?(?:q(?:uestion)?\\s*)?(?:#\\s*)?(${count})\\b`,
  'iu'
)

/** The number of a title that only counts answers: *Answer 2*. */
export function answerCountIn(text: string): number | undefined {
  const [found, number] = answerNumber.exec(text) ?? []
  const isAll = found !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(found.length))
  return isAll ? numberOf(number ?? '') : undefined
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() || !/\p{Ll}/u.test(letter)
}

function entryOfTitle(text: string): KeyEntry[] {
  const mark = opening.exec(text)
  const key = mark && keyOf(text.slice(mark[0].length))
  return mark && key && key.letters.length > 0
    ? [{number: numberOf(mark[1] ?? ''), letters: key.letters}]
    : []
}

function entriesOfRange(from: number, to: number, text: string): KeyEntry[] {
  const letters = [...text.replace(/[\s,，]+/gu, '')]
  if (letters.length !== to - from + 1) return []
  return letters.map((letter, index) => ({number: from + index, letters: [letter]}))
}
