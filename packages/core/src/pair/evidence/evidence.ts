/** The contract of evidence: one reason why a note may answer a question. */
import type {Asked} from '../asked.ts'
import type {Told} from '../told.ts'

/** A question and a note, with what all evidence asks of them worked out once. */
export interface Pair {
  asked: Asked
  told: Told
  /** Content terms of the whole file; units know where theirs are. */
  terms: readonly number[]
  /** How well each wanted term is met by the note, 0 to 1, in the order of `asked.wanted`. */
  hits: Float64Array
  /** How often the note says each wanted term itself. */
  counts: Float64Array
  /** Whether each is met in the opening of the note, itself or in a like term. */
  opens: Uint8Array
  /** Whether each is met in strong type. */
  stands: Uint8Array
  /** Whether the note opens with the opposite of each. */
  denied: Uint8Array
  /** Share of the question's weight that the note meets. */
  cover: number
  /** The same, counting repetitions and the length of the note, as BM25 does. */
  density: number
  /** Share of the question's runs of letters that the note has, rare runs counting more. */
  grams: number
}

export interface Evidence {
  /** Name that explanations and the table of weights use. */
  name: string
  /** Speaks only where question and note share a term; elsewhere it is not asked. */
  needsTerms: boolean
  /** How strongly it speaks for the pair, 0 to 1. */
  weigh: (pair: Pair) => number
}
