/** Shares notes out among questions that compete for them. */

/** How strongly a question asks for a note. */
export interface Bid {
  /** Number of the note. */
  at: number
  score: number
}

const rounds = 12

/**
 * Probability of each bid, when a note that many questions ask for goes to those that ask most.
 *
 * `tightness` 0 lets every question choose for itself; 1 gives a note to about one question.
 */
export function assign(rows: ReadonlyArray<readonly Bid[]>, tightness: number): number[][] {
  const tops = rows.map((row) => row.reduce((top, {score}) => Math.max(top, score), 0))
  const forces = rows.map((row, index) =>
    row.map(({score}) => Math.exp(score - (tops[index] ?? 0)))
  )
  const prices = new Map<number, number>()
  let shares: number[][] = []
  for (let round = 0; round < rounds; round++) {
    const claims = new Map<number, number>()
    shares = rows.map((row, index) => {
      const priced = row.map(({at}, bid) => (forces[index]?.[bid] ?? 0) * (prices.get(at) ?? 1))
      const sum = priced.reduce((all, each) => all + each, 0)
      return priced.map((each) => (sum > 0 ? each / sum : 0))
    })
    for (const [index, row] of rows.entries()) {
      for (const [bid, {at}] of row.entries()) {
        claims.set(at, (claims.get(at) ?? 0) + (shares[index]?.[bid] ?? 0))
      }
    }
    for (const [at, claim] of claims) {
      if (claim > 1) prices.set(at, (prices.get(at) ?? 1) / claim ** tightness)
    }
  }
  return shares
}
