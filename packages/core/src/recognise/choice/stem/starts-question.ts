import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {numberMarkOf} from '../../asks/number-mark.ts'
import {saysAnswer} from '../../asks/says-answer.ts'
import {keyOf} from '../key/key-of.ts'
import {titleWithoutRemark} from './stem-titles.ts'

/** A block that numbers the next question. */
export function startsQuestion(node: Content): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false
  const text = toString(node)
  return (
    numberMarkOf(titleWithoutRemark(text)) !== undefined &&
    !keyOf(text) &&
    answeredNumber(node) === undefined
  )
}

/** The number of the question whose answer a title announces: *Question 3 - Answer*. */
export function answeredNumber(node: Content): number | undefined {
  if (node.type !== 'heading') return undefined
  const text = toString(node)
  const mark = numberMarkOf(text)
  return mark?.kind === 'question' && saysAnswer(text.slice(mark.length)) ? mark.number : undefined
}
