/** The options of a question as a card shows them, whoever wrote which is right. */
import type {Content, Option, Question, Rationale} from '../ast.ts'
import {answerOf, optionsOf} from '../ast.ts'
import {textOf} from './render/text.ts'
import {splitAnswer} from './split-answer.ts'

export interface Choice {
  label?: string
  correct: boolean | null
  content: Content[]
  reason: Content[]
}

/**
 * The choices of a question, in the author's order.
 *
 * Where only wrong options are given and the answer is written, the right ones are in the answer.
 */
export function choicesOf(question: Question): Choice[] {
  const given = optionsOf(question).map(toChoice)
  const answer = answerOf(question)
  const isKnown = given.some(({correct}) => correct)
  if (isKnown || !answer?.given || !given.some(({correct}) => correct === false)) return given
  const right = splitAnswer(answer.children).options
  return [...right.map((content): Choice => ({correct: true, content, reason: []})), ...given]
}

/** Whether some choices are known to be right and others are left to be wrong. */
export function isChoice(choices: readonly Choice[]): boolean {
  return choices.some(({correct}) => correct) && choices.some(({correct}) => !correct)
}

/**
 * Whether the choices must stay in their order, because something speaks of it: *both A and B*,
 * *all of the above*, *the answer is (C)*.
 */
export function areOrdered(choices: readonly Choice[], spoken: readonly Content[]): boolean {
  const options = choices.map(({content}) => textOf(content))
  const reasons = [spoken, ...choices.map(({reason}) => reason)].map(textOf)
  return options.some((text) => above.test(text) || letters.test(text)) || reasons.some(speaks)
}

function toChoice({label, correct, children}: Option): Choice {
  const reason = children.filter(isRationale).flatMap((rationale) => rationale.children)
  const content = children.filter((child) => !isRationale(child))
  return {...(label === undefined ? {} : {label}), correct, content, reason}
}

function isRationale(child: Content | Rationale): child is Rationale {
  return child.type === 'rationale'
}

function speaks(text: string): boolean {
  return above.test(text) || letters.test(text) || verdict.test(text)
}

/** *All of the above*, in the languages exams are often written in. */
const above =
  /\bof the (?:above|following|these)\b|\b(?:the|options?|answers?) above\b|(?:all|none|both|neither) of (?:these|them)\b|\bobigen?\b|\boben genannten\b|\bci-dessus\b|\banteriores\b|\bprecedenti\b|以上|上述|いずれも/i

/** *Both A and B*, *A & C*, *options B, D*, *选项A*, *A和B*. */
const letters =
  /(?:^|[\s(])[A-H]\s*(?:,|\/|&|\+|\band\b|\bor\b|\bnor\b)\s*(?:(?:and|or)\s+)?[A-H](?![\w'])|\b(?:options?|answers?|choices?)\s+\(?[A-H]\b|选项\s*[A-H]|[A-H]\s*[和与、及]\s*[A-H]/

/** *B is wrong because*, *(C)*, *D: too slow*, *A错误*. */
const verdict =
  /(?:^|[\s(])[A-H](?:\s+(?:is|are|was|would|does|cannot|can|will)\b|\)|:\s)|[A-H]\s*(?:项|错误|错|正确|不对)/
