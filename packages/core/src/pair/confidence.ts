/** How sure a pairing is, as a probability that holds: see `docs/pairing.md`. */
import {type Claims, rankedOf} from './claims.ts'
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
  'rival'
] as const

/** The signs for the first claim of a row, in the order of their names. */
export function signsOf(row: number, claims: Claims, {asked, told}: Topic): number[] {
  const [best, second] = rankedOf(claims, row)
  if (best === undefined) return signNames.map(() => 0)
  const {share, alone, cover, content, order, own} = claims
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
    (of(content, best) - of(content, second)) / 10,
    of(cover, second)
  ]
}

/** Share of a question that a note meets by accident. */
const little = 0.1

/** Whether the first note has words that the question asks for. */
function isSaid(row: number, claims: Claims): boolean {
  const [best = -1] = rankedOf(claims, row)
  return (claims.cover[best] ?? 0) >= little
}

/** Log odds, in steps of which a few say enough. */
function logit(share: number): number {
  const kept = Math.min(0.99, Math.max(0.02, share))
  return Math.log(kept / (1 - kept)) / 4
}

/** Weight of each sign, in logits, then the bias; made by `bench/pairing/train-confidence.ts`. */
const weights = [
  1.11, 0.58, -0.24, -0.37, 1.5, 1.89, 0.79, -0.27, 1.09, -1.08, -0.21, -0.24, 0.78, 0.25, -1.57
]

/** The most that is stated where the words of the question say nothing for the note: only order does. */
const unsaid = 0.79

/** What is left of the confidence when the prompt asks nothing. */
const statement = 0.45

/** Probability that the first note answers the question. */
export function confidenceOf(row: number, claims: Claims, topic: Topic): number {
  const signs = [...signsOf(row, claims, topic), 1]
  const sum = signs.reduce((all, sign, index) => all + sign * (weights[index] ?? 0), 0)
  const most = isSaid(row, claims) ? 1 : unsaid
  const sure =
    Math.min(most, 1 / (1 + Math.exp(-sum))) *
    (topic.asked[row - topic.rows.start]?.asks ? 1 : statement)
  return Math.round(sure * 1000) / 1000
}
