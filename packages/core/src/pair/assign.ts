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

const rounds = 12
/** What a note that nobody claims is taken to have been claimed. */
const leastClaim = 0.02
/** Below 1, clear differences count for more. */
const evenTemperature = 0.7

/** Probability of each bid, when a note that many questions ask for goes to those that ask most. */
export function assign(
  rows: ReadonlyArray<readonly Bid[]>,
  {tightness, isEven}: Sharing,
  notes: number
): Float64Array[] {
  const forces = rows.map((row) => forcesOf(row, isEven ? evenTemperature : 1))
  const prices = new Float64Array(notes).fill(1)
  let shares = forces.map((force, index) => sharesOf(rows[index] ?? [], force, prices))
  for (let round = 1; round < rounds && tightness > 0; round++) {
    const claims = claimsOn(rows, shares, notes)
    for (let at = 0; at < notes; at++) {
      const claim = claims[at] ?? 0
      const felt = isEven ? Math.max(leastClaim, claim) : Math.max(1, claim)
      if (felt !== 1) prices[at] = (prices[at] ?? 1) / felt ** tightness
    }
    shares = forces.map((force, index) => sharesOf(rows[index] ?? [], force, prices))
  }
  return shares
}

function forcesOf(row: readonly Bid[], temperature: number): Float64Array {
  let top = 0
  for (const {score} of row) top = Math.max(top, score)
  const forces = new Float64Array(row.length)
  for (let bid = 0; bid < row.length; bid++) {
    forces[bid] = Math.exp(((row[bid]?.score ?? 0) - top) / temperature)
  }
  return forces
}

function sharesOf(row: readonly Bid[], forces: Float64Array, prices: Float64Array): Float64Array {
  const shares = new Float64Array(row.length)
  let sum = 0
  for (let bid = 0; bid < row.length; bid++) {
    const share = (forces[bid] ?? 0) * (prices[row[bid]?.at ?? 0] ?? 1)
    shares[bid] = share
    sum += share
  }
  if (sum === 0) return shares
  for (let bid = 0; bid < row.length; bid++) shares[bid] = (shares[bid] ?? 0) / sum
  return shares
}

/** How often each note is claimed, all in all. */
export function claimsOn(
  rows: ReadonlyArray<readonly Bid[]>,
  shares: readonly Float64Array[],
  notes: number
): Float64Array {
  const claims = new Float64Array(notes)
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? []
    for (let bid = 0; bid < row.length; bid++) {
      const at = row[bid]?.at ?? 0
      claims[at] = (claims[at] ?? 0) + (shares[index]?.[bid] ?? 0)
    }
  }
  return claims
}
