/** Labels in brackets: `[Q] …` over `[A] …`, `(Q1) …` over `(A1) …`. */
import {answerWords} from '../asks/answer-words.ts'
import {digit} from '../asks/digits.ts'
import {numberOf} from '../asks/number-mark.ts'
import {questionNouns} from '../asks/question-nouns.ts'
import type {Label} from './label-words.ts'

const enclosed = (words: string): RegExp =>
  new RegExp(`^[\\s*_>•]*[([【](${words})\\s?(${digit}{0,4})[)\\]】]\\s*[:：.]?\\s*`, 'iu')
/** The word for a problem of any kind needs its number. */
const question = enclosed(`q|(?!(?:问题|問題)[\\])】])(?:${questionNouns})`)
const answer = enclosed(`a|${answerWords}`)
/** Most texts open otherwise. */
const mayBe = /^[\s*_>•]*[([【]\p{L}/u

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
  return digits ? {...label, number: numberOf(digits)} : label
}
