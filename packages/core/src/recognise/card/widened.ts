/** A question that reaches over the marks around it. */
import type {Position} from 'unist'
import type {QuestionDraft} from '../draft.ts'

/** The question, its first part from where the stretch begins on, and its last to where that ends. */
export function widened(question: QuestionDraft, {start, end}: Position): QuestionDraft {
  const last = question.children.length - 1
  const children = question.children.map((child, at) => {
    const {position} = child
    const reach = {
      start: at === 0 ? start : position.start,
      end: at === last ? end : position.end
    }
    return {...child, position: reach}
  })
  return {...question, children, position: {start, end}}
}
