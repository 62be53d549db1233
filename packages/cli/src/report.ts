/** Findings as a person reads them: one line each, the place first so that terminals link it. */
import type {Finding, Severity} from '@studymark/core'
import {toPlaceText} from '@studymark/core'
import {createColors} from 'picocolors'
import {byCodeUnit} from './paths.ts'
import {printable} from './printable.ts'
import {plural} from './tally.ts'

type Colours = ReturnType<typeof createColors>

const PAINT = {error: 'red', warn: 'yellow', info: 'blue'} as const satisfies Record<
  Severity,
  keyof Colours
>

/** The findings in order of file and place, with a last line that counts them; empty when none. */
export function report(findings: readonly Finding[], isColoured: boolean): string {
  if (findings.length === 0) return ''
  const colours = createColors(isColoured)
  const lines = findings.toSorted(byPlace).flatMap((finding) => linesOf(finding, colours))
  return [...lines, countsOf(findings), ''].join('\n')
}

function byPlace(a: Finding, b: Finding): number {
  return (
    byCodeUnit(a.path ?? '', b.path ?? '') ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    byCodeUnit(a.message, b.message)
  )
}

function linesOf({cause, ...finding}: Finding, colours: Colours): string[] {
  const severity = colours[PAINT[finding.severity]](finding.severity)
  const place = colours.underline(printable(toPlaceText(finding)))
  const line = `${place}: ${severity}: ${printable(finding.message)} ${colours.dim(finding.rule)}`
  if (!cause) return [line]
  const because = toPlaceText({...(finding.path !== undefined && {path: finding.path}), ...cause})
  return [line, `  ${printable(because)}: ${printable(cause.message)}`]
}

function countsOf(findings: readonly Finding[]): string {
  const counts = (['error', 'warn', 'info'] as const)
    .map((severity) => ({severity, n: findings.filter((one) => one.severity === severity).length}))
    .filter(({n}) => n > 0)
    .map(({severity, n}) => plural(n, {error: 'error', warn: 'warning', info: 'remark'}[severity]))
  return counts.join(', ')
}
