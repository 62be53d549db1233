/** Whether findings make a run fail. */
import type {Finding} from '@studymark/core'
import type {ExitCode} from '../io.ts'
import {plural} from '../tally.ts'

/** The exit code, and why where the report does not say it. */
export function verdictOf(
  findings: readonly Finding[],
  maxWarnings: number | undefined
): {code: ExitCode; why: string} {
  const warnings = findings.filter(({severity}) => severity === 'warn').length
  const isOver = maxWarnings !== undefined && warnings > maxWarnings
  const why = isOver
    ? `Unexpected ${plural(warnings, 'warning')}, expected at most ${maxWarnings}\n`
    : ''
  const hasErrors = findings.some(({severity}) => severity === 'error')
  return {code: isOver || hasErrors ? 1 : 0, why}
}
