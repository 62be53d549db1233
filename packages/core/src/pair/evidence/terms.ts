/** Evidence from the terms that a question and a note share. */
import type {Evidence, Pair} from './evidence.ts'

/** Share of what the question says that the note says, counting repetitions and length as BM25 does. */
export const density: Evidence = {
  name: 'density',
  needsTerms: true,
  weigh: ({density}) => density
}

/** The same without regard to how much else the question says: many shared terms are no accident. */
export const amount: Evidence = {
  name: 'amount',
  needsTerms: true,
  weigh: ({asked, density}) => (density * asked.total) / enough
}

/** Weight of shared terms that leaves little doubt. */
const enough = 4

/** Whether the two share a term that nothing else of the section says. */
export const sole: Evidence = {
  name: 'sole',
  needsTerms: true,
  weigh({asked, told, topic}) {
    let best = 0
    for (const {term, weight} of asked.wanted) {
      if (!told.counts.has(term) || topic.postings.get(term)?.length !== 1) continue
      if (topic.askings.get(term) === 1) best = Math.max(best, weight)
    }
    return best
  }
}

/** Whether the most telling term of the question is met. */
export const rarest: Evidence = {
  name: 'rarest',
  needsTerms: true,
  weigh({asked, hits}) {
    let best = 0
    let hit = 0
    for (const [index, {weight}] of asked.wanted.entries()) {
      if (weight <= best) continue
      best = weight
      hit = hits[index] ?? 0
    }
    return hit
  }
}

/** Share of the question's pairs of neighbouring terms that stand together in the note. */
export const phrase: Evidence = {
  name: 'phrase',
  needsTerms: true,
  weigh({asked, told, topic}) {
    let all = 0
    let met = 0
    for (let at = 1; at < asked.sequence.length; at++) {
      const first = asked.sequence[at - 1] ?? -1
      const second = asked.sequence[at] ?? -1
      const weight = topic.weightOf(first) + topic.weightOf(second)
      all += weight
      if (!told.counts.has(first) || !told.counts.has(second)) continue
      if (follows(told.sequence, first, second)) met += weight
      else if (follows(told.sequence, second, first)) met += weight / 2
    }
    return all > 0 ? met / all : 0
  }
}

function follows(sequence: readonly number[], first: number, second: number): boolean {
  let at = sequence.indexOf(first)
  while (at >= 0) {
    if (sequence[at + 1] === second) return true
    at = sequence.indexOf(first, at + 1)
  }
  return false
}

/** Share of the note that the question mentions: a short restatement is all answer. */
export const focus: Evidence = {
  name: 'focus',
  needsTerms: true,
  weigh({asked, told, topic}) {
    let met = 0
    for (const term of asked.counts.keys()) {
      if (told.counts.has(term)) met += topic.weightOf(term)
    }
    return told.total > 0 ? met / told.total : 0
  }
}

/** Share of the question met in the opening of the note. */
export const opening: Evidence = {
  name: 'opening',
  needsTerms: true,
  weigh: (pair) => shareIn(pair, pair.told.first)
}

/** Share of the question met in what the note sets in strong type. */
export const strong: Evidence = {
  name: 'strong',
  needsTerms: true,
  weigh: (pair) => shareIn(pair, pair.told.strong)
}

function shareIn({asked}: Pair, terms: ReadonlySet<number>): number {
  if (terms.size === 0 || asked.total === 0) return 0
  let met = 0
  for (const {term, weight, like} of asked.wanted) {
    if (terms.has(term) || like.some(([other]) => terms.has(other))) met += weight
  }
  return met / asked.total
}
