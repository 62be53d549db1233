/**
 * A question that folds away its options.
 *
 *     <details><summary>Which wood floats?</summary>
 *
 *     - [x] balsa
 *     - [ ] ebony
 *
 *     </details>
 */
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {choicesIn} from '../choice/choices-in.ts'
import {labelOf} from '../choice/label-of.ts'
import {isOptionList} from '../choice/option-items.ts'
import {type QuestionDraft, rationaleFrom} from '../draft.ts'
import {span} from '../place.ts'

/** The one choice that the summary and the blocks below it make; what is below its key says why. */
export function choiceIn(
  summary: readonly Content[],
  content: readonly Content[],
  source: string
): QuestionDraft | undefined {
  if (!content.some(offers)) return undefined
  const blocks = [...summary, ...content]
  const [run, ...runs] = choicesIn(blocks, source)
  if (!run || runs.length > 0 || run[0] > summary.length) return undefined
  const [at, {entries, used}] = run
  const [only, ...others] = entries
  if (only?.type !== 'question' || others.length > 0) return undefined
  return withReason(only, blocks.slice(at + used))
}

function withReason(question: QuestionDraft, more: readonly Content[]): QuestionDraft {
  const last = more.at(-1)
  if (!last) return question
  const given = question.children.find(({type}) => type === 'rationale')
  const why = [...(given?.type === 'rationale' ? given.children : []), ...more]
  const parts = question.children.filter((part) => part !== given)
  const reason = rationaleFrom(why, span(given ?? more[0] ?? last, last))
  return {...question, children: [...parts, reason]}
}

/** Options in a list, or the first of those that stand in paragraphs. */
function offers(node: Content): boolean {
  if (node.type === 'list') return isOptionList(node)
  return node.type === 'paragraph' && labelOf(toString(node))?.index === 0
}
