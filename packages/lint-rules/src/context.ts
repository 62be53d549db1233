/** What a rule meets: the notes, and where to say what is wrong with them. */
import type {Edit, Finding, Notebook, Severity} from '@studymark/core'
import type {Node, Position} from 'unist'
import type {Root} from 'mdast'

/** A stretch of the source, or a node for the stretch it takes. */
export type Spot = Position | Node

/** What a rule says is wrong; where its place is unknown, it is not said. */
export interface Problem {
  /** *Unexpected X, expected Y*; literals in backticks, no full stop. */
  message: string
  place: Spot
  /** A second place that matters, of the same file where it names no other. */
  cause?: {message: string; place: Spot; path?: string | undefined}
  /** Edits that mend it, where one right answer exists. */
  fix?: readonly Edit[] | undefined
  /** Mends to choose from, where several are right. */
  suggestions?: ReadonlyArray<{message: string; fix: readonly Edit[]}>
  /** Less than the rule is set to, for what is less bad. */
  severity?: Severity
}

/** One file, for one rule. */
export interface Context<Options extends object = object, Fact = unknown> {
  /** The notes as sections, questions and notes; answers that were found are in it. */
  readonly notebook: Notebook
  /** The Markdown; nodes of the notebook hold parts of it. */
  readonly tree: Root
  /** The source without a byte-order mark: offsets count in it. */
  readonly text: string
  readonly path?: string
  /** As given; a rule states its defaults itself. */
  readonly options: Partial<Options>
  /** Found answers that are less sure count as none. */
  readonly threshold: number
  /** What core says of the file; computed when first asked for. */
  readonly findings: readonly Finding[]
  /** Whether a file lies at a path, relative to this one; absent where nobody can tell. */
  readonly exists?: (path: string) => boolean
  /** The place of a stretch of the source. */
  at: (from: number, to: number) => Position
  /** The place of a node without white space at its end, as `report` has it; for facts. */
  placeOf: (spot: Spot) => Position | undefined
  /** The source of a node; empty where its place is unknown. */
  sourceOf: (spot: Spot) => string
  /** Whether the notes with these edits have the same right options and answers; reads the file anew, so ask once. */
  keepsAnswers: (edits: readonly Edit[]) => boolean
  report: (problem: Problem) => void
  /** Facts about the file, as JSON, for the law between files: push yours. */
  readonly facts: Fact[]
}

/** One file, for a law between files. */
export interface Across<Options extends object = object, Fact = unknown> {
  readonly path?: string
  readonly options: Partial<Options>
  /** In the order collected. */
  readonly facts: readonly Fact[]
  report: (problem: Problem) => void
}
