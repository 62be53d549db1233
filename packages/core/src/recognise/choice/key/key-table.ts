/**
 * Keys in a table: a number and letters in each row, in each pair of columns, or in two rows.
 *
 *     | 1 | 2 | 3 |
 *     | B | A | D |
 */
import {caseless} from '../../../caseless.ts'
import type {Table} from 'mdast'
import {toString} from '../../../to-string.ts'
import {digit, inAscii} from '../../asks/digits.ts'
import {questionNouns} from '../../asks/question-nouns.ts'
import {roleOf} from '../../file/role-of.ts'
import type {KeyEntry} from './key-entries.ts'
import {lettersAt} from './key-letters.ts'

/** A word for *question* before a number. */
export const questionWord = `(?:(?:qn?|${questionNouns}|第)\\s*(?:\\.\\s*)?)?`
const numbered = new RegExp(
  `^\\s*${questionWord}(${digit}{1,4})(?:\\s*[题題问問])?[.):：、．）\\-–—=→\\s]*$`,
  'iu'
)

export function entriesOfTable(table: Table): KeyEntry[] {
  const rows = ofKeys(cellsOf(table))
  const paired = isRepeated(rows[0] ?? []) ? inPairs(rows.slice(1)) : []
  if (paired.length > 0) return paired
  if (lettersIn(rows).length > 1) return []
  const own = lettersBelow(rows)
  const upright = rows.flatMap((cells) => entryOfCells(cells, own) ?? [])
  if (upright.length * 3 >= rows.length * 2) return upright
  const [heads = [], ...below] = rows
  const worded = upright.length === 0 ? inWords(heads, below) : []
  if (worded.length > 0) return worded
  const row = below.find((cells) => cells.filter((cell) => isLetters(cell)).length >= 2) ?? []
  return heads.flatMap((head, index) => entryFrom(head, row[index] ?? '') ?? [])
}

/** The keys of each column of letters, with its head, where there are several. */
export function keyColumns(table: Table): Array<{name: string; entries: KeyEntry[]}> {
  const rows = ofKeys(cellsOf(table))
  const [heads = [], ...below] = rows
  const columns = lettersIn(rows)
  return columns.length < 2
    ? []
    : columns.map((at) => ({
        name: heads[at] ?? '',
        entries: below.flatMap((cells) => entryFrom(cells[0] ?? '', cells[at] ?? '') ?? [])
      }))
}

function cellsOf({children}: Table): string[][] {
  return children.map((row) => row.children.map((cell) => toString(cell)))
}

const letters = /^\W*[A-H](?:[\s,/&+]*[A-H])*\W*$/iu

/** The columns that hold nothing but letters, beside one of numbers. */
function lettersIn([, ...rows]: ReadonlyArray<readonly string[]>): number[] {
  const [first = []] = rows
  return rows.every(([cell = '']) => numbered.test(cell))
    ? [...first.keys()].filter((at) => rows.every((cells) => letters.test(cells[at] ?? '')))
    : []
}

/** What a column holds that has numbers or letters, too, and neither counts questions nor answers them. */
const besides =
  /^\W*(?:points?|pts|scores?|marks?|weights?|grades?|levels?|difficulty|ratings?|pages?|punkte|noten?|puntos|pontos|notas?|分数|分值|等级|难度)\W*$/iu
/** What somebody answered. */
const chosen = caseless(
  /^\W*(?:(?:your|my|student(?:['’]s)?|given|chosen|selected|tu|su|sua|ihre|votre)\s+\p{L}|(?:mine|yours?|you|me|i|student|given|chosen|selected|picked)\W*$)/u
)
/** Its head says that what is below is right. */
const right = /^\W*(?:correct|right|key|richtig|correct[ao]|gabarito|правильно|正确|正解)\b/iu

/** The rows without the columns that say something else. */
function ofKeys(rows: ReadonlyArray<readonly string[]>): string[][] {
  const heads = rows[0] ?? []
  const told = heads.filter((head) => right.test(head) || roleOf(head) === 'answers')
  const others = told.length === 1 ? lettersIn(rows) : []
  const isKept = heads.map((head, at) => {
    if (besides.test(head) || chosen.test(head)) return false
    return !others.includes(at) || head === told[0]
  })
  return rows.map((cells) => cells.filter((_, at) => isKept[at] ?? true))
}

/** One head says that answers stand below it. */
export function hasAnswerColumn({children: [heads]}: Table): boolean {
  return heads?.children.filter((head) => roleOf(toString(head)) === 'answers').length === 1
}

/** Each pair of columns has the heads of the first. */
function isRepeated(heads: readonly string[]): boolean {
  return heads.every((head, at) => at < 2 || kindOf(head) === kindOf(heads[at % 2] ?? ''))
}

function kindOf(head: string): string {
  if (numbered.test(head)) return 'number'
  return roleOf(head) ?? head.replace(/[\d\s\p{P}]/gu, '').toLowerCase()
}

/** Numbers, each with the words below a head that says *answer*. */
function inWords(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): KeyEntry[] {
  const column = answerColumn(heads)
  if (column < 1) return []
  const entries = rows.flatMap((cells) => {
    const [number, text] = [numberIn(cells[0] ?? ''), cells[column]?.trim()]
    return number !== undefined && text ? [{number, letters: [], text}] : []
  })
  return entries.length === rows.length ? entries : []
}

/** Index of the column whose head says *answer*; -1 without one. */
export function answerColumn(heads: readonly string[]): number {
  return heads.findIndex((head) => roleOf(head) === 'answers')
}

/** The number of a question, where a cell holds nothing else. */
export function numberIn(cell: string): number | undefined {
  const number = numbered.exec(cell)?.[1]
  return number === undefined ? undefined : Number(inAscii(number))
}

/** Several columns of numbers, each with its letters right behind it. */
function inPairs(rows: ReadonlyArray<readonly string[]>): KeyEntry[] {
  const pairs = rows.flatMap((cells) =>
    cells.flatMap((head, at) => (at % 2 === 0 ? [[head, cells[at + 1] ?? ''] as const] : []))
  )
  const isFull = pairs.length > rows.length
  const entries = isFull ? pairs.flatMap(([head, text]) => entryFrom(head, text) ?? []) : []
  const written = pairs.filter(([head, text]) => `${head}${text}`.trim() !== '')
  return entries.length === written.length ? entries : []
}

/** Index of the column below a head that says *answer*, where most of it is letters; -1 without one. */
function lettersBelow([heads = [], ...rows]: ReadonlyArray<readonly string[]>): number {
  const column = answerColumn(heads)
  const count = rows.filter((cells) => isLetters(cells[column] ?? '')).length
  return column > 0 && count * 2 > rows.length ? column : -1
}

/** A number, and letters in one of the cells behind it, or in the column that is theirs. */
function entryOfCells(cells: readonly string[], own: number): KeyEntry | undefined {
  const at = cells.findIndex((cell) => numbered.test(cell))
  if (at === -1) return undefined
  const behind = own > at ? [cells[own] ?? ''] : cells.slice(at + 1)
  const letters = behind.find(isLetters)
  return letters === undefined ? undefined : entryFrom(cells[at] ?? '', letters)
}

function entryFrom(head: string, text: string): KeyEntry | undefined {
  const number = numbered.exec(head)?.[1]
  const {letters} = lettersAt(text)
  return number !== undefined && letters.length > 0
    ? {number: Number(inAscii(number)), letters}
    : undefined
}

function isLetters(cell: string): boolean {
  return lettersAt(cell).letters.length > 0
}
