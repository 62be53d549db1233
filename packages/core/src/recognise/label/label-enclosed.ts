/** Labels in brackets: `[Q] …` over `[A] …`, `(Q1) …` over `(A1) …`. */
import type {Label} from './label-words.ts'

const question = /^[\s*_>•]*[([【](q|question|问|問)\s?(\d{0,4})[)\]】]\s*[:：.]?\s*/iu
const answer = /^[\s*_>•]*[([【](a|ans|answer|答)\s?(\d{0,4})[)\]】]\s*[:：.]?\s*/iu
/** Most texts open otherwise. */
const mayBe = /^[\s*_>•]*[([【][qaQA问問答]/u

export function enclosedQuestion(text: string): Label | undefined {
  const match = mayBe.test(text) ? question.exec(text) : null
  return match ? labelFrom('question', match) : undefined
}

/** Below a question that is labelled so; elsewhere `(A)` is an option. */
export function enclosedAnswer(text: string, {isEnclosed}: Label): Label | undefined {
  const match = isEnclosed && mayBe.test(text) ? answer.exec(text) : null
  return match ? labelFrom('answer', match) : undefined
}

function labelFrom(kind: Label['kind'], match: RegExpExecArray): Label {
  const [{length}, word = '', digits = ''] = match
  const label: Label = {kind, word: word.toLowerCase(), sign: ':', length, isEnclosed: true}
  return digits ? {...label, number: Number(digits)} : label
}
