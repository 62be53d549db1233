/** How sure a pairing is, as a probability that holds: see `docs/pairing.md`. */
import {type Claims, bestOf} from './claims.ts'
import {mostOf} from './most.ts'
import {signsOf} from './signs.ts'
import type {Topic} from './topic.ts'

/** Weight of each sign, in logits, then the bias; made by `bench/pairing/train-confidence.ts`. */
const weights = [
  1.31, 0.2, -0.23, -0.51, 1.59, 1.8, 0.7, -0.14, 0.38, -0.91, -0.11, -0.08, 1.1, 0.28, 0.17, -0.16,
  -1.32, -1.01
]

/** What is left of the confidence when the prompt asks nothing. */
const statement = 0.45

/** Probability that the first note answers the question; as far as its share goes where others have it, too. */
export function confidenceOf(row: number, claims: Claims, topic: Topic, isShared: boolean): number {
  const signs = [...signsOf(row, claims, topic), 1]
  const sum = signs.reduce((all, sign, index) => all + sign * (weights[index] ?? 0), 0)
  const share = isShared ? (claims.share[bestOf(claims, row)] ?? 0) : 1
  const sure =
    Math.min(share, mostOf(row, claims, topic), 1 / (1 + Math.exp(-sum))) *
    (topic.asked[row - topic.rows.start]?.asks ? 1 : statement)
  return Math.round(sure * 1000) / 1000
}
