/** What the label of a line may be, below those above it. */
import type {TextLine} from './label-lines.ts'
import {
  afterLabelOf,
  answerLabelOf,
  isSigned,
  type Label,
  outputLabelOf,
  questionLabelOf,
  strongAnswerLabelOf
} from './label-words.ts'
import {taskLabelOf} from './label-tasks.ts'

export interface LabelState {
  asked: Label | undefined
  isAnswered: boolean
  /** Code is all that stands below the title that counts the question. */
  showsCode?: boolean
  /** Numbers of the questions that stand in a row, the one asked last among them. */
  row?: Set<number>
  /** One of the others was answered. */
  isCrossed?: boolean
}

/** Goes on below a label. */
export function follow(state: LabelState, label: Label): void {
  const {kind, number} = label
  if (kind === 'answer') state.isAnswered = true
  if (label.isCrossed) state.isCrossed = true
  if (kind !== 'question' && kind !== 'cloze') return
  if (!state.row || state.isAnswered || number === undefined) state.row = new Set()
  if (number !== undefined) state.row.add(number)
  state.asked = label
  state.isAnswered = kind === 'cloze'
  state.isCrossed = false
}

export function lineLabelOf(line: TextLine, state: LabelState): Label | undefined {
  const {asked, isAnswered} = state
  const {text} = line
  const question = questionLabelOf(line)
  if (question) return question
  if (!asked || asked.word !== '') {
    const initial = taskLabelOf(line)
    if (initial && (!asked || initial.word === asked.word)) return initial
  }
  if (!asked) return undefined
  const answer =
    crossedLabel(text, asked, state) ?? (isAnswered ? undefined : answerOf(line, asked, state))
  if (answer) return answer
  const after = afterLabelOf(text)
  return after?.kind === 'rationale' && !isAnswered ? undefined : after
}

/** *Q1: Q2: A1:* names the first of two. */
function crossedLabel(
  text: string,
  asked: Label,
  {row, isCrossed = false}: LabelState
): Label | undefined {
  if (!row || row.size < 2) return undefined
  const label = answerLabelOf(text, asked)
  if (label?.number === undefined || !row.has(label.number)) return undefined
  return isCrossed || label.number !== asked.number ? {...label, isCrossed: true} : undefined
}

function answerOf(line: TextLine, asked: Label, {showsCode}: LabelState): Label | undefined {
  const pointed = pointedAnswer(line, asked)
  const own =
    (showsCode ? outputLabelOf(line.text) : undefined) ??
    answerLabelOf(line.text, asked) ??
    (isSigned(asked) ? undefined : strongAnswerLabelOf(line))
  // *__Answer.__ 200 N*: what stands behind the strong word counts nothing.
  return pointed && (!own || own.length > pointed.length) ? pointed : own
}

/** Shorter words before a point are letters of options. */
const shortestWord = 3
const eastern = /[\u3040-\ud7af]/

/** *__Solution.__ By induction*: a point ends the strong label. */
export function pointedAnswer({text, strong}: TextLine, asked: Label): Label | undefined {
  const opening = text.slice(0, strong).trimEnd()
  if (!opening.endsWith('.')) return undefined
  const label = answerLabelOf(`${opening.slice(0, -1)}:`, asked)
  if (!label || (label.word.length < shortestWord && !eastern.test(label.word))) return undefined
  const blanks = /^\s*/u.exec(text.slice(strong))?.[0].length ?? 0
  return {...label, sign: '.', length: strong + blanks}
}
