/** The notes worth weighing for a question: all in a small topic, the likeliest in a large one. */
import type {Wanted} from './asked.ts'
import type {Tape} from './tape.ts'
import type {Unit} from './unit.ts'

/** Answers the numbers of notes, in order. */
export type Candidates = (wanted: readonly Wanted[]) => readonly number[]

const most = 16
/** A term in more notes than this finds too many to say anything. */
const commonest = 256

/** The candidates among some notes. */
export function candidatesAmong(notes: readonly Unit[], tape: Tape): Candidates {
  if (notes.length <= most) {
    const all = [...notes.keys()]
    return () => all
  }
  const postings = postingsOf(notes, tape)
  const sums = new Float64Array(notes.length)
  return (wanted) => {
    const met: number[] = []
    const add = (term: number, weight: number): void => {
      const holding = postings.get(term)
      if (!holding || holding.length > commonest) return
      for (const at of holding) {
        if (sums[at] === 0) met.push(at)
        sums[at] = (sums[at] ?? 0) + weight
      }
    }
    for (const {term, weight, likes} of wanted) {
      add(term, weight)
      for (const like of likes) add(like.term, weight * like.share)
    }
    const best = bestOf(met, sums)
    for (const at of met) sums[at] = 0
    return best.sort((one, other) => one - other)
  }
}

function postingsOf(notes: readonly Unit[], tape: Tape): Map<number, number[]> {
  const postings = new Map<number, number[]>()
  for (const [at, {distinct}] of notes.entries()) {
    for (let place = distinct.start; place < distinct.end; place++) {
      const term = tape.distinct[place] ?? 0
      const holding = postings.get(term)
      if (holding) holding.push(at)
      else postings.set(term, [at])
    }
  }
  return postings
}

/** The notes with the greatest sums; of equal ones those that come first. */
function bestOf(met: readonly number[], sums: Float64Array): number[] {
  const best: number[] = []
  for (const at of met) {
    const sum = sums[at] ?? 0
    const isBefore = (other: number): boolean => {
      const otherSum = sums[other] ?? 0
      return sum > otherSum || (sum === otherSum && at < other)
    }
    const last = best.at(-1)
    if (best.length === most && last !== undefined && !isBefore(last)) continue
    let place = best.length
    while (place > 0 && isBefore(best[place - 1] ?? 0)) place--
    best.splice(place, 0, at)
    if (best.length > most) best.pop()
  }
  return best
}
