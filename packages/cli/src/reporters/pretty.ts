/** Findings for a person: the place, the line it is on, what to do, and what they come to. */
import {toPlaceText, type Finding, type Severity} from '@studymark/core'
import {createColors} from 'picocolors'
import {printable} from '../printable.ts'
import {plural, tallyOf} from '../tally.ts'
import {frame} from './frame.ts'
import type {LintedFile, Reporter} from './reporter.ts'

type Colours = ReturnType<typeof createColors>

const PAINT = {error: 'red', warn: 'yellow', info: 'blue'} as const
const NOUN = {error: 'error', warn: 'warning', info: 'remark'} as const

export const pretty: Reporter = {
  name: 'pretty',
  isTalk: true,
  report({files}, isColoured) {
    const colours = createColors(isColoured)
    const blocks = files.flatMap((file) =>
      file.findings.map((finding) => blockOf(finding, file, colours).join('\n'))
    )
    return [...blocks, ...summaryOf(files, colours), ''].join('\n')
  }
}

function blockOf(finding: Finding, {path, text}: LintedFile, colours: Colours): string[] {
  const paint = colours[PAINT[finding.severity]]
  const {rule, severity, message, cause, fix, suggestions = []} = finding
  const place = colours.underline(printable(toPlaceText({...finding, path})))
  const [source, carets] = frame(text, finding)
  return [
    `${place}: ${paint(severity)}: ${printable(message)} ${colours.dim(rule)}`,
    ...(source === undefined ? [] : [`  ${source}`]),
    ...(carets === undefined ? [] : [`  ${paint(carets)}`]),
    ...(cause
      ? [`  ${printable(toPlaceText({path, ...cause}))}: ${printable(cause.message)}`]
      : []),
    ...(fix ? ['  `--fix` mends it'] : []),
    ...suggestions.map((one) => `  Perhaps: ${printable(one.message)}`),
    ''
  ]
}

function summaryOf(files: readonly LintedFile[], colours: Colours): string[] {
  const findings = files.flatMap((file) => file.findings)
  if (findings.length === 0) return [`Nothing found in ${plural(files.length, 'file')}`]
  const touched = files.filter((file) => file.findings.length > 0).length
  const mendable = findings.filter(({fix}) => fix).length
  const mends = mendable > 0 ? `; \`--fix\` mends ${mendable}` : ''
  const rules = [...tallyOf(findings.map(({rule}) => rule))]
  rules.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const width = String(rules[0]?.[1] ?? 0).length
  return [
    ...rules.map(([rule, n]) => `${String(n).padStart(width)} ${rule}`),
    `${colours.bold(countsOf(findings))} in ${touched} of ${plural(files.length, 'file')}${mends}`
  ]
}

/** `2 errors, 1 warning` */
export function countsOf(findings: readonly Finding[]): string {
  return (['error', 'warn', 'info'] as const satisfies readonly Severity[])
    .map((severity) => ({severity, n: findings.filter((one) => one.severity === severity).length}))
    .filter(({n}) => n > 0)
    .map(({severity, n}) => plural(n, NOUN[severity]))
    .join(', ')
}
