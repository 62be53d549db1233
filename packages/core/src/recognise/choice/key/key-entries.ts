/**
 * Keys gathered in one block, by number: a table, a list, or running pairs.
 *
 *     Answer key: 1. B 2. C, E 3. A
 *     1-5 BCADB
 */
import {caseless} from '../../../caseless.ts'
import type {List, Table} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {remembered} from '../../../remembered.ts'
import {answerWords, solutionWords} from '../../asks/answer-words.ts'
import {answerTo, numberBeforeAnswer} from '../../asks/answer-number.ts'
import {isCounted, itemNumbers} from '../../list/item-numbers.ts'
import {isOneLine, linesOf, paragraphOf} from '../../text/lines.ts'
import {digit, inAscii} from '../../asks/digits.ts'
import {numberOf} from '../../asks/number-mark.ts'
import {verdictOpening} from '../option/verdict-sign.ts'
import {digitsIn} from '../../sheet/gathered-label.ts'
import {isComment, wordsOfComment} from '../is-comment.ts'
import {lettersAt, type NamedLetters} from './key-letters.ts'
import {keyOf} from './key-of.ts'
import {downColumns, entryAt, mayHoldSeveral, runningKeys} from './key-pairs.ts'
import {entriesOfTable, hasAnswerColumn, questionWord} from './key-table.ts'

/** The letters that a number's key names. */
export interface KeyEntry {
  number: number
  letters: string[]
  /** The words of the option, with its letters; where no letter names it, or more than letters stands there. */
  text?: string
}

/** Of one part or two: *4*, *4.1*. */
const count = `${digit}{1,4}(?:\\.\\d{1,3}(?![.\\d]))?`

const opening = new RegExp(
  `^\\s*(?:a(?=\\d)|${questionWord})(${count})(?:(?<=\\d\\.\\d{1,3})\\s+(?=\\p{Lu}\\p{L})|(?:\\s*[题題问問번])?\\s*(?:[.):：、．）=→]|[-–—]+>?)+\\s*|(?<=q\\s?\\d{1,4})(?:,?\\s+(?=[a-h][.):])|\\s(?=\\([a-h](?:[,;&\\s]{1,3}(?:and\\s)?[a-h]){0,4}[).])))`,
  'iu'
)

/** The entries of a block that holds little else; none for any other. */
export function keyEntriesOf(block: Content, source: string): readonly KeyEntry[] {
  if (block.type !== 'paragraph') return entriesOfBlock(block, source)
  const text = toString(block)
  return anyDigit.test(text) || circled.test(text) ? entriesOfBlock(block, source) : []
}

const entriesOfBlock = remembered(readEntries)

function readEntries(block: Content, source: string): readonly KeyEntry[] {
  if (block.type === 'table') return downColumns(entriesIn(block))
  if (block.type === 'list') return entriesOfList(block, source)
  if (block.type === 'heading') return entryOfTitle(toString(block))
  if (block.type === 'paragraph') {
    if (isOneLine(block)) return entriesOfText(toString(block).trim())
    const lines = linesOf(block, source).map((line) => toString(paragraphOf(line)))
    return entriesOfText(lines.join('\n'))
  }
  if (block.type === 'blockquote') {
    return block.children.flatMap((child) => keyEntriesOf(child, source))
  }
  if (isComment(block)) return entriesOfText(wordsOfComment(block))
  return block.type === 'code' ? entriesOfText(block.value) : []
}

/** Every key has a number. */
const anyDigit = new RegExp(digit)

/** By columns, or each in a cell with its number: *1. B*. */
function entriesIn(table: Table): KeyEntry[] {
  const entries = entriesOfTable(table)
  if (entries.length > 0) return hasAnswerColumn(table) ? entries : entries.filter(isLettered)
  const cells = table.children.flatMap((row) => row.children.map((cell) => toString(cell).trim()))
  const written = cells.filter((text) => text !== '')
  const paired = written.flatMap((text) => (longestCell >= text.length ? entriesOfText(text) : []))
  return paired.length === written.length ? paired : []
}

/** Characters of a number with its letters. */
const longestCell = 20

/** Numbers in a table hardly name options, but below a head that says so. */
function isLettered({letters}: KeyEntry): boolean {
  return letters.every((letter) => !/\d/.test(letter))
}

function entriesOfList(list: List, source: string): readonly KeyEntry[] {
  const numbers = isCounted(list) ? itemNumbers(list, source) : undefined
  const several = list.children.some((item) => mayHoldSeveral(toString(item)))
  const running = several ? entriesOfItems(list, numbers) : []
  if (running.length > list.children.length) return downColumns(running)
  const entries: KeyEntry[] = []
  let others = 0
  for (const [index, item] of list.children.entries()) {
    const text = toString(item.children[0] ?? item)
    const mark = opening.exec(text)
    const number = mark ? numberOf(mark[1] ?? '') : numbers?.[index]
    const entry =
      number === undefined ? titledEntry(text) : entryOfItem(number, text, mark?.[0].length ?? 0)
    if (entry) entries.push(entry)
    else if (++others * 3 > list.children.length) return []
  }
  return downColumns(entries)
}

