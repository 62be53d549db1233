/** Questions that are worded alike: *What is the largest A?*, *What is the largest B?*. */
import type {Tape} from './tape.ts'
import type {Unit} from './unit.ts'

/** The question most like one, and the terms that both hold: they do not tell the two apart. */
export interface Twin {
  shared: ReadonlySet<number>
  /** Share of the longer question that both hold, 0 to 1. */
  likeness: number
}

/** How many questions before and after are looked at, so that time stays linear. */
const reach = 8

/** Questions that share less are no twins. */
const least = 0.5

/** The twin of each question that has one. */
export function twinsAmong(questions: readonly Unit[], {distinct}: Tape): Array<Twin | undefined> {
  const sets = questions.map(({distinct: {start, end}}) => new Set(distinct.slice(start, end)))
  return sets.map((own, at) => {
    let best: ReadonlySet<number> | undefined
    let most = 0
    for (let other = at - reach; other <= at + reach; other++) {
      const terms = sets[other]
      if (!terms || other === at) continue
      const shared = sharedBy(own, terms)
      const isApart = shared < own.size && shared < terms.size
      const likeness = shared / Math.max(own.size, terms.size)
      if (!isApart || likeness < least || likeness <= most) continue
      best = terms
      most = likeness
    }
    if (!best) return undefined
    const twin = best
    return {shared: new Set([...own].filter((term) => twin.has(term))), likeness: most}
  })
}

function sharedBy(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0
  for (const term of one) if (other.has(term)) shared++
  return shared
}
