/** How rare each run of letters is among the questions and notes of a pool. */
import type {Reading} from './reading.ts'
import type {Span} from './tape.ts'
import type {Unit} from './unit.ts'

/** Answers what a run of letters says in one pool after the other, each until the next is asked for. */
export function gramsHereBy({
  vocabulary,
  tape
}: Reading): (units: readonly Unit[]) => (gram: number) => number {
  const counts = new Uint32Array(vocabulary.gramCount())
  let met: Span[] = []

  return (units) => {
    for (const {start, end} of met) {
      for (let at = start; at < end; at++) counts[tape.grams[at] ?? 0] = 0
    }
    met = units.map(({grams}) => grams)
    for (const {start, end} of met) {
      for (let at = start; at < end; at++) {
        const gram = tape.grams[at] ?? 0
        counts[gram] = (counts[gram] ?? 0) + 1
      }
    }
    const known: number[] = []
    return (gram) => {
      const count = counts[gram] ?? 0
      return (known[count] ??= Math.log(1 + units.length / (0.5 + count)))
    }
  }
}
