/**
 * Where the question begins that a disclosure answers, below a text that it is asked about or not.
 *
 *     A stack is a pile. It has two ends, and one of them is closed.
 *
 *     **What is a stack?**
 *
 *     <details><summary>Answer</summary> … </details>
 */
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {taskMarkOf} from '../asks/task-mark.ts'
import {isMute} from '../choice/is-mute.ts'
import {markOf} from '../choice/stem/mark-of.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import type {Unit} from '../choice/units.ts'
import {headOfBlock} from '../list/list-head.ts'
import {positionOf} from '../text/place.ts'

/** More blocks above a question are a lesson, less are what it is asked about. */
const longestCase = 2

/** It speaks of what stands above it. */
const pointsBack =
  /\b(?:this|these|that|those|above|following|given|preceding|previous|below)\b|上述|上面|以上|下面|以下|这|該|この|その|위의|다음|이것/iu

/** The nearest block from `from` to `at` that asks, where what is above it is no part of the question. */
export function nearestAsked(
  units: readonly Unit[],
  from: number,
  at: number,
  source: string
): number {
  if (at - 2 >= from && isTight(units, at)) return at - 1
  let blocks = 0
  let asked: number | undefined
  for (let index = at - 1; index >= from; index--) {
    const unit = units[index]
    if (unit?.type === 'end') index = unit.start
    if (asked !== undefined) blocks++
    else if (unit?.type === 'block' && asks(unit.node)) asked = index
  }
  const unit = units[asked ?? from]
  if (asked === undefined || unit?.type !== 'block' || blocks === 0) return from
  if (isCounted(units[from - 1]) || isTask(units[from]) || pointsBack.test(toString(unit.node)))
    return from
  const isApart = blocks > longestCase || isStrong(unit.node, source) || isTable(units[asked - 1])
  return isApart ? withShown(units, from, asked) : from
}

/** It goes on with a question above it. */
const goesOn = /\b(?:your?|why|it|its|they|them|each|both|answer)\b/iu

/** It asks right above what is folded away, and another question stands above it by itself. */
function isTight(units: readonly Unit[], at: number): boolean {
  const [above, own, fold] = [units[at - 2], units[at - 1], units[at]]
  if (above?.type !== 'block' || !asks(above.node)) return false
  if (own?.type !== 'block' || own.node.type !== 'paragraph' || fold?.type !== 'details')
    return false
  if (fold.position.start.line - positionOf(own.node).end.line > 1) return false
  const text = toString(own.node)
  return asksBy(text) >= 0.9 && !pointsBack.test(text) && !goesOn.test(text)
}

/** What is shown right above belongs to the question, with the words that lead in. */
function withShown(units: readonly Unit[], floor: number, asked: number): number {
  let from = asked
  while (from > floor && shows(units[from - 1])) from--
  const lead = from < asked && from > floor ? units[from - 1] : undefined
  return lead?.type === 'block' && /[:：]\s*$/u.test(toString(lead.node)) ? from - 1 : from
}

function shows(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && isMute(unit.node) && !isTable(unit)
}

function isTable(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && unit.node.type === 'table'
}

/** A heading that counts stands over one question, whole. */
function isCounted(unit: Unit | undefined): boolean {
  if (unit?.type !== 'block' || unit.node.type !== 'heading') return false
  const text = toString(unit.node)
  return markOf(text) !== undefined || countIn(text) !== undefined
}

/** *Exercise 2.*: all below its number is of one task. */
function isTask(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && taskMarkOf(toString(unit.node)) !== undefined
}

function asks(node: Content): boolean {
  return node.type === 'paragraph' && endsInMark(toString(node))
}

function isStrong(node: Content, source: string): boolean {
  const head = headOfBlock(node, source)
  return head?.kind === 'strong' && head.rest.length === 0
}
