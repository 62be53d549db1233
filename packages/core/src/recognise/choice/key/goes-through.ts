/**
 * An answer that goes through what a list counts, which is a list of tasks, and no key of options.
 *
 *     1. Name two rivers.
 *     2. Draw a delta.
 *
 *     ### Answer
 *
 *     **1. Rivers:** Rhine, Nile.
 *
 *     **2. Delta:**
 */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {endsPart} from '../../text/ends-part.ts'
import type {Unit} from '../units.ts'

/** Blocks of the first part of the answer. */
const farthest = 8

/** The paragraph at `at` counts one, and another below it counts on. */
export function goesThrough(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit?.type !== 'block' || countOf(unit.node) !== 1) return false
  for (let below = at + 1, looked = 0; looked < farthest; below++, looked++) {
    const next = units[below]
    if (next?.type === 'list') below = next.end
    else if (next?.type !== 'block' || endsPart(next.node)) return false
    else if (countOf(next.node) !== undefined) return countOf(next.node) === 2
  }
  return false
}

const count = /^\s*(\d)\s?[.):、．]\s*\p{L}{2}/u

function countOf(node: Content): number | undefined {
  const number = node.type === 'paragraph' ? count.exec(toString(node))?.[1] : undefined
  return number === undefined ? undefined : Number(number)
}
