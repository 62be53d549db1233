/** The rule that parts a question from what folds its answer away. */
import type {Content} from '../../ast.ts'
import type {Unit} from '../choice/units.ts'

export function ruleAbove(units: readonly Unit[], at: number, floor: number): Content | undefined {
  const unit = at - 1 > floor ? units[at - 1] : undefined
  return unit?.type === 'block' && unit.node.type === 'thematicBreak' ? unit.node : undefined
}
