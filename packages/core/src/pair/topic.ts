/** A pool read for pairing: its questions and notes, and how much each term says here. */
import type {Note, Question} from '../ast.ts'
import {type Asked, askedOf} from './asked.ts'
import {candidatesAmong} from './candidates.ts'
import {gramsHereBy} from './grams-here.ts'
import {likesHereBy} from './likes-here.ts'
import type {Pool} from './pools.ts'
import type {Reading} from './reading.ts'
import type {Span} from './tape.ts'
import {termsHereBy} from './terms-here.ts'
import {type Told, toldOf} from './told.ts'
import {twinsAmong} from './twins.ts'
import type {Unit} from './unit.ts'

export interface Topic {
  asked: readonly Asked[]
  told: readonly Told[]
  /** The rows of its questions among those of the file. */
  rows: Span
  /** Terms of the last title above. */
  titles: ReadonlySet<number>
  /** Mean number of content terms in a note. */
  length: number
}

/** Reads the pools of a file. */
export function topicsOf(pools: readonly Pool[], reading: Reading): Topic[] {
  const termsHere = termsHereBy(reading)
  const gramsHere = gramsHereBy(reading)
  const likesHere = likesHereBy(reading)
  const {tape, units, titles} = reading
  const readUnit = (node: Question | Note): Unit => {
    const unit = units.of.get(node)
    if (!unit) throw new Error('Expected every question and note to be read')
    return unit
  }
  let row = 0
  return pools.map((pool) => {
    const questions = pool.questions.map(readUnit)
    const notes = pool.notes.map(readUnit)
    const terms = termsHere(questions, notes)
    const told = pool.notes.map((note, at) =>
      toldOf({note, at, unit: readUnit(note), heading: pool.headings.get(note)}, reading, terms)
    )
    const here = {
      terms,
      likes: likesHere(notes),
      gramWeight: gramsHere([...notes, ...questions]),
      candidatesOf: candidatesAmong(notes, tape)
    }
    const length = notes.reduce((sum, {terms: {start, end}}) => sum + end - start, 0)
    const twins = twinsAmong(questions, tape)
    const rows = {start: row, end: row + questions.length}
    row = rows.end
    return {
      told,
      rows,
      asked: pool.questions.map((each, at) =>
        askedOf(each, readUnit(each), reading, here, twins[at])
      ),
      titles: titles.get(pool.titles.at(-1) ?? '') ?? new Set<number>(),
      length: length / Math.max(1, told.length)
    }
  })
}
