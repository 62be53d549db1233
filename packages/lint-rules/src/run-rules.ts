/** All rules on a file in one walk; then, when every file is read, the laws between files. */
import type {Finding} from '@studymark/core'
import {conclude} from './conclude.ts'
import type {Directive} from './directives/directive.ts'
import type {LintFile} from './lint-file.ts'
import {type Configured, startRule} from './run-rule.ts'
import {type Listener, walk} from './walk.ts'

/** What a file alone says, as JSON: it holds as long as the file, the rules and their options do. */
export interface FileReport {
  path?: string
  /** Before comments silence any. */
  findings: Finding[]
  /** What rules collected, by id. */
  facts: Record<string, unknown[]>
  directives: Directive[]
}

/** Runs rules on a file, in one walk. */
export function lintFile(file: LintFile, rules: readonly Configured[]): FileReport {
  const runs = rules.map((configured) => ({configured, run: startRule(configured, file)}))
  const listeners = new Map<string, Listener[]>()
  for (const [type, listener] of runs.flatMap(({run}) => run.listeners)) {
    const others = listeners.get(type)
    if (others) others.push(listener)
    else listeners.set(type, [listener])
  }
  walk(file.notebook, file.tree, listeners)
  const {path} = file.options
  return {
    ...(path !== undefined && {path}),
    findings: runs.flatMap(({run}) => run.findings),
    facts: Object.fromEntries(
      runs
        .filter(({run}) => run.facts.length > 0)
        .map(({configured, run}) => [configured.rule.rule.id, run.facts])
    ),
    directives: [...file.directives]
  }
}

/** The findings of one file by itself, in order of place. */
export function runRules(file: LintFile, rules: readonly Configured[]): Finding[] {
  return conclude([{report: lintFile(file, rules), rules}])[0] ?? []
}
