/**
 * Workflow commands, which GitHub shows as annotations of lines.
 *
 *     ::error file=notes/a.md,line=3,col=1,endLine=3,endColumn=9,title=no-empty-item::Unexpected …
 */
import type {Finding, Severity} from '@studymark/core'
import {printable} from '../printable.ts'
import {plural} from '../tally.ts'
import {summaryTable} from './github/summary-table.ts'
import {countsOf} from './pretty.ts'
import type {LintResult, Reporter} from './reporter.ts'

const COMMAND = {error: 'error', warn: 'warning', info: 'notice'} as const

/** What GitHub shows of each kind in a step; one notice is kept to tell of the rest. */
const MOST: Record<Severity, number> = {error: 10, warn: 10, info: 9}

export const github: Reporter = {
  name: 'github',
  report({files, fromRoot}) {
    const found = files.flatMap(({path, findings}) =>
      findings.map((finding) => ({finding, file: fromRoot(path)}))
    )
    const shown = (['error', 'warn', 'info'] as const).flatMap((severity) =>
      found.filter(({finding}) => finding.severity === severity).slice(0, MOST[severity])
    )
    const lines = shown.map(({finding, file}) => lineOf(finding, file, fromRoot))
    const hidden = found.filter((one) => !shown.includes(one)).map(({finding}) => finding)
    return [...lines, ...(hidden.length > 0 ? [restOf(hidden)] : [])]
      .map((line) => `${line}\n`)
      .join('')
  },
  summary: summaryTable
}

function lineOf(
  {severity, rule, message, start, end, cause}: Finding,
  file: string,
  fromRoot: LintResult['fromRoot']
): string {
  // GitHub takes columns only within one line.
  const isOneLine = start.line === end.line
  const properties = {
    ...{file, line: start.line, endLine: end.line},
    ...(isOneLine && {col: start.column, endColumn: end.column}),
    title: rule
  }
  const place = cause?.path === undefined ? file : fromRoot(cause.path)
  const second = cause ? `\n${cause.message}: ${place}:${cause.start.line}` : ''
  return command(COMMAND[severity], properties, message + second)
}

function restOf(hidden: readonly Finding[]): string {
  const text = `${plural(hidden.length, 'more finding')}: ${countsOf(hidden)}`
  return command('notice', {title: 'studymark'}, text)
}

function command(name: string, properties: Record<string, string | number>, text: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(value)}`)
  return `::${name} ${listed.join(',')}::${inData(printable(text))}`
}

function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function inProperty(value: string | number): string {
  return inData(printable(String(value)))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}
