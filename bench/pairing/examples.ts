/** Marked files as examples to learn from: each question with all that is weighed for it. */
import {readFileSync} from 'node:fs'
import type {Note, Question} from '@studymark/core'
import {poolsOf} from '../../packages/core/src/pair/pools.ts'
import {readNotebook} from '../../packages/core/src/pair/read-notebook.ts'
import {type Comparing, comparingIn} from '../../packages/core/src/pair/compare.ts'
import {type Topic, topicsOf} from '../../packages/core/src/pair/topic.ts'
import {parse} from '../../packages/core/src/parse/parse.ts'
import {recognise} from '../../packages/core/src/recognise.ts'
import {type Marked, markedFrom} from './marked.ts'

/** The topics of a file with what is known of their questions, in their order. */
export interface Examples {
  topics: readonly Topic[]
  marked: ReadonlyArray<ReadonlyArray<Marked | undefined>>
  comparing: Comparing
}

/** What a marked file teaches. */
export function examplesFrom(marked: string, notes: string): Examples {
  const text = readFileSync(notes, 'utf8')
  const rows = new Map(markedFrom(readFileSync(marked, 'utf8')).map((row) => [row.line, row]))
  const notebook = recognise(parse(text), {text})
  const pools = poolsOf(notebook, new Map())
  const reading = readNotebook(notebook, pools)
  return {
    topics: topicsOf(pools, reading),
    marked: pools.map(({questions}) =>
      questions.map(({position}) => rows.get(position.start.line))
    ),
    comparing: comparingIn(reading)
  }
}

/** Whether a note stands on one of these lines. */
export function isOn(note: Note | Question, lines: readonly number[]): boolean {
  const {start, end} = note.position
  return lines.some((line) => start.line <= line && line <= end.line)
}
