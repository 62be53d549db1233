/** Sorts findings, the worst first. */
import type {Finding} from '@studymark/core'

const RANK = {error: 0, warn: 1, info: 2} as const

export function bySeverity(a: {finding: Finding}, b: {finding: Finding}): number {
  return RANK[a.finding.severity] - RANK[b.finding.severity]
}
