/** The front matter studymark reads; `schemas/frontmatter.schema.json` is generated from here. */
import type {Form} from '../ast.ts'

/** Keys at the head of a file of notes. Keys of other tools may stand beside them. */
export interface FrontMatter {
  /** The deck the file's cards go to: `Parent::Child`. */
  deck?: string | null
  /** Tags for every card of the file: a list, or words between spaces or commas. */
  tags?: string | number | Array<string | number | null> | null
  /**
   * BCP 47 tag of the language the notes are written in.
   * @examples ["en", "pt-BR"]
   * @pattern ^([A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*)?$
   */
  lang?: string | null
  /** Only these dialects read the file. */
  dialects?: DialectName | DialectName[] | null
  /** Only these forms of questions make cards. */
  forms?: Form | Form[] | null
  /**
   * Questions their dialect is less sure of make no card, 0 to 1.
   * @minimum 0
   * @maximum 1
   */
  minConfidence?: number | null
  /** `cards` where every heading is the front of a card. */
  headings?: 'cards' | null
  /** Whether each question is also asked the other way round. */
  reversed?: boolean | null
  /** Whether answers of a few words are to be typed. */
  typed?: boolean | null
  /** `strong` makes gaps of what is strong in notes. */
  cloze?: 'strong' | null
  [key: string]: unknown
}

// The generator lists those of the table in `dialects/index.ts`.
/** Name of a dialect. */
export type DialectName = string
