/** Shares notes out among questions that compete for them. */

/** How strongly a question asks for a note. */
export interface Bid {
  /** Number of the note. */
  at: number
  score: number
}

/** How strictly notes are shared out. */
export interface Sharing {
  /** 0 lets every question choose for itself; 1 gives a note to about one question. */
  tightness: number
  /** There is a note for each question: what nobody claims falls to who is left. */
  isEven: boolean
}

const rounds = 15
/** What a note that nobody claims is taken to have been claimed. */
const leastClaim = 0.02
/** Below 1, clear differences count for more. */
const evenTemperature = 0.7

/** Probability of each bid, when a note that many questions ask for goes to those that ask most. */
export function assign(rows: ReadonlyArray<readonly Bid[]>, sharing: Sharing): number[][] {
  const temperature = sharing.isEven ? evenTemperature : 1
  const forces = rows.map((row) => {
    const top = row.reduce((most, {score}) => Math.max(most, score), 0)
    return row.map(({score}) => Math.exp((score - top) / temperature))
  })
  const prices = new Map<number, number>()
  let shares: number[][] = []
  for (let round = 0; round < rounds; round++) {
    shares = rows.map((row, index) => {
      const priced = row.map(({at}, bid) => (forces[index]?.[bid] ?? 0) * (prices.get(at) ?? 1))
      const sum = priced.reduce((all, each) => all + each, 0)
      return priced.map((each) => (sum > 0 ? each / sum : 0))
    })
    for (const [at, claim] of claimsOn(rows, shares)) {
      const felt = sharing.isEven ? Math.max(leastClaim, claim) : Math.max(1, claim)
      prices.set(at, (prices.get(at) ?? 1) / felt ** sharing.tightness)
    }
  }
  return shares
}

/** How often each note is claimed, all in all. */
export function claimsOn(
  rows: ReadonlyArray<readonly Bid[]>,
  shares: ReadonlyArray<readonly number[]>
): Map<number, number> {
  const claims = new Map<number, number>()
  for (const [index, row] of rows.entries()) {
    for (const [bid, {at}] of row.entries()) {
      claims.set(at, (claims.get(at) ?? 0) + (shares[index]?.[bid] ?? 0))
    }
  }
  return claims
}
