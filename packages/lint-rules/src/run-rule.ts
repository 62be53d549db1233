/** One rule on one file: what it listens to, and what becomes of what it says. */
import type {Finding, Severity} from '@studymark/core'
import type {Position} from 'unist'
import type {Context, Problem, Spot} from './context.ts'
import {findingFrom, positionOf, type Sender} from './finding-from.ts'
import type {Handlers} from './handlers.ts'
import type {LintFile} from './lint-file.ts'
import type {Rule, RulePlugin} from './rule.ts'
import {keepsAnswers} from './same-answers.ts'
import type {Listener} from './walk.ts'

/** A rule with its settings. */
export interface Configured {
  rule: RulePlugin
  severity: Severity
  /** Valid against the rule's schema, an object; of rules of others, what they take. */
  options?: unknown
}

/** A rule at work on a file. */
export interface Run {
  findings: Finding[]
  facts: unknown[]
  listeners: Array<[type: string, listener: Listener]>
}

/** Starts a rule on a file; when it crashes, that is a finding, and it is asked no more. */
export function startRule(configured: Configured, file: LintFile): Run {
  const {
    rule: {rule},
    severity
  } = configured
  const run: Run = {findings: [], facts: [], listeners: []}
  const {path} = file.options
  const sender: Sender = {id: rule.id, url: rule.url, severity, path}
  const report = (problem: Problem): void => {
    const place = trimmed(problem.place, file)
    const finding = place && findingFrom({...problem, place}, sender)
    if (finding) run.findings.push(finding)
  }
  const context = contextOf(file, optionsOf(configured), report, run.facts)
  const fail = (error: unknown): void => {
    for (const [, listener] of run.listeners) listener.hear = () => {}
    run.findings.push(crash(rule, error, path))
  }
  try {
    for (const [type, hear] of handlersOf(rule.create(context))) {
      run.listeners.push([type, {hear, fail}])
    }
  } catch (error) {
    fail(error)
  }
  return run
}

/** The options of a rule of ours, or none. */
export function optionsOf({options}: Configured): object {
  return typeof options === 'object' && options ? options : {}
}

/** Types of nodes and handlers agree, as `Handlers` says; a table of them cannot. */
function handlersOf(handlers: Handlers): Array<[string, Listener['hear']]> {
  return Object.entries(handlers) as Array<[string, Listener['hear']]>
}

function contextOf(
  file: LintFile,
  options: object,
  report: (problem: Problem) => void,
  facts: unknown[]
): Context {
  const {notebook, tree, text, pointAt, sourceOf} = file
  const {path, exists, threshold = 0.5} = file.options
  return {
    ...{notebook, tree, text, options, threshold, report, facts, sourceOf},
    ...(path !== undefined && {path}),
    ...(exists && {exists}),
    get findings() {
      return file.findings
    },
    keepsAnswers: (edits) => keepsAnswers(file, edits),
    placeOf: (spot) => trimmed(spot, file),
    at: (from, to) => ({start: pointAt(from), end: pointAt(to)})
  }
}

/** What a spot covers, without the white space that ends it. */
function trimmed(spot: Spot, {text, pointAt}: LintFile): Position | undefined {
  const position = positionOf(spot)
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return position
  if (!/\s/.test(text.charAt(end.offset - 1))) return position
  const length = text.slice(start.offset, end.offset).trimEnd().length
  const to = start.offset + length
  return length === 0 || to === end.offset ? position : {start, end: pointAt(to)}
}

/** A rule that fails says nothing of the notes; that it failed is said at the beginning. */
export function crash({id, url}: Rule, error: unknown, path: string | undefined): Finding {
  const start = {line: 1, column: 1, offset: 0}
  const reason = error instanceof Error ? error.message : String(error)
  const message = `Unexpected failure of the rule, expected findings: ${reason}`
  const place = {...(path !== undefined && {path}), start, end: start}
  return {rule: id, severity: 'error', message, ...place, url}
}
