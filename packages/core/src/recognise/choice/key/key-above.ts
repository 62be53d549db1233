/** Keys that stand above their options: in comments, *<!-- answer: B -->*, or each above its question. */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {remembered} from '../../../remembered.ts'
import {asksBy} from '../../asks/asks.ts'
import {groupAt} from '../option/group-at.ts'
import {isComment} from '../is-comment.ts'
import {type Key, keyFrom} from './key.ts'
import type {Unit} from '../units.ts'

/** A comment that gives a key, which no reader sees. */
export function isKeyComment(node: Content, source: string): boolean {
  return isComment(node) && letteredKey(node, source) !== undefined
}

/** The unit is a comment. */
export function readsComment(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  return unit?.type === 'block' && isComment(unit.node)
}

/**
 * The first stands above all questions and none below the last: each is the key of what follows.
 *
 * Those that readers see do so only where they and the questions take turns.
 */
export const keysStandAbove = remembered(
  (units: readonly Unit[], source: string): 'hidden' | 'seen' | undefined => {
    const first = units.findIndex((unit) => mayAsk(unit) || keyOfUnit(unit, source))
    if (!keyOfUnit(units[first], source)) return undefined
    const isHidden = readsComment(units, first)
    const isKey = (unit: Unit, at: number): boolean =>
      readsComment(units, at) === isHidden && keyOfUnit(unit, source) !== undefined
    const last = units.findLastIndex(isKey)
    if (!units.some((_, at) => at > last && groupAt(units, at, source))) return undefined
    if (isHidden) return 'hidden'
    return takeTurns(units, isKey, source) ? 'seen' : undefined
  }
)

/** Each key is followed by one question, and each question has one. */
function takeTurns(
  units: readonly Unit[],
  isKey: (unit: Unit, at: number) => boolean,
  source: string
): boolean {
  let isOpen = false
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    const group = groupAt(units, at, source)
    const own = !group && unit !== undefined && isKey(unit, at)
    if (!group && !own) continue
    if (own === isOpen) return false
    isOpen = own
    if (group) at = group.to - 1
  }
  return !isOpen
}

/** The key right above a question. */
export function keyAbove(units: readonly Unit[], from: number, source: string): Key | undefined {
  const kind = keysStandAbove(units, source)
  if (!kind) return undefined
  const at = units[from]?.type === 'item' ? from - 2 : from - 1
  return readsComment(units, at) === (kind === 'hidden') ? keyOfUnit(units[at], source) : undefined
}

/** The key in a comment between the stem and its options. */
export function keyWithin(
  units: readonly Unit[],
  from: number,
  to: number,
  source: string
): Key | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (readsComment(units, at)) return keyOfUnit(units[at], source)
  }
  return undefined
}

/** A comment that gives letters, or a paragraph that is nothing but a key. */
function keyOfUnit(unit: Unit | undefined, source: string): Key | undefined {
  if (unit?.type !== 'block') return undefined
  const {node} = unit
  if (isComment(node)) return letteredKey(node, source)
  const key = node.type === 'paragraph' ? letteredKey(node, source) : undefined
  return key?.isBare && !key.isStated ? key : undefined
}

function letteredKey(node: Content, source: string): Key | undefined {
  const key = keyFrom([node], false, source)?.key
  return key && key.letters.length > 0 ? key : undefined
}

function mayAsk(unit: Unit): boolean {
  return unit.type !== 'block' || asksBy(toString(unit.node)) > 0.5
}
