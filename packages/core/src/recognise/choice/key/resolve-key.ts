/** Which options a key names, by letter, by number or by their own words. */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {byAll} from './all-options.ts'
import type {ChoiceOption} from '../option/choice-option.ts'
import type {Group} from '../option/group-at.ts'
import type {Given} from './given-in-key.ts'
import {isInRow} from '../option/number-row.ts'
import {labelOf, placeOfLetter} from '../option/label-of.ts'
import {saysWrong} from '../option/verdict-words.ts'
import {byLabels} from './labels-in-row.ts'
import {saidBy, wordsOf} from './words-of.ts'
import {mostOf} from '../../../most-of.ts'

/** Whether each option is right; `undefined` when the key names one that is not there. */
export function byLetters(
  options: readonly ChoiceOption[],
  letters: readonly string[]
): boolean[] | undefined {
  if (letters.length === 0) return undefined
  const named = letters.map((letter) => indexOfLetter(options, letter))
  if (named.some((index) => index === -1)) return undefined
  return options.map((_, index) => named.includes(index))
}

/** The options that a key names: with letters and words, by letters, or in its words. */
export function namedBy(
  options: readonly ChoiceOption[],
  {letters, text}: Given
): boolean[] | undefined {
  // *AC* and *[1, 3]* may name two options, and be the words of one.
  const mayBeWords = letters.join('') === text.trim() || letters.every((one) => /\d/.test(one))
  const whole = letters.length > 1 && mayBeWords ? byText(options, text) : undefined
  if (whole) return whole
  if (contradicts(options, letters, text)) return undefined
  const labelled = byLabels(options, text)
  if (labelled && labelled.filter(Boolean).length > 1) return labelled
  const lettered = countsLine(options, letters, text) ? undefined : byLetters(options, letters)
  return (
    lettered ??
    labelled ??
    byWords(options, text) ??
    byAll(options, text) ??
    byFirst(options, letters, text)
  )
}

/** Fewer characters beside letters are no words of an option. */
const shortestWords = 8

/**
 * The letters up to one that no option has, which is a word of what is said: *B, H.264 plays anywhere*. Where all options
 * are before it, they count something else.
 */
function byFirst(
  options: readonly ChoiceOption[],
  letters: readonly string[],
  text: string
): boolean[] | undefined {
  const other = letters.findIndex((letter) => indexOfLetter(options, letter) === -1)
  if (other < 1 || other >= options.length || wordsOf(text).length < shortestWords) return undefined
  return byLetters(options, letters.slice(0, other))
}

/** A letter before the words of another option, and of no other part of the key. */
function contradicts(
  options: readonly ChoiceOption[],
  letters: readonly string[],
  text: string
): boolean {
  const [only, ...others] = letters
  const own = only === undefined || others.length > 0 ? -1 : indexOfLetter(options, only)
  if (own === -1 || plain(text) === text.trim().toLowerCase()) return false
  const said = byText(options, text)
  return said !== undefined && said[own] !== true
}

/** A number before words that are not those of its option, where all have letters: *1. It is B.* */
function countsLine(
  options: readonly ChoiceOption[],
  letters: readonly string[],
  text: string
): boolean {
  const [only, ...others] = letters
  if (only === undefined || others.length > 0 || !/^\d$/.test(only)) return false
  const own = options[Number(only) - 1]
  if (!own?.label || own.name === only) return false
  const said = wordsOf(text.replace(/^[^\p{L}\p{N}]*\d번?/u, ''))
  return said !== '' && !said.startsWith(wordsOf(saidBy(own)))
}

/** The key names options that are there. */
export function names({options}: Group, key: Given): boolean {
  return namedBy(options, key) !== undefined
}

/** Letters of the Latin or the Cyrillic script that look like one of another place in the other. */
const alike = /^[BEВЕ]$/u
const cyrillic = /^\p{Script=Cyrillic}/u

function mayBeOther(letter: string, [first]: readonly ChoiceOption[]): boolean {
  const name = first?.label?.name
  return name !== undefined && alike.test(letter) && cyrillic.test(name) !== cyrillic.test(letter)
}

export function indexOfLetter(options: readonly ChoiceOption[], letter: string): number {
  const exact = options.findIndex(({name}) => name === letter)
  if (exact !== -1) return exact
  const place = placeOfLetter(letter)
  if (place === undefined || mayBeOther(letter, options)) return -1
  if (isInRow(options) && !countsRow.test(letter)) return -1
  const hasLabels = options.some(({label}) => label !== undefined)
  if (hasLabels) return options.findIndex(({label}) => label?.index === place)
  return place < options.length ? place : -1
}

