/** Laws between files: each rule that looks at all files together, on those it runs on. */
import type {Finding} from '@studymark/core'
import type {Problem} from './context.ts'
import {findingFrom} from './finding-from.ts'
import type {FileReport} from './run-rules.ts'
import {type Configured, crash, optionsOf} from './run-rule.ts'

/** A file, the rules that ran on it, and where their findings go. */
export interface Judged {
  report: FileReport
  rules: readonly Configured[]
  findings: Finding[]
}

/** What each rule said of all files together the last time, by its id: of the same facts it says the same. */
export type Said = Map<string, Saying>

interface Saying {
  of: readonly Heard[]
  /** Findings, each with the file it is about: its index in `of`. */
  found: ReadonlyArray<readonly [at: number, finding: Finding]>
}

/** What a rule hears of a file. */
interface Heard {
  path: string | undefined
  facts: readonly unknown[]
  configured: Configured
}

/** Files that a rule runs on, each with what is set for it there. */
type Run = Array<{file: Judged; configured: Configured}>

const NOTHING: readonly unknown[] = []

/** Adds what rules say of all files together; what they said is in `said`, and left there. */
export function runAcross(files: readonly Judged[], said: Said): void {
  for (const [id, run] of runsAcross(files)) {
    const of = run.map(({file: {report}, configured}) => ({
      path: report.path,
      facts: report.facts[id] ?? NOTHING,
      configured
    }))
    const before = said.get(id)
    const saying = before && isSame(of, before.of) ? before : {of, found: judge(of)}
    said.set(id, saying)
    for (const [at, finding] of saying.found) run[at]?.file.findings.push(finding)
  }
}

/** Where each rule that looks at all files together runs, by its id. */
function runsAcross(files: readonly Judged[]): Map<string, Run> {
  const runs = new Map<string, Run>()
  for (const file of files) {
    for (const configured of file.rules) {
      const {rule} = configured.rule
      if (!rule.across) continue
      const run = runs.get(rule.id)
      if (run) run.push({file, configured})
      else runs.set(rule.id, [{file, configured}])
    }
  }
  return runs
}

function isSame(of: readonly Heard[], before: readonly Heard[]): boolean {
  return of.length === before.length && of.every((one, at) => isAlike(one, before[at]))
}

/** Of files that nobody touched, all is the same object. */
function isAlike(one: Heard, other?: Heard): boolean {
  return (
    other !== undefined &&
    one.path === other.path &&
    isEqual(one.facts, other.facts) &&
    one.configured.rule === other.configured.rule &&
    one.configured.severity === other.configured.severity &&
    isEqual(one.configured.options, other.configured.options)
  )
}

/** Facts and options are JSON. */
function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** What a rule says of these files. */
function judge(of: readonly Heard[]): Array<[at: number, finding: Finding]> {
  const found: Array<[number, Finding]> = []
  const rule = of[0]?.configured.rule.rule
  try {
    rule?.across?.(
      of.map(({path, facts, configured}, at) => ({
        ...(path !== undefined && {path}),
        options: optionsOf(configured),
        facts,
        report: (problem: Problem): void => {
          const {
            severity,
            rule: {
              rule: {id, url}
            }
          } = configured
          const finding = findingFrom(problem, {id, url, severity, path})
          if (finding) found.push([at, finding])
        }
      }))
    )
  } catch (error) {
    if (rule) found.push([0, crash(rule, error, of[0]?.path)])
  }
  return found
}
