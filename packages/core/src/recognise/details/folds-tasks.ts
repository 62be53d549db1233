/**
 * Exercises: most headings set a task, and fold away its solution.
 *
 *     ### Join two boards without nails
 *
 *     <details><summary>show</summary>
 *
 *     Cut a dovetail.
 *
 *     </details>
 */
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import type {Unit} from '../choice/units.ts'

/** Fewer may fold away what is long, unless all are told to the reader as tasks. */
const fewestTasks = 4
const fewestTold = 2

/** Told to who sits at a machine. */
const does =
  /^\W*(?:\d{1,3}[.)]\s+)?(?:create|get|delete|remove|list|scale|expose|deploy|add|set|make|apply|edit|update|change|check|mount|attach|label|annotate|copy|rename|move|kill|print|do)\s/iu

/** Half of the headings of the file stand over something that wraps a solution. */
export function foldsTasks(units: readonly Unit[]): boolean {
  let headings = 0
  let folding = 0
  let told = 0
  let title: string | undefined
  for (const unit of units) {
    if (unit.type === 'block' && unit.node.type === 'heading') {
      headings++
      title = toString(unit.node)
    } else if (unit.type === 'details' && unit.wraps && unit.wraps !== 'hint' && title) {
      folding++
      if (asksBy(title) >= 0.5 || does.test(title)) told++
      title = undefined
    }
  }
  const isMany = folding >= fewestTasks || (folding >= fewestTold && told === folding)
  return isMany && folding * 2 >= headings
}
