/**
 * The title of the task that a wrapper solves, where it stands over parts of its own.
 *
 *     ## Exercise 2: The lower gate
 *
 *     ### What to do
 *
 *     Describe the order in which its paddles open.
 *
 *     ### Hint
 *
 *     Think of the water.
 *
 *     <details><summary>Show solution</summary> … </details>
 */
import {toString} from '../../to-string.ts'
import type {Unit} from '../choice/units.ts'
import {titlesStatement} from '../file/titles-statement.ts'
import {titlesTask} from '../heading/titles-task.ts'

/** Most units that a task may have below its title. */
const longest = 80

/** Index of the first unit below that title; `undefined` where another ends before, or none of its parts is titled. */
export function taskAbove(units: readonly Unit[], at: number, floor: number): number | undefined {
  let depth = Infinity
  let below = at
  for (let index = at - 1; index >= Math.max(floor, at - longest); index--) {
    const unit = units[index]
    if (unit?.type === 'details') return undefined
    if (unit?.type !== 'block' || unit.node.type !== 'heading') continue
    const {node} = unit
    if (node.depth < depth && titlesTask(toString(node))) {
      return depth === Infinity ? undefined : withoutTitle(units, below)
    }
    if (below === at) depth = node.depth
    else if (node.depth < depth) return undefined
    below = index
  }
  return undefined
}

/** Behind the title that the words of the task have. */
function withoutTitle(units: readonly Unit[], at: number): number {
  const unit = units[at]
  const isTitle = unit?.type === 'block' && unit.node.type === 'heading'
  return isTitle && titlesStatement(toString(unit.node)) ? at + 1 : at
}
