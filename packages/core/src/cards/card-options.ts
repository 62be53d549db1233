/** What is asked of `toCards` beside the notebooks. */
import type {Form} from '../ast.ts'
import type {Media} from '../deck.ts'
import type {WantedMedia} from './render/media.ts'

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
  /** Whether questions with a written answer are also asked the other way round. */
  reversed?: boolean
  /** Whether answers of a few words are to be typed. */
  typed?: boolean
  /** `strong` makes gaps of what is strong in notes. */
  cloze?: 'strong'
  /** Where sources lead: `https://example.org/{path}#L{line}`; they are no links without it. */
  source?: string
  /** Folder that the person named, as paths begin with it: it adds nothing to decks. */
  base?: string
  /** How many levels of topics have decks of their own; 1. */
  topics?: number
  /**
   * Finds the images and sounds of notes. What it does not find stays on the web where it is there,
   * and is shown as words where it is not.
   */
  media?: (wanted: WantedMedia & {path?: string}) => Media | undefined
}
