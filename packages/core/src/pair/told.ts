/** A note read for pairing: how it opens, and how much it says. */
import type {Note} from '../ast.ts'
import {type Opening, openingOf} from './opening.ts'
import {gramsOf} from './grams.ts'
import {type Shape, shapeOf} from './shape.ts'
import type {Unit} from './unit.ts'

export interface Told extends Unit {
  note: Note
  /** Number of the note among those of its topic. */
  at: number
  opening: Opening
  /** Opens without a subject of its own: *A managed service that …*, *Allows you to …*. */
  isHeadless: boolean
  /** Terms that it opens with. */
  first: ReadonlySet<number>
  /** What all its terms say together. */
  total: number
  shape: Shape
  /** Runs of letters of its content words. */
  grams: ReadonlySet<number>
  /** All words in lower case without spaces, to find what is written in one word or in two. */
  run: string
}

/** How many terms of a note are its opening. */
const openingLength = 6

/** Openings that leave the subject to the heading. */
const headless: ReadonlySet<Opening> = new Set<Opening>(['article', 'pronoun', 'verb'])

/** Reads a note. */
export function toldOf(
  note: Note,
  at: number,
  unit: Unit,
  weightOf: (term: number) => number
): Told {
  const opening = openingOf(unit.words, unit.copulaAt)
  let total = 0
  for (const term of unit.counts.keys()) total += weightOf(term)
  let run = ''
  for (const {lower} of unit.words) run += lower
  return {
    ...unit,
    note,
    at,
    opening,
    isHeadless: headless.has(opening),
    first: new Set(unit.sequence.slice(0, openingLength)),
    total,
    shape: shapeOf(note.children, unit.words),
    grams: gramsOf(unit.words),
    run
  }
}
