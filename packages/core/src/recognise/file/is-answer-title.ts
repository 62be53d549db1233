/** Whether a title, or what is left of one behind its number, says that an answer stands below. */
import {saysAnswer} from '../asks/says-answer.ts'
import {roleOf} from './role-of.ts'

export function isAnswerTitle(words: string): boolean {
  return roleOf(words) === 'answers' || saysAnswer(words)
}
