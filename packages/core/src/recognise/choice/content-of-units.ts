/** The blocks that a stretch of units holds. */
import type {Content} from '../../ast.ts'
import type {Unit} from './units.ts'
import {addAll} from '../../add-all.ts'

/** The blocks of a stretch of units; lists that lie in it whole stay lists. */
export function contentOfUnits(units: readonly Unit[], from: number, to: number): Content[] {
  const content: Content[] = []
  for (let at = from; at < to; at++) {
    const unit = units[at]
    if (unit?.type === 'block') content.push(unit.node)
    else if (unit?.type === 'list' && unit.end < to) {
      content.push(unit.node)
      at = unit.end
    } else if (unit?.type === 'details') {
      addAll(content, unit.summary)
      addAll(content, unit.content)
    }
  }
  return content
}
