/** What the questions of a file have to say for each of their candidates, in columns. */
import type {Span} from './tape.ts'
import type {Topic} from './topic.ts'

/** Rows are questions; the claims of a row lie side by side from `starts[row]` on. */
export interface Claims {
  starts: Int32Array
  /** Numbers of the notes claimed, among those of their topic. */
  notes: Int32Array
  /** What the evidence of the pair itself adds up to, in logits. */
  content: Float64Array
  /** What the questions before and after say of its place, in logits. */
  order: Float64Array
  /** Both together. */
  score: Float64Array
  /** Share of the question that the note meets. */
  cover: Float64Array
  /** Most telling term of the question that the note does not meet, as a share of its most telling one. */
  missed: Float64Array
  /** Why the note cannot hold what is asked for, or 0. */
  lacks: Uint8Array
  /** Probability before questions compete. */
  alone: Float64Array
  /** Probability after. */
  share: Float64Array
  /** Share of all claims on the note that this question makes. */
  own: Float64Array
  /** The claims of each row, best first. */
  ranked: Int32Array
  /** Whether many questions of the file show that notes stand in their order. */
  isOrderKept: boolean
}

/** Claims on the candidates of all questions, about which nothing is known yet. */
export function emptyClaims(topics: readonly Topic[]): Claims {
  const asked = topics.flatMap((topic) => topic.asked)
  const starts = new Int32Array(asked.length + 1)
  for (const [row, {candidates}] of asked.entries()) {
    starts[row + 1] = (starts[row] ?? 0) + candidates.length
  }
  const size = starts[asked.length] ?? 0
  const notes = new Int32Array(size)
  for (const [row, {candidates}] of asked.entries()) notes.set(candidates, starts[row])
  const column = (): Float64Array => new Float64Array(size)
  return {
    starts,
    notes,
    content: column(),
    order: column(),
    score: column(),
    cover: column(),
    missed: column(),
    lacks: new Uint8Array(size),
    alone: column(),
    share: column(),
    own: column(),
    ranked: Int32Array.from(notes.keys()),
    isOrderKept: false
  }
}

/** The claims of some rows, which lie side by side. */
export function spanOf({starts}: Claims, rows: Span): Span {
  return {start: starts[rows.start] ?? 0, end: starts[rows.end] ?? 0}
}

/** The best claim of a row, or -1. */
export function bestOf({starts, ranked}: Claims, row: number): number {
  const start = starts[row] ?? 0
  return start < (starts[row + 1] ?? 0) ? (ranked[start] ?? -1) : -1
}

/** The claims of a row, best first. */
export function rankedOf({starts, ranked}: Claims, row: number): Int32Array {
  return ranked.subarray(starts[row], starts[row + 1])
}

/** Sorts the claims of each row by their shares; of equal ones the first note comes first. */
export function rank({starts, ranked, share, notes}: Claims): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    const start = starts[row] ?? 0
    const end = starts[row + 1] ?? 0
    for (let place = start + 1; place < end; place++) {
      const claim = ranked[place] ?? 0
      let to = place
      for (; to > start && isBetter(claim, ranked[to - 1] ?? 0); to--) {
        ranked[to] = ranked[to - 1] ?? 0
      }
      ranked[to] = claim
    }
  }

  function isBetter(claim: number, other: number): boolean {
    const gain = (share[claim] ?? 0) - (share[other] ?? 0)
    return gain > 0 || (gain === 0 && (notes[claim] ?? 0) < (notes[other] ?? 0))
  }
}
