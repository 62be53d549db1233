/** What the key of several questions gives each of them: by number, or in order. */
import {toString} from '../../../to-string.ts'
import {isCounted, itemNumbers} from '../../list/item-numbers.ts'
import type {Key} from './key.ts'
import {lettersAt, otherLetters} from './key-letters.ts'

/** What is right for one question: letters, or the words of its option. */
export type Given = Pick<Key, 'letters' | 'text'>

export type Numbered = Given & {number: number}

/** The items of a list that counts, or what stands behind the numbers of a text. */
export function byNumber(key: Key, source: string): Numbered[] {
  return inItems(key, source) ?? numberedIn(key.text)
}

/** The items of a list that counts, where the key is nothing else. */
function inItems({words: [list, ...others]}: Key, source: string): Numbered[] | undefined {
  if (list?.type !== 'list' || !isCounted(list) || others.length > 0) return undefined
  const numbers = itemNumbers(list, source)
  return list.children.flatMap((item, index) => {
    const number = numbers[index]
    if (number === undefined) return []
    const text = toString(item)
    return {number, letters: lettersAt(text).letters, text}
  })
}

/** Not the hour of a time: *3 - at 7:50*. */
const numberMark =
  /(?:^|[\s,，;；]|(?<=[A-HＡ-Ｈ])(?=[(（]))[(（]?(\d{1,3})\s*(?![:：]\d\d(?!\d))[.):：、．）=→/‐‑-]\s*/gu

/** Several options by their numbers: *1、4*. */
const digits = /^\s*\d(?:\s?、\s?\d){1,7}[\s.。]*$/u

/** *1. Rome 2. Madrid*: what stands behind each number; none where the text opens with no number. */
export function numberedIn(text: string): Numbered[] {
  const marks = digits.test(text) ? [] : [...text.matchAll(numberMark)]
  if (marks[0]?.index !== 0) return []
  const entries = marks.map(({0: mark, 1: number, index}, at) => {
    const end = marks[at + 1]?.index ?? text.length
    const said = text.slice(index + mark.length, end).replace(/[\s,，;；]+$/u, '')
    return {number: Number(number), letters: lettersAt(said).letters, text: said}
  })
  return entries.every(({text: said}) => said !== '') && areInTurn(entries) ? entries : []
}

/** Words count upwards; numbers of options in a reason do not: *4 - reason (option 2)*. */
function areInTurn(entries: readonly Numbered[]): boolean {
  return entries.every(({number, letters}, at) => {
    return letters.length > 0 || number > (entries[at - 1]?.number ?? 0)
  })
}

/** Letters, and nothing else. */
const inOrder =
  /^[\s*_]*[A-La-l](?:(?:[\s,，、;；/|&-]|(?<=\s)(?:and|und|et)(?=\s))*[A-La-l])+[\s*_.。]*$/u
/** Of other alphabets, or numbers, apart from each other. */
const one = `(?:الف|[1-9①-⑩${otherLetters}])`
const sign = new RegExp(one, 'gu')
const signsInOrder = new RegExp(`^[\\s*_]*${one}(?:[\\s,，、;；/|-]+${one})+[\\s*_.。]*$`, 'u')
const joining = /\b(?:and|und|et)\b/gu
const letter = /[A-L]/gu

/** The letters of a text that is nothing else: *B, A and D*, *②, ④*, *2, 4*. */
export function lettersInOrder(text: string): string[] {
  if (signsInOrder.test(text)) return text.match(sign) ?? []
  if (!inOrder.test(text)) return []
  return text.replace(joining, ' ').toUpperCase().match(letter) ?? []
}

/** The words between commas, or on lines of their own. */
export function wordsInOrder(text: string): Given[] {
  return text.split(/[,，、;；\n]/u).map((part) => ({letters: [], text: part.trim()}))
}
