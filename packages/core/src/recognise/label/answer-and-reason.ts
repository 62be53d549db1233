/** The back of a question: its answer, and the reason that a label of its own opens behind a labelled one. */
import {toString} from '../../to-string.ts'
import type {Answer, Content, Rationale} from '../../ast.ts'
import {isAnswer} from '../questions/answered-item.ts'
import {reasonLength} from '../choice/key/key-of.ts'
import {withoutReasonLabel} from '../choice/key/without-reason-label.ts'
import {answerFrom, rationaleFrom} from '../draft.ts'
import {span} from '../text/place.ts'
import {withoutAnswerLabel} from './without-answer-label.ts'

/** What the blocks say, without the labels; nothing where there are none. */
export function backFrom(content: readonly Content[], source: string): Array<Answer | Rationale> {
  const [first] = content
  if (!first) return []
  const at = isAnswer(first) ? content.findIndex(isReason) : -1
  const answer = at > 0 ? content.slice(0, at) : content
  const reason = content.slice(answer.length)
  return [
    answerFrom(withoutAnswerLabel(answer, source), span(first, answer.at(-1) ?? first)),
    ...rationaleFor(reason, source)
  ]
}

function isReason(node: Content): boolean {
  return node.type === 'paragraph' && reasonLength(toString(node)) > 0
}

function rationaleFor(reason: readonly Content[], source: string): Rationale[] {
  const [first] = reason
  const last = reason.at(-1)
  return first && last ? [rationaleFrom(withoutReasonLabel(reason, source), span(first, last))] : []
}
