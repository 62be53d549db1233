/** Which reports are asked for, and where each goes. */
import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {expectedName} from '../expected.ts'
import {Misuse} from '../misuse.ts'
import {reporters} from '../reporters/index.ts'
import type {Reporter} from '../reporters/reporter.ts'

/** A format, and the file its `--output-file` names. */
export interface WantedReport {
  format: string
  file?: string | undefined
}

/** A report to make; without a path it is printed. */
export interface ReportTo {
  reporter: Reporter
  /** Absolute. */
  path?: string | undefined
}

/** Reads `--format` and the `--output-file` after each, in the order they were given. */
export function wantedReports(args: readonly string[], otherwise = 'pretty'): WantedReport[] {
  const wanted: WantedReport[] = []
  const end = args.indexOf('--')
  const flags = end < 0 ? args : args.slice(0, end)
  for (const [at, arg] of flags.entries()) {
    const [, flag, own] = /^--(format|output-file)(?:=(.*))?$/su.exec(arg) ?? []
    if (flag === undefined) continue
    const value = own ?? flags[at + 1] ?? ''
    const last = wanted.at(-1)
    if (flag === 'format') wanted.push({format: value})
    else if (!last) wanted.push({format: otherwise, file: value})
    else if (last.file === undefined) last.file = value
    else throw new Misuse(`Unexpected \`--output-file ${value}\`, expected \`--format\` before it`)
  }
  return wanted.length > 0 ? wanted : [{format: otherwise}]
}

/** The reporters that are named; refuses what would mix on stdout or overwrite notes. */
export async function reportsOf(
  wanted: readonly WantedReport[],
  {cwd, notes, isTalk}: {cwd: string; notes: readonly string[]; isTalk: boolean}
): Promise<ReportTo[]> {
  const reports = await Promise.all(
    wanted.map(async ({format, file}) => ({
      reporter: await reporterNamed(format),
      path: file === undefined ? undefined : resolve(cwd, file)
    }))
  )
  const taken = new Set<string>()
  for (const [at, {path}] of reports.entries()) {
    if (path === undefined) continue
    const name = wanted[at]?.file ?? path
    if (notes.includes(path))
      throw new Misuse(`Unexpected output \`${name}\`, expected a file that is not among the notes`)
    if (statSync(path, {throwIfNoEntry: false})?.isDirectory())
      throw new Misuse(`Unexpected folder \`${name}\`, expected a file to write`)
    if (taken.has(path))
      throw new Misuse(`Unexpected output \`${name}\` twice, expected different files`)
    taken.add(path)
  }
  refuseMixed(
    reports.filter(({path}) => path === undefined),
    isTalk
  )
  return reports
}

/** What a machine reads is alone on stdout. */
function refuseMixed(printed: readonly ReportTo[], isTalk: boolean): void {
  if (printed.length < 2 && !isTalk) return
  const mixed = printed.find(({reporter}) => !reporter.isTalk)
  if (!mixed) return
  const {name} = mixed.reporter
  const other = isTalk ? 'what is mended' : 'another one'
  throw new Misuse(
    `Unexpected \`--format ${name}\` with ${other} on stdout, expected \`--output-file\` after it`
  )
}

async function reporterNamed(name: string): Promise<Reporter> {
  const found = reporters.find((reporter) => reporter.name === name)
  if (found) return found
  const names = reporters.map((reporter) => reporter.name)
  throw new Misuse(`Unexpected format \`${name}\`, expected ${await expectedName(name, names)}`)
}
