/** One question whose label stands elsewhere, as in the summary that folds it away. */
import type {RootContent} from 'mdast'
import type {QuestionDraft} from '../draft.ts'
import {partsOf} from './label-parts.ts'
import {entriesFrom, labelledIn} from './label-question.ts'
import {unitsOf} from './label-units.ts'
import {counted} from './label-words.ts'

/** The question that the blocks put and answer below a label; `undefined` where they are no such one. */
export function labelledBelow(
  blocks: readonly RootContent[],
  source: string
): QuestionDraft | undefined {
  const state = {asked: counted, isAnswered: false}
  const units = blocks.flatMap((block) => unitsOf(block, state))
  units[0]?.marks.unshift({label: counted, start: 0})
  if (!state.isAnswered) return undefined
  const questions = labelledIn(partsOf(units, source))
  const [only, ...others] = questions.flatMap((question) => entriesFrom(question, source))
  return only?.type === 'question' && others.length === 0 ? only : undefined
}
