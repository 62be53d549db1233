/** A label that counts a question over what answers it, which is asked elsewhere: *Question 3 — Solution*. */
import {toString} from '../../to-string.ts'
import {isAnswerTitle} from '../file/is-answer-title.ts'
import type {Labelled} from './label-question.ts'

export function namesAnswer({asked: {children}}: Labelled): boolean {
  const words = children.map((node) => toString(node)).join(' ')
  return children.length > 0 && isAnswerTitle(words)
}
