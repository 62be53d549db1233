/** How sure a pairing is, as a probability that holds: see `docs/pairing.md`. */
import type {Rival} from './pairing.ts'
import type {Asked, Topic} from './topic.ts'

/** What confidence is made of, each with its weight in logits. */
export function signsOf(asked: Asked, rivals: readonly Rival[], topic: Topic): number[] {
  const [best, second] = rivals
  if (!best) return []
  return [
    best.share,
    best.share - (second?.share ?? 0),
    best.alone,
    best.cover,
    Math.min(1, best.score / 12),
    best.order,
    asked.total > 0 ? Math.min(1, asked.wanted.length / 6) : 0,
    Math.log(Math.max(1, topic.told.length)) / 5
  ]
}

const weights = [2, 2, 1, 2, 2, 1, 0, 0]
const bias = -3.5

/** Probability that the first note answers the question. */
export function confidenceOf(asked: Asked, rivals: readonly Rival[], topic: Topic): number {
  const signs = signsOf(asked, rivals, topic)
  const sum = signs.reduce((all, sign, index) => all + sign * (weights[index] ?? 0), bias)
  const sure = 1 / (1 + Math.exp(-sum))
  const asking = asked.asks ? 1 : 0.3
  return Math.round(sure * asking * 1000) / 1000
}
