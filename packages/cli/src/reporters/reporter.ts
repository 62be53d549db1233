/** The contract of a reporter: what was found → one text. */
import type {Finding, Severity} from '@studymark/core'
import type {Rule} from '@studymark/lint-rules'
import type {Point} from 'unist'

/** A file and what is wrong with it, in order of place. */
export interface LintedFile {
  path: string
  /** Without a byte-order mark; offsets count in it. */
  text: string
  findings: readonly Finding[]
  /** The place of an offset. */
  pointAt: (offset: number) => Point
}

/** What came of a run. */
export interface LintResult {
  /** In order of path. */
  files: readonly LintedFile[]
  /** The rules that ran on any of them, in order of name. */
  rules: readonly RuleInUse[]
  /** How a path is named from the root of its repository on. */
  fromRoot: (path: string) => string
  /** What `merge` needs, when this is a part of a run. */
  shard?: ShardReport | undefined
}

/** A part of a run. */
export interface ShardReport {
  /** From 1. */
  index: number
  of: number
  /** Texts and facts of its files, compressed; for `studymark merge` of the same version alone. */
  carried: string
}

/** A rule and the worst it is set to. */
export interface RuleInUse {
  rule: Rule
  severity: Severity
}

export interface Reporter {
  name: string
  /** Whether others may print to the same terminal. */
  isTalk?: boolean
  report: (result: LintResult, isColoured: boolean) => string | Promise<string>
  /** Markdown for the page of a CI job, where there is one. */
  summary?: (result: LintResult) => string
}
