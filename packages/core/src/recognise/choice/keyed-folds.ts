/** Disclosures that open with a key: *Explore further* over *Answer: B*. */
import {asksBy} from '../asks/asks.ts'
import {summaryOf} from '../details/summary-of.ts'
import {keyFrom} from './key/key.ts'
import type {Unit} from './units.ts'

/** Such a disclosure wraps an answer, unless its summary asks; what that says instead is kept with the answer. */
export function withKeyed(units: Unit[], source: string): Unit[] {
  for (const unit of units) {
    if (unit.type !== 'details' || (unit.wraps && unit.wraps !== 'hint')) continue
    const key = keyFrom(unit.content.slice(0, 1), false, source)?.key
    if (!key || key.letters.length === 0 || asksBy(summaryOf(unit)) > 0.5) continue
    const isNamed = unit.wraps !== undefined
    unit.wraps = 'answer'
    if (isNamed) continue
    unit.content = [...unit.summary, ...unit.content]
    unit.summary = []
  }
  return units
}
