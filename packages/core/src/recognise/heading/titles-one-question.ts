/** Whether a title announces one question, and says no more: *Question*, *Frage*. */
import {caseless} from '../../caseless.ts'
import {oneQuestion} from '../asks/question-nouns.ts'

const one = caseless(`^\\P{L}*(?:${oneQuestion})\\P{L}*$`)

export function titlesOneQuestion(title: string): boolean {
  return one.test(title)
}
