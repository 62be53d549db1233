/** Makes the reports that are asked for, and brings each where it goes. */
import {appendFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Io} from '../io.ts'
import {countsOf} from '../reporters/pretty.ts'
import type {LintResult} from '../reporters/reporter.ts'
import {replaceFile} from '../replace-file.ts'
import type {ReportTo} from './reports.ts'

/** Writes reports to their files, prints the others; `isTalk` where stdout is for something else. */
export async function writeReports(
  reports: readonly ReportTo[],
  result: LintResult,
  {io, isTalk}: {io: Io; isTalk: boolean}
): Promise<void> {
  for (const {reporter, path} of reports) {
    if (path !== undefined) replaceFile(path, await reporter.report(result, false))
    else if (isTalk) io.say(await reporter.report(result, io.colour.talk))
    else await io.print(await reporter.report(result, io.colour.results))
  }
  for (const {reporter} of io.stepSummary === undefined ? [] : reports) {
    const text = reporter.summary?.(result)
    if (text !== undefined && io.stepSummary !== undefined)
      appendFileSync(resolve(io.cwd, io.stepSummary), text)
  }
  if (reports.some(({path}) => path === undefined)) return
  const counts = countsOf(result.files.flatMap(({findings}) => findings))
  io.say(`${counts || 'Nothing found'}\n`)
}
