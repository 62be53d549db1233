/** The key of pairs that stands below two columns of one question, and gives no answers of several. */
import {contentOfUnits} from '../content-of-units.ts'
import type {Group} from '../option/group-at.ts'
import type {StemPlace} from '../stem/stem-place.ts'
import type {Unit} from '../units.ts'
import {type Key, keyFrom} from './key.ts'
import type {Found} from './key-behind.ts'
import {givesPairs, holdOther, holdsColumn} from './tells-pairs.ts'

/** Blocks in which the other column may stand. */
const farthest = 8

export function pairsBelow(
  units: readonly Unit[],
  group: Group,
  place: StemPlace,
  source: string
): Found | undefined {
  for (let at = group.to, count = 0; count < farthest; at++, count++) {
    const unit = units[at]
    if (unit?.type === 'end') continue
    if (unit?.type === 'list' && holdsColumn(unit.node)) {
      at = unit.end
      continue
    }
    const key = unit && keyOfPairs(unit, source)
    if (!key && unit?.type === 'block' && holdsColumn(unit.node)) continue
    if (!key) return undefined
    const reason = contentOfUnits(units, group.to, at)
    const above = [...contentOfUnits(units, place.from, group.from), ...reason]
    return holdOther(above) ? {key: {...key, letters: []}, reason, to: at + 1} : undefined
  }
  return undefined
}

/** Whether the unit at `at` ties the column right above it to another. */
export function tiesColumn(units: readonly Unit[], at: number, source: string): boolean {
  const [above, unit] = [units[at - 1], units[at]]
  if (above?.type !== 'block' || !holdsColumn(above.node)) return false
  return unit !== undefined && keyOfPairs(unit, source) !== undefined
}

function keyOfPairs(unit: Unit, source: string): Key | undefined {
  const isFold = unit.type === 'details' && unit.wraps === 'answer'
  if (!isFold && (unit.type !== 'block' || unit.node.type !== 'paragraph')) return undefined
  const blocks = unit.type === 'details' ? unit.content : [unit.node]
  if (blocks.length !== 1) return undefined
  const key = keyFrom(blocks, isFold, source)?.key
  return key && givesPairs(key) ? key : undefined
}
