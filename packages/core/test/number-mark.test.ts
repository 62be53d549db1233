/** Marks that number a question, or call a heading one, whatever the word for it. */
import {expect, it} from 'vitest'
import {numberMarkOf} from '../src/recognise/asks/number-mark.ts'
import {oneQuestion, questionNouns} from '../src/recognise/asks/question-nouns.ts'
import {namedMarkOf} from '../src/recognise/heading/named-mark.ts'

/** Those of the words that are no patterns. */
function plain(words: string): string[] {
  return words.split('|').filter((word) => /^[\p{L}\p{M}]+$/u.test(word))
}

it.each(plain(questionNouns))('counts what stands behind %s', (noun) => {
  const mark = {kind: 'question', number: 3, length: noun.length + 4}
  expect(numberMarkOf(`${noun} 3: harbour`)).toEqual(mark)
  expect(numberMarkOf(`${noun.toUpperCase()} 3: harbour`)?.number).toBe(3)
})

it.each(plain(oneQuestion))('takes %s before a colon for a mark of a heading', (noun) => {
  const mark = {kind: 'question', length: noun.length + 2}
  expect(namedMarkOf(`${noun}: harbour`)).toEqual(mark)
})

it.each([
  'Questions: harbours',
  'Question of the day',
  'Question:',
  '问题：漏水',
  ':question: How to tie'
])('finds no mark in %s', (text) => {
  expect(numberMarkOf(text) ?? namedMarkOf(text)).toBeUndefined()
})
