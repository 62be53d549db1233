/** Units of keys that were applied: a block of them, or one with its reason. */
import type {Unit} from '../units.ts'

export interface KeyStretch {
  from: number
  to: number
}

/** Whether they are blocks by themselves: what begins or ends within a block stays as it is. */
export function standsApart(units: readonly Unit[], {from, to}: KeyStretch): boolean {
  const [first, last] = [units[from], units[to - 1]]
  if (from >= to || !first || !last || first.type === 'end' || first.type === 'item') return false
  return (units[from - 1]?.to ?? 0) <= first.from && (units[to]?.from ?? Infinity) >= last.to
}
