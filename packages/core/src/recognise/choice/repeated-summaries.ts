/** Summaries that many disclosures share. */
import {asksBy} from '../asks/asks.ts'
import {summaryOf} from '../details/summary-of.ts'
import type {Unit} from './units.ts'

/** A summary that comes so often asks nothing. */
const fewestRepeated = 3
const longestRepeated = 40

/**
 * Such a summary says that they wrap an answer, in whatever language; beside as many that are known to, that they
 * show something before it.
 */
export function withRepeated(units: Unit[]): Unit[] {
  const counts = new Map<string, number>()
  let answers = 0
  for (const unit of units) {
    if (unit.type === 'details' && unit.wraps === 'answer') answers++
    if (unit.type !== 'details' || unit.wraps) continue
    const summary = summaryOf(unit).trim()
    counts.set(summary, (counts.get(summary) ?? 0) + 1)
  }
  for (const unit of units) {
    if (unit.type !== 'details' || unit.wraps) continue
    const summary = summaryOf(unit).trim()
    const count = counts.get(summary) ?? 0
    if (count >= fewestRepeated && summary.length <= longestRepeated && asksBy(summary) <= 0.5)
      unit.wraps = answers >= count ? 'hint' : 'answer'
  }
  return units
}
