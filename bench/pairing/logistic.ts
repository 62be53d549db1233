/** Learns weights by gradient: which of some alternatives is right, or whether something is. */

const steps = 600
const rate = 0.05

/** One choice: the strengths of each alternative, and which are right. */
export interface Choice {
  rows: ReadonlyArray<readonly number[]>
  right: readonly boolean[]
}

/** Weights that make the right alternatives likeliest; the first `positive` are held over 0. */
export function learnChoices(
  choices: readonly Choice[],
  positive: number,
  decays: readonly number[]
): number[] {
  return descend(decays.length, positive, (weights) => {
    const slope = weights.map((weight, at) => -(decays[at] ?? 0) * choices.length * weight)
    for (const {rows, right} of choices) {
      const scores = rows.map((row) => Math.exp(Math.min(30, dot(row, weights))))
      const all = sum(scores)
      const good = sum(scores.filter((_, index) => right[index]))
      if (good === 0) continue
      for (const [index, row] of rows.entries()) {
        const score = scores[index] ?? 0
        const push = (right[index] ? score / good : 0) - score / all
        for (const [at, value] of row.entries()) slope[at] = (slope[at] ?? 0) + push * value
      }
    }
    return slope.map((each) => each / choices.length)
  })
}

/** Weights, the last one for the bias, that say how likely a row is right. */
export function learnOdds(
  rows: ReadonlyArray<readonly number[]>,
  right: readonly boolean[],
  decay: number
): number[] {
  const size = (rows[0]?.length ?? 0) + 1
  return descend(size, 0, (weights) => {
    const slope = weights.map((weight) => -decay * rows.length * weight)
    for (const [index, row] of rows.entries()) {
      const full = [...row, 1]
      const push = (right[index] ? 1 : 0) - 1 / (1 + Math.exp(-dot(full, weights)))
      for (const [at, value] of full.entries()) slope[at] = (slope[at] ?? 0) + push * value
    }
    return slope.map((each) => each / rows.length)
  })
}

/** Adam, upwards. */
function descend(
  size: number,
  positive: number,
  slopeAt: (weights: readonly number[]) => number[]
): number[] {
  const weights: number[] = Array.from({length: size}, (_, at) => (at < positive ? 1 : 0))
  const means = weights.map(() => 0)
  const squares = weights.map(() => 0)
  for (let step = 1; step <= steps; step++) {
    for (const [at, slope] of slopeAt(weights).entries()) {
      means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope
      squares[at] = 0.999 * (squares[at] ?? 0) + 0.001 * slope ** 2
      const mean = (means[at] ?? 0) / (1 - 0.9 ** step)
      const square = (squares[at] ?? 0) / (1 - 0.999 ** step)
      const next = (weights[at] ?? 0) + (rate * mean) / (Math.sqrt(square) + 1e-8)
      weights[at] = at < positive ? Math.max(0, next) : next
    }
  }
  return weights
}

function dot(row: readonly number[], weights: readonly number[]): number {
  let all = 0
  for (const [at, value] of row.entries()) all += value * (weights[at] ?? 0)
  return all
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
