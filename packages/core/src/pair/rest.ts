/** Further notes of an answer: those that say what the first one leaves open, and the one that goes on. */
import type {Claim} from './weigh.ts'
import type {Asked} from './asked.ts'
import type {Told} from './told.ts'
import type {Topic} from './topic.ts'

const most = 3
/** Share of the question that a further note must add. */
const added = 0.3
/** Share below which a note is no part of the answer. */
const least = 0.02
/** Share of all claims on a note by which it is this question's more than others'. */
const owned = 0.4

/** The notes to add to the first, best first. */
export function restOf(asked: Asked, claims: readonly Claim[], topic: Topic): Told[] {
  const [best, ...others] = claims
  if (!best || asked.total === 0) return []
  const isSpare = topic.told.length > topic.asked.length
  const met = [...best.hits]
  const rest: Told[] = []
  for (const claim of others) {
    if (rest.length === most) break
    if (claim.share < least) continue
    const goesOn = isSpare && claim.at === best.at + 1 && claim.own >= owned
    if (!goesOn && !addsTo(asked, claim, met, best)) continue
    rest.push(claim.told)
    for (const [index, hit] of claim.hits.entries()) met[index] = Math.max(met[index] ?? 0, hit)
  }
  return rest
}

/** Whether a note meets enough of the question that is not met yet. */
function addsTo(asked: Asked, claim: Claim, met: readonly number[], best: Claim): boolean {
  if (claim.score < best.score / 2) return false
  let gain = 0
  for (const [index, {weight}] of asked.wanted.entries()) {
    gain += weight * Math.max(0, (claim.hits[index] ?? 0) - (met[index] ?? 0))
  }
  return gain / asked.total >= added
}
