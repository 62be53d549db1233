/** A note read for pairing: how it opens, and how much it says. */
import type {Note} from '../ast.ts'
import {type Opening, openingOf} from './opening.ts'
import type {Reading} from './reading.ts'
import {type Shape, shapeOf} from './shape.ts'
import type {TermsHere} from './terms-here.ts'
import type {Unit} from './unit.ts'

export interface Told {
  note: Note
  unit: Unit
  /** Number of the note among those of its topic. */
  at: number
  opening: Opening
  /** Opens without a subject of its own: *A managed service that …*, *Allows you to …*. */
  isHeadless: boolean
  /** Ends in a colon, with nothing behind it. */
  leadsIn: boolean
  /** What all its terms say together. */
  total: number
  shape: Shape
  /** Terms of a heading between the questions and the note. */
  heading: ReadonlySet<number> | undefined
}

/** Openings that leave the subject to the heading. */
const headless: ReadonlySet<Opening> = new Set<Opening>(['article', 'pronoun', 'verb'])

/** Reads a note. */
export function toldOf(
  {note, at, unit, heading}: Pick<Told, 'note' | 'at' | 'unit'> & {heading: string | undefined},
  {tape, titles, vocabulary}: Reading,
  {weightOf}: TermsHere
): Told {
  const opening = openingOf(unit, tape, vocabulary)
  let total = 0
  for (let place = unit.distinct.start; place < unit.distinct.end; place++) {
    total += weightOf(tape.distinct[place] ?? 0)
  }
  return {
    note,
    unit,
    at,
    opening,
    isHeadless: headless.has(opening),
    leadsIn: vocabulary.words[tape.words[unit.words.end - 1] ?? -1]?.lower === ':',
    total,
    shape: shapeOf(note.children, unit.words.end - unit.words.start),
    heading: heading === undefined ? undefined : titles.get(heading)
  }
}
