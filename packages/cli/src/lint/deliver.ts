/** What becomes of findings: known ones are left out, the others are reported and judged. */
import type {Finding} from '@studymark/core'
import {againstBaseline} from '../baseline/against-baseline.ts'
import type {ExitCode, Io} from '../io.ts'
import {byCodeUnit} from '../paths.ts'
import type {LintResult, ShardReport} from '../reporters/reporter.ts'
import {START} from '../start.ts'
import {plural} from '../tally.ts'
import type {ReportTo} from './reports.ts'
import {resultOf, type LintedText} from './result.ts'
import {verdictOf} from './verdict.ts'
import {writeReports} from './write-reports.ts'

/** What a person asks of the findings, whatever they come from. */
export interface Wanted {
  maxWarnings?: number | undefined
  quiet: boolean
  baseline?: string | undefined
  updateBaseline: boolean
}

/** The findings, and where they go. */
export interface Delivery {
  files: readonly LintedText[]
  findings: readonly (readonly Finding[])[]
  reports: readonly ReportTo[]
  /** Whether stdout is for something else. */
  isTalk: boolean
  /** What is carried to `merge`, when this is a part of a run. */
  shard?: ShardReport | undefined
  /** How paths are named in the repository, when another machine has seen it. */
  fromRoot?: LintResult['fromRoot'] | undefined
}

/** Reports what is new; the exit code says whether it may stay. */
export async function deliver(delivery: Delivery, wanted: Wanted, io: Io): Promise<ExitCode> {
  const {reports, isTalk, shard, fromRoot} = delivery
  const {files, findings, note} = held(delivery, wanted, io.cwd)
  // What is new to a baseline fails, warnings too.
  const limit = wanted.maxWarnings ?? (wanted.baseline === undefined ? undefined : 0)
  const {code, why} = verdictOf(findings.flat(), limit)
  const shown = wanted.quiet ? findings.map(errorsIn) : findings
  const result = resultOf(files, shown, io.cwd)
  const own = {...(fromRoot && {fromRoot}), ...(shard && {shard})}
  await writeReports(reports, {...result, ...own}, {io, isTalk})
  io.say(note + why)
  return code
}

function held(
  {files, findings, shard}: Delivery,
  {baseline, updateBaseline}: Wanted,
  cwd: string
): Pick<Delivery, 'files' | 'findings'> & {note: string} {
  if (baseline === undefined) return {files, findings, note: ''}
  const request = {file: baseline, isUpdated: updateBaseline, isWhole: !shard, cwd}
  const {known, stale, ...left} = againstBaseline(files, findings, request)
  const what = updateBaseline ? 'recorded in' : 'left out, known to'
  const note = `${plural(known, 'finding')} ${what} \`${baseline}\`\n`
  if (!stale) return {files, findings: left.findings, note}
  const {path, text} = stale
  const own: LintedText = {path, text, linted: {report: NOTHING, rules: []}, pointAt: () => START}
  const all = [
    ...files.map((file, at) => ({file, findings: left.findings[at] ?? []})),
    {file: own, findings: stale.findings}
  ].sort((a, b) => byCodeUnit(a.file.path, b.file.path))
  return {files: all.map(({file}) => file), findings: all.map((one) => one.findings), note}
}

const NOTHING = {findings: [], facts: {}, directives: []}

function errorsIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({severity}) => severity === 'error')
}
