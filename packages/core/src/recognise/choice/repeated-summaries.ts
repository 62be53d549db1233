/** Summaries that many disclosures share. */
import {asksBy} from '../asks/asks.ts'
import {summaryOf} from '../details/summary-of.ts'
import type {Unit} from './units.ts'

/** A summary that comes so often asks nothing. */
const fewestRepeated = 3
const longestRepeated = 40

/** Such a summary says that they wrap an answer, in whatever language. */
export function withRepeated(units: Unit[]): Unit[] {
  const counts = new Map<string, number>()
  for (const unit of units) {
    if (unit.type !== 'details' || unit.wraps) continue
    const summary = summaryOf(unit).trim()
    counts.set(summary, (counts.get(summary) ?? 0) + 1)
  }
  for (const unit of units) {
    if (unit.type !== 'details' || unit.wraps) continue
    const summary = summaryOf(unit).trim()
    const isRepeated = (counts.get(summary) ?? 0) >= fewestRepeated
    if (isRepeated && summary.length <= longestRepeated && asksBy(summary) <= 0.5)
      unit.wraps = 'answer'
  }
  return units
}
