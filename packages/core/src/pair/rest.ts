/** Further notes of an answer: those that say what the first one leaves open, and the one that goes on. */
import type {Asked} from './asked.ts'
import {type Claims, rankedOf} from './claims.ts'
import type {Comparing} from './compare.ts'
import type {Told} from './told.ts'
import type {Topic} from './topic.ts'

const most = 3
/** Share of the question that a further note must add. */
const added = 0.3
/** Share below which a note is no part of the answer. */
const least = 0.02
/** Share of all claims on a note by which it is this question's more than others'. */
const owned = 0.3
/** The same for a note that says what is open: others may ask for it, but not alone. */
const shared = 0.16

/** The notes to add to the first, best first. */
export function restOf(row: number, claims: Claims, topic: Topic, comparing: Comparing): Told[] {
  const asked = topic.asked[row - topic.rows.start]
  const [best, ...others] = rankedOf(claims, row)
  if (!asked || best === undefined || asked.total === 0) return []
  const {share, own, score, notes, cover} = claims
  const isSpare = topic.told.length > topic.asked.length
  const goesOn = (claim: number): boolean =>
    isSpare &&
    notes[claim] === (notes[best] ?? 0) + 1 &&
    (own[claim] ?? 0) >= owned &&
    (cover[claim] ?? 0) > 0
  const isStrong = (claim: number): boolean =>
    (score[claim] ?? 0) >= (score[best] ?? 0) / 2 && (own[claim] ?? 0) >= shared
  const able = others.filter(
    (claim) => (share[claim] ?? 0) >= least && (goesOn(claim) || isStrong(claim))
  )
  const first = topic.told[notes[best] ?? 0]
  if (able.length === 0 || !first) return []
  const compare = comparing(asked, topic)
  const met = compare(first).hits.slice(0, asked.wanted.length)
  const rest: Told[] = []
  for (const claim of able) {
    const told = topic.told[notes[claim] ?? 0]
    if (rest.length === most || !told) break
    const {hits} = compare(told)
    if (!goesOn(claim) && gainOf(asked, hits, met) < added) continue
    rest.push(told)
    for (const [index, hit] of met.entries()) met[index] = Math.max(hit, hits[index] ?? 0)
  }
  return rest
}

/** Share of the question that a note meets and that is not met yet. */
function gainOf({wanted, total}: Asked, hits: Float64Array, met: Float64Array): number {
  let gain = 0
  for (const [index, {weight}] of wanted.entries()) {
    gain += weight * Math.max(0, (hits[index] ?? 0) - (met[index] ?? 0))
  }
  return gain / total
}
