/** An answer on the line of its question: *Q: What is a noun? A: A name*, *What is a noun? Ans: A name*. */
import {caseless} from '../../caseless.ts'
import {answerWords} from '../asks/answer-words.ts'
import {asksBy} from '../asks/asks.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import type {TextLine} from './label-lines.ts'
import type {Mark} from './label-units.ts'
import type {Label} from './label-words.ts'

const behindMark = /[?？](\s+)(?:[|/]\s+)?(?:A|Ans|Answer)(?:\s?:|\s?\d{1,4}[.:])\s+(?=\S)/u

/** The label of the answer, behind what asks. */
export function answerBehind({text, start}: TextLine): Mark | undefined {
  const match = /[?？]\s+[A|/]/u.test(text) ? behindMark.exec(text) : null
  if (!match) return answerInWords({text, start})
  const [whole, blanks = ''] = match
  return markAt(start + match.index + 1 + blanks.length, whole.length - 1 - blanks.length)
}

/** A whole word, which nothing else has behind a question; an initial may be that of an option. */
const inWords = caseless(`([?？؟][\"”»*_]{0,3}\\s+)[*_]{0,3}(?:${answerWords})\\s?[:：]\\s*(?=\\S)`)

/** No question on a line of its own is longer. */
const longest = 400

function answerInWords({text, start}: Pick<TextLine, 'text' | 'start'>): Mark | undefined {
  if (!/[?？؟]/u.test(text) || !/[:：]/u.test(text)) return undefined
  const match = inWords.exec(text)
  if (!match || match.index > longest) return undefined
  const [whole, asked = ''] = match
  return markAt(start + match.index + asked.length, whole.length - asked.length)
}

function markAt(start: number, length: number): Mark {
  return {label: {kind: 'answer', word: 'a', sign: ':', length}, start}
}

/** The number of a question that has no label, but its answer behind it: *3. What is a noun? Ans: A name*. */
export function answeredLabelOf(text: string): Label | undefined {
  const behind = answerInWords({text, start: 0})
  if (!behind || asksBy(text.slice(0, behind.start).trimEnd()) < 1) return undefined
  const {length = 0, number} = numberMarkOf(text) ?? {}
  return {kind: 'question', word: '', sign: ':', length, ...(number !== undefined && {number})}
}
