/** The contract of an output format. */
import type {Notebook} from '../ast.ts'
import type {Deck} from '../deck.ts'

/** Where an emitter writes: a file in the command, a buffer in a test. */
export interface Sink {
  write: (chunk: Uint8Array | string) => void | Promise<void>
}

/** What there is to emit. */
export interface Emission {
  notebooks: readonly Notebook[]
  deck: Deck
  /** Where formats keep what they made for the next emission, for whoever emits again and again. */
  memory?: EmissionMemory | undefined
}

/** What formats made, by what each calls it. What is in cards must not be changed in between. */
export type EmissionMemory = Map<string, unknown>

export interface Emitter {
  /** Kebab-case; equals the file name. */
  name: string
  /** With the dot: `.csv`. */
  extension: string
  /** Writes the whole output; checks first, so that it throws before the first byte or not at all. */
  emit: (emission: Emission, sink: Sink) => Promise<void>
}
