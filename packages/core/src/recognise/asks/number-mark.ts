/** The mark that numbers a question: `Q7.`, `Question 3:`, `12)`, `第3题`, `问题 4：`. */

import {caseless} from '../../caseless.ts'
import {digit, inAscii} from './digits.ts'
import {manyQuestions, numberSign, questionNouns} from './question-nouns.ts'

export interface NumberMark {
  /** A word for *question* says more than a bare number, which chapters have, too. */
  kind: 'question' | 'number'
  /**
   * Characters the mark takes, white space after it included; 0 where an emoji stands before it, or
   * it names who asks, for that is content.
   */
  length: number
  number?: number
}

const named = caseless(
  `^[\\s#*_~]*(?:\\p{Extended_Pictographic}\\ufe0f?\\s*)?(?:q(?:ues|n)?|${questionNouns}|б[иі]лет(?=\\s*№?\\s*\\d{1,3}\\s*[.:)–—-]+\\s*\\p{L}))(?:\\s*${numberSign}\\s*:?)?(?:\\s*[.\\-])?\\s*(${digit}{1,5}(?:\\.\\d{1,3}(?!\\.?\\d)|[-–]\\d{1,3}(?=\\s*(?:$|[(（[【:：]))|[a-h](?![\\p{L}\\p{N}]))?)(?:\\s*(?:of|\\/)\\s*\\d{1,5}(?=\\s*(?:[:.)：．]|$)))?(?:\\s*[a-z]|\\s*\\([a-h]\\))?(?:\\s*[.:)\\]、：．\\-–—]+|(?=\\s|$))\\s*`
)

/** *Questions 4–7*, *Q4-Q7* stand below: the title asks none of them. */
const range = caseless(
  `^[\\s#*_~]*(?:\\p{Extended_Pictographic}\\ufe0f?\\s*)?(?:q|${manyQuestions})\\.?\\s*\\d{1,4}\\s*(?:-{1,3}|[–—]|to|bis|a)\\s*(?:q\\.?\\s*)?\\d{1,4}(?:\\s*(?:$|[:：(])|\\s(?:-{1,3}|[–—·])\\s)`
)

/** *Q4 FY24* is part of a year. */
const quarter =
  /^[\s#*_~]*q[1-4][\s,/-]{0,2}(?:fy\s?['’]?\d{2,4}|['’]\d\d|20\d\d)\s*(?:$|[:：*(–—-])/iu

const lettered = /^[\s#*_~]*q\s*[.:：]\s*/iu

/** Who asks stands before what is asked, and is content: *面试官：…*. */
const interviewer = /^[\s#*_~]*面试官(?:提?问)?\s*[:：]/u

const chinese =
  /^[\s#*_~]*(?:第\s*(\d{1,5}|[一二三四五六七八九十百]+)\s*[题題问問]\s*[.:、：．]?|(?:问题|問題|题目|題目)\s*[一二三四五六七八九十百]+\s*[.:、：．])\s*/u

const number = caseless(
  `^[\\s#*_~]*(?:\\p{Extended_Pictographic}\\ufe0f?\\s*)?[([【]?(${digit}{1,5}(?:[a-h]|[-–]\\d{1,3}(?=[.、．]))?)[a-z]?\\s*(?:(?!\\.\\d+\\s?[%‰°])[.):、：．\\]】]+(?:\\s?[-–—](?=\\s))?|[-–—](?=\\s)|(?=¿))\\s*`
)

/** The number of a chapter and a part of it counts sections, not questions: *2.1 Sorting*. */
const chapter =
  /^[\s#*_~]*(?:\p{Extended_Pictographic}\ufe0f?\s*)?\d{1,3}(?:\.\d{1,3}){1,4}(?:[.):、：．]{1,2}\s*|\s+)(?:[-–—]\s+)?/u

/** The day on which it is asked: *Day 12: What is a heap?* */
const day = /^[\s#*_~]*day\s?(\d{1,3})\s*[:：]\s*/iu

/** Digits on keys: *1️⃣ What is a heap?* */
const keycaps = /^[\s#*_~]*((?:\d\ufe0f?\u20e3)+)\s*[.:)]{0,2}\s*/u

/** Letters that no mark begins with: most texts begin with one of them. */
const isWord = /^(?:[abehlmnrtuw-z]|g(?!ald)|i(?!ntre)|j(?!aut)|k(?![eéyüul])|o(?!t))/i

/** The mark a text opens with, or `undefined`. */
export function numberMarkOf(text: string): NumberMark | undefined {
  if (isWord.test(text)) return undefined
  if (range.test(text) || quarter.test(text)) return undefined
  const question = named.exec(text) ?? chinese.exec(text) ?? lettered.exec(text)
  if (question) return markFrom('question', question)
  if (interviewer.test(text)) return {kind: 'question', length: 0}
  const bare = number.exec(text) ?? day.exec(text)
  if (!bare) return keycapMark(text)
  const whole = chapter.exec(text)
  if (!whole) return markFrom('number', bare)
  const {length} = markFrom('number', whole)
  return {kind: 'number', length}
}

function keycapMark(text: string): NumberMark | undefined {
  const match = text.includes('\u20e3') ? keycaps.exec(text) : null
  if (!match) return undefined
  const [{length}, digits = ''] = match
  return {kind: 'number', length, number: Number(digits.replace(/\D/gu, ''))}
}

function markFrom(kind: NumberMark['kind'], match: RegExpExecArray): NumberMark {
  const value = numberOf(match[1] ?? '')
  const length = /\p{Extended_Pictographic}/u.test(match[0]) ? 0 : match[0].length
  return {kind, length, ...(value > 0 && {number: value})}
}

const parted = /^(\d+)(?:[.\-–](\d+)|([a-h]))$/i

/** The number that digits of any script write; not a number for anything else. */
export function numberOf(digits: string): number {
  const plain = inAscii(digits)
  const [, whole, part, letter = ''] = parted.exec(plain) ?? []
  if (whole === undefined) return Number(plain)
  return Number(whole) + (part === undefined ? parseInt(letter, 18) - 9 : Number(part)) / PARTS
}

/** Of *5.1* and *5a*, the number is 5.001: it stands between those of 5 and 6, and counts like any other. */
const PARTS = 1000
