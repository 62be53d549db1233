/** The word that calls a heading a question, without a number: *Question: what is it?* */
import {caseless} from '../../caseless.ts'
import type {NumberMark} from '../asks/number-mark.ts'
import {oneQuestion} from '../asks/question-nouns.ts'

/** Chinese names a problem and a question alike: *问题：…* may be either. */
const named = caseless(`^[^\\p{L}:：]*(?:${oneQuestion}|질문|質問|质问)\\s*[:：]\\s*(?=\\S)`)

/** The mark a heading opens with, where something is asked behind it. */
export function namedMarkOf(text: string): NumberMark | undefined {
  const match = /[:：]/u.test(text) ? named.exec(text) : null
  return match ? {kind: 'question', length: match[0].length} : undefined
}
