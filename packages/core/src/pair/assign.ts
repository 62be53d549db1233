/** Shares notes out among questions that compete for them. */
import type {Claims} from './claims.ts'
import type {Topic} from './topic.ts'

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

/** Shares out the notes of one topic after the other. */
export class Assignment {
  private readonly forces: Float64Array
  private readonly prices: Float64Array
  private readonly sums: Float64Array

  constructor(
    private readonly claims: Pick<Claims, 'starts' | 'notes'>,
    topics: ReadonlyArray<Pick<Topic, 'told'>>
  ) {
    const most = topics.reduce((most, {told}) => Math.max(most, told.length), 0)
    this.forces = new Float64Array(claims.notes.length)
    this.prices = new Float64Array(most)
    this.sums = new Float64Array(most)
  }

  /**
   * Writes the probability of each claim into `shares`, when a note that many questions ask for goes
   * to those that ask most.
   */
  share(
    {rows, told}: Pick<Topic, 'rows' | 'told'>,
    {tightness, isEven}: Sharing,
    scores: Float64Array,
    shares: Float64Array
  ): void {
    const {prices} = this
    for (let row = rows.start; row < rows.end; row++) {
      this.force(row, scores, isEven ? evenTemperature : 1)
    }
    prices.fill(1, 0, told.length)
    this.sell(rows, shares)
    for (let round = 1; round < rounds && tightness > 0; round++) {
      const sums = this.claimed({rows, told}, shares)
      let isSettled = true
      for (let at = 0; at < told.length; at++) {
        const sum = sums[at] ?? 0
        const felt = isEven ? Math.max(leastClaim, sum) : Math.max(1, sum)
        if (felt === 1) continue
        prices[at] = (prices[at] ?? 1) / (tightness === 1 ? felt : felt ** tightness)
        isSettled = false
      }
      if (isSettled) return
      this.sell(rows, shares)
    }
  }

  /** How often each note is claimed, all in all; holds until the next call. */
  claimed({rows, told}: Pick<Topic, 'rows' | 'told'>, shares: Float64Array): Float64Array {
    const {sums} = this
    const {starts, notes} = this.claims
    sums.fill(0, 0, told.length)
    for (let claim = starts[rows.start] ?? 0; claim < (starts[rows.end] ?? 0); claim++) {
      const at = notes[claim] ?? 0
      sums[at] = (sums[at] ?? 0) + (shares[claim] ?? 0)
    }
    return sums
  }

  private force(row: number, scores: Float64Array, temperature: number): void {
    const {starts} = this.claims
    const end = starts[row + 1] ?? 0
    let top = 0
    for (let claim = starts[row] ?? 0; claim < end; claim++) {
      top = Math.max(top, scores[claim] ?? 0)
    }
    for (let claim = starts[row] ?? 0; claim < end; claim++) {
      this.forces[claim] = Math.exp(((scores[claim] ?? 0) - top) / temperature)
    }
  }

  private sell(rows: Topic['rows'], shares: Float64Array): void {
    const {forces, prices} = this
    const {starts, notes} = this.claims
    for (let row = rows.start; row < rows.end; row++) {
      const end = starts[row + 1] ?? 0
      let sum = 0
      for (let claim = starts[row] ?? 0; claim < end; claim++) {
        const each = (forces[claim] ?? 0) * (prices[notes[claim] ?? 0] ?? 1)
        shares[claim] = each
        sum += each
      }
      if (sum === 0) continue
      for (let claim = starts[row] ?? 0; claim < end; claim++) {
        shares[claim] = (shares[claim] ?? 0) / sum
      }
    }
  }
}
