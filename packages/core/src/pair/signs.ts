/** What tells how sure a pairing is. */
import {type Claims, rankedOf} from './claims.ts'
import {little} from './little.ts'
import {lack} from './missing.ts'
import type {Topic} from './topic.ts'

/** What confidence is made of. */
export const signNames = [
  'share',
  'lead',
  'alone',
  'cover',
  'score',
  'order',
  'own',
  'even',
  'many',
  'few',
  'bare',
  'spare',
  'gap',
  'rival',
  'missed',
  'lacks',
  'vague'
] as const

/** The signs for the first claim of a row, in the order of their names. */
export function signsOf(row: number, claims: Claims, {asked, told}: Topic): number[] {
  const [best, second] = rankedOf(claims, row)
  if (best === undefined) return signNames.map(() => 0)
  const {share, alone, cover, content, order, own, missed} = claims
  const of = (column: Float64Array, claim: number | undefined): number => column[claim ?? -1] ?? 0
  return [
    logit(of(share, best)),
    of(share, best) - of(share, second),
    logit(of(alone, best)),
    of(cover, best),
    of(content, best) / 10,
    Math.tanh(of(order, best) / 2),
    of(own, best),
    asked.length === told.length ? 1 : 0,
    Math.log(Math.max(1, told.length)) / 3,
    Math.max(0, 1 - told.length / asked.length),
    of(cover, best) < little ? 1 : 0,
    Math.max(0, Math.log(told.length / asked.length)),
    (of(content, best) - rivalIn(row, best, claims)) / 10,
    of(cover, second),
    of(missed, best),
    claims.lacks[best] === lack.nothing ? 0 : 1,
    of(missed, best) / told.length
  ]
}

/** What speaks most for another note, order aside. */
function rivalIn(row: number, best: number, {starts, content}: Claims): number {
  let most = 0
  for (let claim = starts[row] ?? 0; claim < (starts[row + 1] ?? 0); claim++) {
    if (claim !== best) most = Math.max(most, content[claim] ?? 0)
  }
  return most
}

/** Log odds, in steps of which a few say enough. */
function logit(share: number): number {
  const kept = Math.min(0.99, Math.max(0.02, share))
  return Math.log(kept / (1 - kept)) / 4
}
