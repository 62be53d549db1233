/** The contract of a dialect: one convention for writing questions, answers and notes. */
import type {RootContent} from 'mdast'
import type {Aside, Note, Question} from '../ast.ts'
import type {StrongLines} from '../recognise/file/file-signs.ts'
import type {HeadingSign} from '../recognise/file/heading-signs.ts'
import type {HeadedTerms} from '../recognise/terms/headed-terms.ts'
import type {ToldByPath} from '../recognise/file/told-by-path.ts'

/** What a heading that only names a role announces. */
export type Role = 'questions' | 'notes' | 'answers'

/** What a dialect may know about the place it reads at. */
export interface Scope extends ToldByPath {
  /** The source, for exact places only; what is read comes from mdast. */
  text: string
  /** Role of the nearest role heading since the last topic heading. */
  role: Role | undefined
  /** Roles that headings of this topic name, before or after. */
  roles: ReadonlySet<Role>
  /** Titles of the headings above, outermost first. */
  above: readonly string[]
  /** Titles of all headings of the file, to be compared with. */
  titles: ReadonlySet<string>
  /** Where the reach of the topic ends: index of its next heading that is no role, or the end. */
  end: number
  /** How much each heading looks like a question, by the index of its block. */
  headings: ReadonlyMap<number, HeadingSign>
  /** The file is about a project, not about a subject: what asks there is hardly for study. */
  isProject: boolean
  /** Hardly more than boxes to tick off. */
  isTodo: boolean
  /** It is a design or a proposal: what has boxes and letters there is no choice, either. */
  isDesign: boolean
  /** Most of its items ask, and there are many. */
  isAsking: boolean
  /** Items of its outermost lists ask in number. */
  areAsked: boolean
  /** They are many, and more than those that do not ask. */
  areMostAsked: boolean
  /** How many headings, strong lines, list items and disclosures of the file ask. */
  asking: number
  /** How many items of lists inside of lists ask. */
  askingBelow: number
  /** Many items of lists ask in a heading. */
  asksInItems: boolean
  /** How many paragraphs open with a strong number. */
  numbered: number
  /** Those of them that ask, or have something below them that may answer. */
  posed: number
  /** Lines of the file that are strong as a whole. */
  strong: StrongLines
  /** Questions that items of the file put again and again: a form, not a subject. */
  repeated: ReadonlySet<string>
  /** What items of several lists open with, before a colon: fields of a description. */
  fields: ReadonlySet<string>
  /** The most that a term of the file may be sure of: little where it tells what to do. */
  sureOfTerms: number
  /** The headings that are terms of a glossary, or fronts of a deck. */
  headed: HeadedTerms | undefined
  /** Tags, front matter or schedules say that the file holds flashcards. */
  isCards: boolean
  /** They say so in a way that makes gaps of what is highlighted, too. */
  areGapsMarked: boolean
  /** The author says that every heading is the front of a card. */
  everyHeading: boolean
  /** An assistant is told there what to do, as its path or its front matter says. */
  isForAssistant: boolean
}

/** A note before it has an id; `asked` is where the question that it answers begins in the source. */
type NoteDraft = Omit<Note, 'id'> & {asked?: number}

/** A question as a dialect gives it; ids and titles above it are added when the file is complete. */
export type Draft =
  | (Omit<Question, 'id' | 'dialect' | 'tags' | 'context'> &
      Partial<Pick<Question, 'tags' | 'context'>>)
  | NoteDraft
  | Aside

/** What was read, and how many blocks it took. */
export interface Recognised {
  entries: Draft[]
  used: number
}

export interface Dialect {
  /** Kebab-case; equals the file name. */
  name: string
  /**
   * Reads the entries that start at `blocks[at]`.
   *
   * Pure. Answers `undefined` when what starts there is not in this dialect. Takes an index, not a
   * slice: slicing per block is quadratic on long files.
   */
  recognise: (blocks: readonly RootContent[], at: number, scope: Scope) => Recognised | undefined
}
