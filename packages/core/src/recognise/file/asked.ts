/** A question as a dialect gives it, and what is asked in it. */
import type {Draft} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'

export type Asked = Draft & {type: 'question'}

/** Whether something speaks for a question. */
export type Claim = (question: Asked) => boolean

/** What is asked, as text. */
export function promptOf({children}: Asked): string {
  const prompt = children.find(({type}) => type === 'prompt')
  return prompt ? toString(prompt) : ''
}
