/** What is asked of `toCards` beside the notebooks. */
import type {Form} from '../ast.ts'

export interface CardOptions {
  /** Name of the deck; its outermost part unless `deck` says another. */
  name: string
  /** Unix seconds: when the cards are made. */
  now: number
  /** Deck above all others, as `Parent::Child`. */
  deck?: string
  /** An answer found among the notes counts from this confidence on; 0.5. */
  threshold?: number
  /** A question counts from this confidence on; 0.5. */
  minConfidence?: number
  /** Only questions of these forms make cards; all. */
  forms?: readonly Form[]
  /** Folder that the person named, as paths begin with it: it adds nothing to decks. */
  base?: string
  /** How many levels of topics have decks of their own; 1. */
  topics?: number
  /**
   * Where an image is shown from: its URL as HTML has it, its words, and the path of its file of
   * notes. By default those of the web stay there, and the others are shown as words.
   */
  image?: (url: string, alt: string, path: string | undefined) => string | undefined
}
