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
  weigh({asked: {wanted}, counts}) {
    let best = 0
    for (let at = 0; at < wanted.length; at++) {
      const each = wanted[at]
      if (each?.isSole && counts[at] !== 0) best = Math.max(best, each.weight)
    }
    return best
  }
}

/** Whether the most telling term of the question is met. */
export const rarest: Evidence = {
  name: 'rarest',
  needsTerms: true,
  weigh({asked: {wanted}, hits}) {
    let best = 0
    let hit = 0
    for (let at = 0; at < wanted.length; at++) {
      const weight = wanted[at]?.weight ?? 0
      if (weight <= best) continue
      best = weight
      hit = hits[at] ?? 0
    }
    return hit
  }
}

/** Share of the note that the question mentions: a short restatement is all answer. */
export const focus: Evidence = {
  name: 'focus',
  needsTerms: true,
  weigh({asked: {wanted}, told, counts}) {
    let met = 0
    for (let at = 0; at < wanted.length; at++) {
      if (counts[at] !== 0) met += wanted[at]?.plainWeight ?? 0
    }
    return told.total > 0 ? met / told.total : 0
  }
}

/** The note opens with the opposite of what is asked, and does not say that: *To create* to *delete*. */
export const opposed: Evidence = {
  name: 'opposed',
  needsTerms: false,
  weigh: ({asked: {wanted}, hits, denied}) =>
    wanted.some((_, at) => denied[at] === 1 && hits[at] === 0) ? -1 : 0
}

/** Share of the question met in the opening of the note. */
export const opening: Evidence = {
  name: 'opening',
  needsTerms: true,
  weigh: (pair) => shareIn(pair, pair.opens)
}

/** Share of the question met in what the note sets in strong type. */
export const strong: Evidence = {
  name: 'strong',
  needsTerms: true,
  weigh: (pair) => shareIn(pair, pair.stands)
}

function shareIn({asked: {wanted, total}}: Pair, met: Uint8Array): number {
  if (total === 0) return 0
  let sum = 0
  for (let at = 0; at < wanted.length; at++) {
    if (met[at] === 1) sum += wanted[at]?.weight ?? 0
  }
  return sum / total
}
