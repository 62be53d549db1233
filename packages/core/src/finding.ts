/** What is wrong, exactly where: the one shape every check reports in. */
import type {Point} from 'unist'

export type Severity = 'error' | 'warn' | 'info'

/** Replace the text between two offsets (UTF-16 units after any byte-order mark). */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A stretch of a file. */
export interface Place {
  path?: string
  start: Point
  end: Point
}

export interface Finding extends Place {
  /** Id of the rule, as in `question-has-answer`. */
  rule: string
  severity: Severity
  /** *Unexpected X, expected Y*; literals in backticks, no full stop. */
  message: string
  /** Page that explains the rule. */
  url?: string
  /** A second place that matters. */
  cause?: Place & {message: string}
  /** Edits that mend it, where one right answer exists. */
  fix?: Edit[]
  /** Mends to choose from, where several are right. */
  suggestions?: Array<{message: string; fix: Edit[]}>
}

/** `path:line:column` of a finding's start, as editors and terminals link it. */
export function toPlaceText(place: Place): string {
  const {line, column} = place.start
  return [place.path, line, column].filter((part) => part !== undefined).join(':')
}
