/**
 * Keys that run on in a text, each with its number: in pairs, in ranges, or with no sign between.
 *
 *     1. B 2. C, E 3. A
 *     1-5 BCADB
 *     1B 2CE 3A
 */
import {caseless} from '../../../caseless.ts'
import type {KeyEntry} from './key-entries.ts'
import {between, isCutShort, lettersAt, otherLetters} from './key-letters.ts'
import {keyOf} from './key-of.ts'

const latin = 'A-HＡ-Ｈ①-⑧'
const one = `(?:الف|[${latin}${otherLetters}])`
const end = '(?![\\p{L}\\p{M}\\p{N}])'
const pair = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:q(?:uestion)?\\s*(?:\\.\\s*)?|a(?:ns)?(?=\\d)|第)?(\\d{1,4})(?:\\s*[题題번])?(?:\\s*(?:[.):：、．）=→\\]/]|[-–—]+>?)\\s*|\\s+|(?=[(（\\[]))[(（\\[*]*((?:[${latin}]{1,6}|${one})(?:${between}[(（\\[]?${one}${end})*)${end}[)）\\]*]*`,
  'giu'
)
const range = new RegExp(
  `(?:q(?:uestion)?\\s*)?(\\d{1,4})\\s*[-~—–～]+\\s*(?:q(?:uestion)?\\s*)?(\\d{1,4})(?:\\s*[.:：、．)）])?\\s*(${one}(?:[\\s,，、]*${one})*)${end}`,
  'giu'
)
/** *Answers: 1b, 2a*, and nothing else. */
const tight =
  /^(?:\p{L}[^\d\n]{0,40}(?:\d{1,3}\s*)?[:：]\s*)?(?:\d{1,3}(?:[A-H]{1,6}|[a-h]{1,4})(?:[,;，；、.\s]+|$)){2,}$/u
const tightPair = /(\d{1,3})([A-Ha-h]+)/gu

/** A number before letters; far less to look for than a pair. */
const beforeLetter = new RegExp(
  `\\d(?:[\\s题題번.):、：．）=→\\]/>–—-]+[(（\\[*]*|[(（\\[])(?:[A-Ha-hＡ-Ｈａ-ｈ①-⑧]{1,6}(?![A-Za-z])|ا|[${otherLetters}])`,
  'iu'
)
/** Two numbers with a dash between them; far less than a range. */
const dashed = /\d\s*[-~—–～]+\s*(?:q\w{0,7}\s*)?\d/i

/** Letters that the words of an option may have, behind its own. */
const longestWords = 30

/** More than one key may be in a text. */
export function mayHoldSeveral(text: string): boolean {
  return text.includes('\n') || beforeLetter.test(text) || dashed.test(text)
}

/** The keys of a text that holds little else; none for any other. */
export function runningKeys(text: string): KeyEntry[] {
  if (tight.test(text)) return Array.from(text.matchAll(tightPair), entryOfTight)
  const roman = numeralsIn(text)
  if (roman.length > 0) return roman
  const ranges = dashed.test(text) ? rangesIn(text) : []
  const rest = ranges.length > 0 ? text.replace(range, ' ') : text
  const entries = [...ranges, ...pairsIn(rest).filter(({letters}) => letters.length > 0)]
  const most = isAnnounced(text, entries) ? longestWords * entries.length : 20 + entries.length
  return entries.length > 0 && lettersBeside(rest) <= most ? downColumns(entries) : []
}

/** *Answers: 1. B. feathers, 2. C. scales*: a label, and numbers that count. */
function isAnnounced(text: string, entries: readonly KeyEntry[]): boolean {
  if (entries.length < 2 || keyOf(text) === undefined) return false
  return entries.every(({number}, at) => number === at + 1)
}

/** *Answers: 1-ii, 2-iv*, and nothing else. */
const numeralRow = caseless(
  /^(?:\p{L}[^\d\n]{0,40}[:：]\s*)?(?:\d{1,3}\s*(?:[.):=→]|[-–—]>?)\s*\(?(?:i{1,3}|iv|vi{0,3})\)?(?:[,;.\s]+|$)){2,}$/u
)
const numeralPair = /(\d{1,3})\s*(?:[.):=→]|[-–—]>?)\s*\(?([iv]{1,4})/giu

/** One of them is more than a letter. */
function numeralsIn(text: string): KeyEntry[] {
  if (!/\d[^\da-z]{1,4}(?:ii|iv|vi)/iu.test(text) || !numeralRow.test(text.trim())) return []
  return Array.from(text.matchAll(numeralPair), ([, number, name = '']) => {
    return {number: Number(number), letters: [name]}
  })
}

function entryOfTight([, number, letters = '']: RegExpMatchArray): KeyEntry {
  return {number: Number(number), letters: lettersAt(letters).letters}
}

/** Keys laid out in columns, each of which goes on the count of the one before, in order. */
export function downColumns(entries: KeyEntry[]): KeyEntry[] {
  const numbers = new Set(entries.map(({number}) => number))
  if (numbers.size < entries.length) return entries
  return entries.sort((first, second) => first.number - second.number)
}

function rangesIn(text: string): KeyEntry[] {
  return [...text.matchAll(range)].flatMap(([, from, to, letters]) =>
    entriesOfRange(Number(from), Number(to), letters ?? '')
  )
}

function entriesOfRange(from: number, to: number, text: string): KeyEntry[] {
  const letters = text.replace(/[\s,，、]+/gu, '').match(lettersOneByOne) ?? []
  if (letters.length !== to - from + 1) return []
  return letters.map((letter, index) => ({number: from + index, letters: [letter]}))
}

const lettersOneByOne = /الف|./gu

function pairsIn(text: string): KeyEntry[] {
  if (!beforeLetter.test(text)) return []
  const found = [...text.matchAll(pair)]
  const worded = found.filter(({0: whole, index}) =>
    goesOn.test(behind(text, index + whole.length))
  )
  const isProse = worded.every(([, , letters = '']) => article.test(letters))
  const named = isProse ? found.filter((match) => !worded.includes(match)) : found
  return named.map((match, at) => entryOfPair(match, text, named[at + 1]?.index))
}

/** The letters from a place on, with the words that stand behind them. */
export function entryAt(number: number, text: string, from: number): KeyEntry {
  const {letters, end: last} = lettersAt(text, from)
  const isWorded = letters.length > 0 && /\p{L}/u.test(text.slice(last))
  return {number, letters, ...(isWorded && {text: text.slice(from).trim()})}
}

/** The letters of a pair, which may go on behind it in other ways, and the words up to the next one. */
function entryOfPair(
  {0: whole, 1: number = '', 2: row = '', index = 0}: RegExpMatchArray,
  text: string,
  to: number | undefined
): KeyEntry {
  const said = text.slice(index + whole.indexOf(row, number.length), to)
  const entry = entryAt(Number(number), said, 0)
  const isKnown = entry.letters.length > 0 || isCutShort(said.slice(row.length))
  return isKnown ? entry : {...entry, letters: lettersAt(row).letters}
}

/** A word, and not that of the next number or of a reason. */
const goesOn = caseless(
  /^[ \t]+(?!(?:because|since|is|are|and|or|y|e|et|und)\b|(?:q\p{L}*|ans\p{L}*|no|nr)[\s.]{0,2}\d)\p{Script=Latin}{2}/u
)
/** A letter that is a word of its own: *1. A hen*. */
const article = /^[Aae]$/

function behind(text: string, from: number): string {
  return text.slice(from, from + longestWords)
}

/** How many letters stand beside the pairs. */
function lettersBeside(text: string): number {
  const others = text.replace(pair, ' ').match(/\p{L}+/gu)
  return others?.join('').length ?? 0
}
