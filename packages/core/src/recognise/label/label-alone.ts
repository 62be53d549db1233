/** The label of a line that says no more: *Question*, *Answer*. */
import {answerLabelOf, counted, type Label, questionLabelOf} from './label-words.ts'

export function questionAlone(text: string): Label | undefined {
  const label = questionLabelOf({text, hasGap: false, strong: text.length})
  return label?.length === text.length ? label : undefined
}

export function answerAlone(text: string): Label | undefined {
  const label = answerLabelOf(text, counted)
  return label?.length === text.length ? label : undefined
}
