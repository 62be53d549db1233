/** How sure a pairing is, as a probability that holds: see `docs/pairing.md`. */
import type {Claim} from './weigh.ts'
import type {Asked} from './asked.ts'
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
  'bare'
] as const

/** The signs for the first of some claims, in the order of their names. */
export function signsOf(claims: readonly Claim[], topic: Topic): number[] {
  const [best, second] = claims
  if (!best) return signNames.map(() => 0)
  return [
    logit(best.share),
    best.share - (second?.share ?? 0),
    logit(best.alone),
    best.cover,
    best.content / 10,
    Math.tanh(best.order / 2),
    best.own,
    topic.asked.length === topic.told.length ? 1 : 0,
    Math.log(Math.max(1, topic.told.length)) / 3,
    Math.max(0, 1 - topic.told.length / topic.asked.length),
    best.cover < little ? 1 : 0
  ]
}

/** Share of a question that a note meets by accident. */
const little = 0.1

/** Log odds, in steps of which a few say enough. */
function logit(share: number): number {
  const kept = Math.min(0.99, Math.max(0.02, share))
  return Math.log(kept / (1 - kept)) / 4
}

/** Weight of each sign, in logits, then the bias; made by `bench/pairing/train.ts`. */
const weights = [2.76, 0.59, -0.2, -0.1, 2.47, 1.94, 0.72, 0.03, 2.08, -0.87, -0.42, -2.75]

/** What is left of the confidence when the prompt asks nothing. */
const statement = 0.45

/** Probability that the first note answers the question. */
export function confidenceOf(asked: Asked, claims: readonly Claim[], topic: Topic): number {
  const signs = [...signsOf(claims, topic), 1]
  const sum = signs.reduce((all, sign, index) => all + sign * (weights[index] ?? 0), 0)
  const sure = (1 / (1 + Math.exp(-sum))) * (asked.asks ? 1 : statement)
  return Math.round(sure * 1000) / 1000
}
