/** How SARIF names severities. */
import type {Severity} from '@studymark/core'

export const LEVEL = {
  error: 'error',
  warn: 'warning',
  info: 'note'
} as const satisfies Record<Severity, string>