/** Letters name no option of a row that numbers count. */
const countsRow = /^[1-6①-⑥]$/u

/** The one option that a text repeats, and nothing else. */
function byText(options: readonly ChoiceOption[], text: string): boolean[] | undefined {
  const wanted = plain(text)
  const equal = options.map((option) => wanted !== '' && textOf(option) === wanted)
  return equal.filter(Boolean).length === 1 ? equal : undefined
}

function textOf(option: ChoiceOption): string {
  return plain(saidBy(option))
}

/** The one option that a text repeats, or several: one a line, or in a row. */
export function byWords(options: readonly ChoiceOption[], text: string): boolean[] | undefined {
  const texts = options.map(textOf)
  const wanted = plain(text)
  const equal = byText(options, text)
  if (equal) return equal
  const parts = text
    .split(/\n|[;；]/u)
    .map(plain)
    .filter(Boolean)
  if (parts.length > 1) {
    const named = parts.map((part) => texts.indexOf(part))
    if (!named.includes(-1)) return texts.map((_, index) => named.includes(index))
  }
  if (text.trim().includes('\n')) return undefined
  return inRow(texts, wanted) ?? opened(texts, wanted)
}

/** The one option of three or more that a text does not call wrong, one by one. */
export function byExclusion(
  options: readonly ChoiceOption[],
  blocks: readonly Content[]
): boolean[] | undefined {
  if (options.length < 3) return undefined
  const texts = blocks
    .flatMap((block) => (block.type === 'list' ? block.children : [block]))
    .map((block) => toString(block))
  const [labelled, others] = [texts.filter(labelOf), texts.filter((text) => !labelOf(text))]
  if (!labelled.every(saysWrong) && !others.some(saysWrong)) return undefined
  const named = labelled.flatMap((text) => labelOf(text) ?? [])
  const left = options.filter(({label}) => {
    return label && !named.some(({name}) => name.toUpperCase() === label.name.toUpperCase())
  })
  const isTold = left.length === 1 && named.length === options.length - 1
  return isTold ? options.map((option) => option === left[0]) : undefined
}

/** Options one after the other, and nothing else. */
function inRow(texts: readonly string[], text: string): boolean[] | undefined {
  const found = new Set<number>()
  let rest = text
  while (rest) {
    const index = longestAt(texts, rest)
    if (index === undefined || found.has(index)) return undefined
    found.add(index)
    rest = rest
      .slice(texts[index]?.length ?? 0)
      .replace(/^\s*(?:(?:and|und|et|y|e|и)\s+|[和與与及&+/、]\s*)?/u, '')
  }
  return found.size > 1 ? texts.map((_, index) => found.has(index)) : undefined
}

/** The option that a text goes on behind. */
function opened(texts: readonly string[], text: string): boolean[] | undefined {
  const index = longestAt(texts, text)
  return index === undefined ? undefined : texts.map((_, at) => at === index)
}

/** The longest option that a text begins with, where only one is that long. */
function longestAt(texts: readonly string[], text: string): number | undefined {
  const opening = texts.map((option) => isLong(option, text) && startsWith(text, option))
  const longest = mostOf(texts.map((option, index) => (opening[index] ? option.length : 0)))
  const best = texts.flatMap((option, index) =>
    opening[index] === true && option.length === longest ? [index] : []
  )
  return best.length === 1 ? best[0] : undefined
}

/** Fewer characters open many a text, unless a dash parts them from the rest. */
function isLong({length}: string, text: string): boolean {
  return length >= 3 || (length === 2 && /^\s[–—-]\s/u.test(text.slice(length)))
}

/** The text goes on after the option with more than the rest of a word. */
function startsWith(text: string, option: string): boolean {
  return text.startsWith(option) && !/^[\p{L}\p{N}]/u.test(text.slice(option.length))
}

/** Tags that dress words, as an option that is a tag is not. */
const dress = /<\/?(?:font|span|mark|b|i|u|em|strong|br)\b[^<>]*>/giu

/** What a platform adds to an option, that nobody chose it. */
const status = /(?:未选|已选)$/u

function plain(text: string): string {
  const said = (text.endsWith('选') ? text.replace(status, ' ') : text).replace(dress, ' ')
  return (said.trim() ? said : text)
    .replace(/^\s*(?:[(（]?[A-Ha-h①-⑨][.)）:：、]\s*|[A-H]\s+(?=[\p{Script=Han}\d]))/u, '')
    .replace(/[\s*_`"'“”‘’.。,，;；:：]+/gu, ' ')
    .trim()
    .toLowerCase()
}
