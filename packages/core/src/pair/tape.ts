/** The words and terms of a file, one unit after the other; units know where theirs are. */

export interface Tape {
  /** Numbers of words. */
  words: number[]
  /** Terms of words that say something of their own. */
  terms: number[]
  /** Whether each of these is set in strong type, 1 or 0. */
  strong: number[]
  /** Terms of each unit, each once. */
  distinct: number[]
  /** Runs of letters of each unit, each once. */
  grams: number[]
}

/** A stretch of a tape. */
export interface Span {
  start: number
  end: number
}

/** A tape to write on. */
export function emptyTape(): Tape {
  return {words: [], terms: [], strong: [], distinct: [], grams: []}
}
