/** How often each term is met in a pool, and what it therefore says. */
import type {Reading} from './reading.ts'
import type {Span} from './tape.ts'
import type {Unit} from './unit.ts'

export interface TermsHere {
  /** Number of notes that hold each term. */
  notes: Uint32Array
  /** Number of questions that hold each term. */
  questions: Uint32Array
  /** What a term says in this pool, 0 to 1. */
  weightOf: (term: number) => number
}

/** What even the commonest term says. */
const leastWeight = 0.02
/** What rarity in the section and in the file count. */
const share = {section: 0.3, file: 0.7}

/** Answers the terms of one pool after the other, each until the next is asked for. */
export function termsHereBy({
  vocabulary,
  tape,
  units
}: Reading): (questions: readonly Unit[], notes: readonly Unit[]) => TermsHere {
  const size = vocabulary.stems.length
  const inNotes = new Uint32Array(size)
  const inQuestions = new Uint32Array(size)
  const fileWeights = fileWeightsOf(units.frequencies, units.of.size)
  let met: Span[] = []

  function count(counts: Uint32Array, {start, end}: Span): void {
    for (let at = start; at < end; at++) {
      const term = tape.distinct[at] ?? 0
      counts[term] = (counts[term] ?? 0) + 1
    }
  }

  return (questions, notes) => {
    for (const {start, end} of met) {
      for (let at = start; at < end; at++) {
        const term = tape.distinct[at] ?? 0
        inNotes[term] = 0
        inQuestions[term] = 0
      }
    }
    met = [...questions, ...notes].map(({distinct}) => distinct)
    for (const {distinct} of questions) count(inQuestions, distinct)
    for (const {distinct} of notes) count(inNotes, distinct)
    const byCount = rarity(met.length)
    const weightOf = (term: number): number => {
      const here = byCount((inNotes[term] ?? 0) + (inQuestions[term] ?? 0))
      return Math.max(leastWeight, share.section * here + share.file * (fileWeights[term] ?? 0))
    }
    return {notes: inNotes, questions: inQuestions, weightOf}
  }
}

function fileWeightsOf(frequencies: Uint32Array, units: number): Float64Array {
  const byCount = rarity(units)
  return Float64Array.from(frequencies, (count) => byCount(count))
}

/** Inverse document frequency by number of units, as a share of its greatest. */
function rarity(units: number): (count: number) => number {
  const most = Math.log(1 + units / 1.5)
  const known: number[] = []
  return (count) => (known[count] ??= Math.log(1 + units / (0.5 + count)) / most)
}
