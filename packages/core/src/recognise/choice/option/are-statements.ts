/**
 * Whether letters count statements, of which boxes or other letters below offer some: *A and C*.
 *
 *     A. Hens lay eggs.
 *     B. Cows lay eggs.
 *
 *     (1) A only (2) A and B
 */
import {isOneLine} from '../../text/lines.ts'
import type {Found} from '../key/key-behind.ts'
import {isChosen} from '../key/key-of.ts'
import {isOptionsTitled} from '../stem/is-options-titled.ts'
import type {Unit} from '../units.ts'
import {type Group, groupAt} from './group-at.ts'
import {offersLabels} from './offers-labels.ts'
import {boxOf, isBoxList, textOf} from './option-items.ts'
import {isMarkedList, plainList} from './plain-group.ts'

/** Statements that a question letters, before boxes or other letters that offer some of them: *A and C*. */
export function areStatements(
  units: readonly Unit[],
  group: Group,
  found: Found | undefined,
  source: string
): boolean {
  if (group.kind !== 'label' || found?.key) return false
  if (group.tail.length === 0 && isOffered(units, group, source)) return true
  const to = isOptionsTitled(units[group.to]) ? group.to + 1 : group.to
  const next = units[to]
  if (next?.type === 'list') {
    if (next.node.children.some((item) => isChosen(textOf(item)))) return false
    const below = plainList(units, to, source, false)
    return below !== undefined && group.tail.length === 0 && isMarkedList(below)
  }
  if (next?.type !== 'block') return false
  if ((group.isWeak || isInLine(units, group)) && group.tail.length === 0) {
    const [alphabet, below] = [group, groupAt(units, to, source)].map(alphabetOf)
    if (below !== undefined && alphabet !== below) return true
  }
  const {node} = next
  if (found || node.type !== 'list' || !isBoxList(node)) return false
  const own = units[group.from]
  if (own?.type === 'block' && own.node.type === 'code') return true
  return node.children.some((item) => boxOf(item)?.ticked)
}

/** Letters within the words of a stem: *It must (a) float, (b) sink. Which wood does?* */
function isInLine(units: readonly Unit[], {from, to}: Group): boolean {
  const unit = units[from]
  return (
    to === from + 1 &&
    unit?.type === 'block' &&
    unit.node.type === 'paragraph' &&
    isOneLine(unit.node)
  )
}

/** The next letters, below at most a few blocks, offer some of those of the group. */
function isOffered(units: readonly Unit[], group: Group, source: string): boolean {
  for (let at = group.to, count = 0; count <= mostBetween; at++) {
    const unit = units[at]
    // The list that they end.
    if (unit?.type === 'end') continue
    count++
    const below = groupAt(units, at, source)
    if (below?.kind === 'label') {
      return alphabetOf(below) !== alphabetOf(group) && offersLabels(below.options, group.options)
    }
    if (unit?.type !== 'block' || !/^(?:paragraph|heading)$/.test(unit.node.type)) return false
  }
  return false
}

/** The question and a title that says that its options follow. */
const mostBetween = 3

function alphabetOf(group: Group | undefined): number | undefined {
  return group?.options[0]?.label?.alphabet
}
