/** A text with gaps, as fields of Studymark Cloze. */
import type {Fields} from './common-fields.ts'
import type {Site} from './site.ts'
import {answerOf, promptOf, rationaleOf} from '../ast.ts'

/** The text with its gaps; an answer written beside it goes to the back. */
export function clozeFields({file, question}: Site): Fields {
  const {renderClozes} = file
  return {
    Text: renderClozes(promptOf(question).children),
    Back: renderClozes(answerOf(question)?.children ?? []),
    Why: renderClozes(rationaleOf(question)?.children ?? [])
  }
}
