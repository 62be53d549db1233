/** Questions with the code that they ask about, which Markdown has below them as it has their answer. */
import {toString} from '../../to-string.ts'
import type {Answer, Content, Prompt} from '../../ast.ts'
import type {Draft} from '../../dialects/dialect.ts'
import {asksOfCode} from '../asks/asks-of-code.ts'
import {promptFrom, questionFrom} from '../draft.ts'
import {backFrom} from '../label/answer-and-reason.ts'
import {opensAnswer} from '../label/without-answer-label.ts'
import {span} from '../text/place.ts'

/** The question, showing the code above the label of its answer, or above any answer where it asks of code. */
export function withCodeAsked(draft: Draft, source: string): Draft {
  if (draft.type !== 'question' || draft.form !== 'open') return draft
  const [prompt, answer, ...others] = draft.children
  if (prompt?.type !== 'prompt' || answer?.type !== 'answer') return draft
  const length = codeAbove(answer)
  const [first] = answer.children
  const last = answer.children[length - 1]
  const below = answer.children.slice(length)
  if (!first || !last || !isAsked(prompt, below)) return draft
  const {ordinal, ...about} = draft
  const children = [
    promptFrom([...prompt.children, ...answer.children.slice(0, length)], span(prompt, last)),
    ...backFrom(below, source),
    ...others
  ]
  return {...about, ...questionFrom({...about, ...(ordinal !== undefined && {ordinal})}, children)}
}

/** How many blocks of code the answer begins with, where no mark of its own stands before them. */
function codeAbove({children, position}: Answer): number {
  const [first] = children
  if (first?.type !== 'code' || first.position?.start.offset !== position.start.offset) return 0
  const end = children.findIndex(({type}) => type !== 'code')
  // Of nothing but code, what follows the first is what it prints.
  return end === -1 ? Math.min(1, children.length - 1) : end
}

function isAsked(prompt: Prompt, below: readonly Content[]): boolean {
  const [next] = below
  if (next?.type === 'paragraph' && opensAnswer(next.children)) return true
  return asksOfCode(toString(prompt.children.at(-1) ?? prompt))
}
