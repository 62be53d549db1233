/** A label that counts a question over what answers it, which is asked elsewhere: *Question 3 — Solution*. */
import {textOfAll} from '../text/text-of-all.ts'
import {isAnswerTitle} from '../file/is-answer-title.ts'
import type {Labelled} from './label-question.ts'

export function namesAnswer({asked: {children}}: Labelled): boolean {
  const words = textOfAll(children)
  return children.length > 0 && isAnswerTitle(words)
}