/** The letters of an item, or its verdict: *6. False (it floats)*; what counts is none: *7-8 right*. */
function entryOfItem(number: number, text: string, from: number): KeyEntry | undefined {
  const entry = entryAt(number, text, from)
  if (entry.letters.length > 0) return entry
  const said = text.slice(from)
  const key = keyOf(said)
  if (key && !key.isStated && key.letters.length > 0 && isLabel(said.slice(0, key.start), key))
    return {...entryAt(number, said, key.start), letters: key.letters}
  const verdict = startsWithDigit.test(said) ? undefined : verdictOpening(said)
  return verdict === undefined ? undefined : {number, letters: [], text: verdict}
}

/** *Answer:*, or *The answer is* before a capital letter. */
function isLabel(label: string, {letters}: NamedLetters): boolean {
  return label.includes(':') || (/\s\p{L}+\s*$/u.test(label) && letters.every(isCapital))
}

const startsWithDigit = new RegExp(`^\\s*${digit}`)

/** The number that each item of a list of keys gives. */
export function numberedItems(list: List, source: string): ReadonlyArray<number | undefined> {
  const numbers = isCounted(list) ? itemNumbers(list, source) : undefined
  return list.children.map((item, at) => {
    const number = opening.exec(toString(item.children[0] ?? item))?.[1]
    return number === undefined ? numbers?.[at] : numberOf(number)
  })
}

function entriesOfItems(list: List, numbers: readonly number[] | undefined): KeyEntry[] {
  return list.children.flatMap((item, index) => {
    const own = numbers ? `${String(numbers[index])}. ` : ''
    return entriesOfText(own + toString(item))
  })
}

/** Running keys in a text that holds little else, or one key with its reason a line. */
export function entriesOfText(written: string): KeyEntry[] {
  const own = circled.test(written) ? written.replace(circles, numberOfCircle) : written
  if (!anyDigit.test(own) || leftOpen.test(own)) return []
  const text = inAscii(own).replace(hyphens, '-')
  const running = runningKeys(text)
  return running.length > 0 ? running : text.split('\n').flatMap(entryOfOpening)
}

/** *3. …*: so are answers to be written down, and the letters above are an example. */
const leftOpen = /^\s*\d{1,3}\s?[.):]?\s?(?:\.{3}|…)\s*$/mu

/** Those that are no signs of ASCII, the one that no line breaks at among them. */
const hyphens = /[‐‑]/gu

/** *①B ②C*: circled numbers that count, before letters. */
const circled = /[①-⑳]\s?[A-H]{1,6}(?![A-Za-z])[\s,，;；、]*[①-⑳]\s?[A-H]/u
const circles = /([①-⑳])\s?(?=[A-H])/gu

function numberOfCircle(circle: string): string {
  return ` ${String((circle.codePointAt(0) ?? 0) - 0x245f)}. `
}

/** *Q7 — C. Because …*, *Answer to question 7: C*: the key of one question, with its reason. */
function entryOfOpening(line: string): KeyEntry[] {
  const mark = opening.exec(line)
  if (!mark) return [titledEntry(line) ?? []].flat()
  const titled = entryOfTitle(line)
  if (titled.length > 0) return titled
  const entry = entryAt(numberOf(mark[1] ?? ''), line, mark[0].length)
  const {number, letters} = entry
  if (letters.length === 0) return []
  // Of several letters the later ones may be words of what is said.
  return [letters.length > 1 ? entry : {number, letters}].filter(isLettered)
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
  const number = numberOfAnswer(text)?.number
  const letters = number === undefined ? [] : (keyOf(text)?.letters ?? [])
  return number !== undefined && letters.length > 0 ? {number, letters} : undefined
}

const answerNumber = caseless(
  `^[^\\p{L}\\p{N}]{0,9}(?:(?:${answerWords}|${solutionWords}|explanation|rationale|coment[aá]rio|justificativa)${answerTo}\\s*(?:#\\s*)?(${count})\\b|${numberBeforeAnswer(`(${count})`)})`
)

/** The number of a title that only counts answers: *Answer 2*. */
export function answerCountIn(text: string): number | undefined {
  const found = numberOfAnswer(text)
  return found && !/[\p{L}\p{N}]/u.test(text.slice(found.length)) ? found.number : undefined
}

function numberOfAnswer(text: string): {number: number; length: number} | undefined {
  const match = answerNumber.exec(text)
  return match ? {number: numberOf(digitsIn(match)), length: match[0].length} : undefined
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() || !/\p{Ll}/u.test(letter)
}

function entryOfTitle(text: string): KeyEntry[] {
  const mark = opening.exec(text)
  const rest = text.slice(mark?.[0].length ?? 0)
  const key = mark && keyOf(rest)
  if (!mark || !key || key.letters.length === 0) return []
  const entry = entryAt(numberOf(mark[1] ?? ''), rest, key.start)
  return [{...entry, letters: key.letters}]
}
