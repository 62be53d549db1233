/** What holds when every file is read: laws between files, and comments that silence findings. */
import type {Finding} from '@studymark/core'
import type {Problem} from './context.ts'
import type {Directive} from './directives/directive.ts'
import {silencerOf} from './directives/silencer.ts'
import {findingFrom} from './finding-from.ts'
import {runAcross, type Judged, type Said} from './run-across.ts'
import {type Configured, optionsOf} from './run-rule.ts'
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
interface Open extends Judged {
  memory: Memory
}

/**
 * The findings of each file, in order of place. Who concludes again and again hands over what was
 * said of all files together, and has it back as it is now.
 */
export function conclude(files: readonly Linted[], said: Said = new Map()): Finding[][] {
  const open: Open[] = files.map((file) => ({
    memory: freshMemory(),
    ...file,
    findings: [...file.report.findings]
  }))
  runAcross(open, said)
  return open.map((file) => inOrder(silenced(file)))
}

function reporter(file: Open, {rule: {rule}, severity}: Configured): (problem: Problem) => void {
  const {id, url} = rule
  const {path} = file.report
  return (problem) => {
    const finding = findingFrom(problem, {id, url, severity, path})
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
