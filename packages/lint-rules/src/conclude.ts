/** What holds when every file is read: laws between files, and comments that silence findings. */
import type {Finding} from '@studymark/core'
import type {Problem} from './context.ts'
import type {Directive} from './directives/directive.ts'
import {silencerOf} from './directives/silencer.ts'
import {findingFrom} from './finding-from.ts'
import {type Configured, crash, optionsOf} from './run-rule.ts'
import type {FileReport} from './run-rules.ts'

/** A file, and the rules that ran on it. */
export interface Linted {
  report: FileReport
  rules: readonly Configured[]
  /** What earlier runs on the same file know; in stock remark each rule is a run. */
  memory?: Memory
}

/** Which rules have run on a file, and which of their findings each directive silenced. */
export interface Memory {
  ran: Set<string>
  used: Map<Directive, Set<string>>
}

/** The memory of a file on which no rule has run. */
export function freshMemory(): Memory {
  return {ran: new Set(), used: new Map()}
}

/** A file being concluded. */
interface Open extends Linted {
  memory: Memory
  findings: Finding[]
}

/** The findings of each file, in order of place. */
export function conclude(files: readonly Linted[]): Finding[][] {
  const open: Open[] = files.map((file) => ({
    memory: freshMemory(),
    ...file,
    findings: [...file.report.findings]
  }))
  for (const [id, run] of runsAcross(open)) runAcross(id, run)
  return open.map((file) => inOrder(silenced(file)))
}

/** Files that a rule runs on, each with what is set for it there. */
type Run = Array<{file: Open; configured: Configured}>

/** Where each rule that looks at all files together runs, by its id. */
function runsAcross(files: readonly Open[]): Map<string, Run> {
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

/** Lets a rule look at the facts of all files it runs on. */
function runAcross(id: string, run: Run): void {
  const [first] = run
  const rule = first?.configured.rule.rule
  if (!rule?.across) return
  try {
    rule.across(
      run.map(({file, configured}) => ({
        ...pathOf(file),
        options: optionsOf(configured),
        facts: file.report.facts[id] ?? [],
        report: reporter(file, configured)
      }))
    )
  } catch (error) {
    first?.file.findings.push(crash(rule, error, first.file.report.path))
  }
}

function pathOf({report: {path}}: Linted): {path?: string} {
  return path === undefined ? {} : {path}
}

function reporter(file: Open, {rule: {rule}, severity}: Configured): (problem: Problem) => void {
  return (problem) => {
    const {id, url} = rule
    const finding = findingFrom(problem, {id, url, severity, ...pathOf(file)})
    if (finding) file.findings.push(finding)
  }
}

/** The findings that no comment silences, and those about the comments. */
function silenced(file: Open): Finding[] {
  const {report, rules, memory} = file
  const {directives} = report
  if (directives.length === 0) return file.findings
  for (const {rule} of rules) memory.ran.add(rule.rule.id)
  const isHeard = hearing(file)
  const heard = file.findings.filter(isHeard)
  const late: Open = {...file, findings: []}
  for (const configured of rules) {
    configured.rule.rule.after?.({
      directives: directives.filter(({isOfRemark}) => !isOfRemark),
      options: optionsOf(configured),
      isUsed: (directive, rule) => {
        const silencedRules = memory.used.get(directive)
        return rule === undefined ? silencedRules !== undefined : !!silencedRules?.has(rule)
      },
      hasRun: (rule) => memory.ran.has(rule),
      report: reporter(late, configured)
    })
  }
  return [...heard, ...late.findings.filter(isHeard)]
}

/** Tells whether a finding is heard; remembers which directive silences it. */
function hearing({report, rules, memory: {used}}: Open): (finding: Finding) => boolean {
  const silencer = silencerOf(report.directives)
  const loud = new Set(rules.filter(({rule}) => rule.rule.stopsBuild).map(({rule}) => rule.rule.id))
  return ({rule, start}) => {
    const directive = loud.has(rule) ? undefined : silencer(rule, start.offset ?? 0)
    if (!directive) return true
    used.set(directive, (used.get(directive) ?? new Set()).add(rule))
    return false
  }
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.start.offset ?? 0) - (b.start.offset ?? 0) ||
      (a.end.offset ?? 0) - (b.end.offset ?? 0) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
