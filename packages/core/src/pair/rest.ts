/** Further notes of an answer: those that say what the first one leaves open. */
import type {Claim} from './weigh.ts'
import type {Asked} from './asked.ts'
import type {Told} from './told.ts'

const most = 3
/** Share of the question that a further note must add. */
const added = 0.3

/** The notes to add to the first, best first. */
export function restOf(asked: Asked, claims: readonly Claim[]): Told[] {
  const [best, ...others] = claims
  if (!best || asked.total === 0) return []
  const met = [...best.hits]
  const rest: Told[] = []
  for (const {hits, told, score, share} of others) {
    if (rest.length === most) break
    let gain = 0
    for (const [index, {weight}] of asked.wanted.entries()) {
      gain += weight * Math.max(0, (hits[index] ?? 0) - (met[index] ?? 0))
    }
    if (gain / asked.total < added || score < best.score / 2 || share < 0.02) continue
    rest.push(told)
    for (const [index, hit] of hits.entries()) met[index] = Math.max(met[index] ?? 0, hit)
  }
  return rest
}
