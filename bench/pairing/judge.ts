/** Pairs a marked file and compares: per question, what was chosen and whether it is right. */
import {type Note, type Question, answerOf, entriesOf} from '@studymark/core'
import {pair} from '../../packages/core/src/pair/pair.ts'
import {parse} from '../../packages/core/src/parse/parse.ts'
import {recognise} from '../../packages/core/src/recognise.ts'
import type {Marked} from './marked.ts'

export interface Judged extends Marked {
  /** False when no dialect reads a question on the marked line. */
  isRead: boolean
  confidence: number
  /** First lines of the chosen notes, best first. */
  chosen: readonly number[]
  /** `undefined` where there is nothing to be right about, or nobody says. */
  isRight: boolean | undefined
  /** Parts beside the first that were found, and how many there are. */
  found: number
  parts: number
  /** Chosen notes after the first that are marked as no part. */
  strays: number
}

/** One judgement for each marked question. */
export function judge(marked: readonly Marked[], text: string): Judged[] {
  const notebook = pair(recognise(parse(text), {text}))
  const questions = new Map<number, Question>()
  const notes = new Map<string, Note>()
  for (const {entry} of entriesOf(notebook)) {
    if (entry.type === 'question') questions.set(entry.position.start.line, entry)
    if (entry.type === 'note') notes.set(entry.id, entry)
  }
  return marked.map((row) => judgeOne(row, questions.get(row.line), notes))
}

function judgeOne(
  row: Marked,
  question: Question | undefined,
  notes: ReadonlyMap<string, Note>
): Judged {
  const answer = question && answerOf(question)
  const chosen = (answer?.notes ?? []).flatMap((id) => notes.get(id) ?? [])
  const [first, ...rest] = chosen
  const holds = (lines: readonly number[]) => (note: Note) =>
    lines.some((line) => note.position.start.line <= line && line <= note.position.end.line)
  const isNeutral = first !== undefined && holds(row.neutral)(first)
  const hasAnswer = row.best.length > 0
  const isRight = first !== undefined && holds(row.best)(first)
  const parts = row.also
  const known = [...row.best, ...row.neutral, ...row.also.flat()]
  return {
    ...row,
    isRead: question !== undefined,
    confidence: answer?.confidence ?? 0,
    chosen: chosen.map(({position}) => position.start.line),
    isRight: hasAnswer ? (isNeutral && !isRight ? undefined : isRight) : undefined,
    found: parts.filter((lines) => chosen.some(holds(lines))).length,
    parts: parts.length,
    strays: rest.filter((note) => !holds(known)(note)).length
  }
}
