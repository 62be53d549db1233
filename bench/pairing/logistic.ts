/** Learns weights by gradient: which of some alternatives is right, or whether something is. */

/** One alternative: strengths by number of the weight, and weights that it has wholly. */
export interface Alternative {
  strengths: readonly number[]
  /** Numbers of further weights, each of strength 1. */
  cells: readonly number[]
  right: boolean
}

/** Weights that make the right alternatives likeliest; the first `positive` are held over 0. */
export function learnChoices(
  choices: ReadonlyArray<readonly Alternative[]>,
  positive: number,
  decays: readonly number[]
): number[] {
  return descend(decays.length, {positive, steps: 350}, (weights) => {
    const slope = weights.map((weight, at) => -(decays[at] ?? 0) * choices.length * weight)
    for (const choice of choices) {
      const forces = choice.map((each) => Math.exp(Math.min(30, scoreOf(each, weights))))
      const all = sum(forces)
      const good = sum(forces.filter((_, index) => choice[index]?.right))
      for (const [index, {strengths, cells, right}] of choice.entries()) {
        const force = forces[index] ?? 0
        const push = (right ? force / good : 0) - force / all
        for (let at = 0; at < strengths.length; at++) {
          slope[at] = (slope[at] ?? 0) + push * (strengths[at] ?? 0)
        }
        for (const cell of cells) slope[cell] = (slope[cell] ?? 0) + push
      }
    }
    return slope.map((each) => each / choices.length)
  })
}

function scoreOf({strengths, cells}: Alternative, weights: readonly number[]): number {
  let score = 0
  for (let at = 0; at < strengths.length; at++) score += (strengths[at] ?? 0) * (weights[at] ?? 0)
  for (const cell of cells) score += weights[cell] ?? 0
  return score
}

/** Weights, the last one for the bias, that say how likely a row is right. */
export function learnOdds(
  rows: ReadonlyArray<readonly number[]>,
  right: readonly boolean[],
  counts: readonly number[]
): number[] {
  const full = rows.map((row) => [...row, 1])
  const all = sum(counts)
  return descend(full[0]?.length ?? 0, {positive: 0, steps: 800}, (weights) => {
    const slope = weights.map((weight) => -oddsDecay * all * weight)
    for (const [index, row] of full.entries()) {
      const odds = Math.exp(scoreOf({strengths: row, cells: [], right: false}, weights))
      const push = (counts[index] ?? 1) * ((right[index] ? 1 : 0) - odds / (1 + odds))
      for (const [at, value] of row.entries()) slope[at] = (slope[at] ?? 0) + push * value
    }
    return slope.map((each) => each / all)
  })
}

const oddsDecay = 0.0002
const rate = 0.05

/** Adam, upwards. */
function descend(
  size: number,
  {positive, steps}: {positive: number; steps: number},
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

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
