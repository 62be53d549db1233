/** What is known of a file when its pools are read. */
import type {Question} from '../ast.ts'
import type {Tape} from './tape.ts'
import type {Units} from './read-units.ts'
import type {Vocabulary} from './vocabulary.ts'

export interface Reading {
  vocabulary: Vocabulary
  tape: Tape
  units: Units
  /** Terms of the titles next above questions and notes. */
  titles: ReadonlyMap<string, ReadonlySet<number>>
  /** What each question asks with. */
  prompts: ReadonlyMap<Question, Prompted>
  /** Whether most questions of the file look like questions. */
  isAskedOpenly: boolean
}

export interface Prompted {
  text: string
  /** Whether it looks like a question. */
  asks: boolean
}
