/** Blocks between options, and below the last of them, that belong to the one before. */
import type {Content} from '../../../ast.ts'
import {toString} from '../../../to-string.ts'
import {positionOf} from '../../text/place.ts'
import type {ChoiceOption} from './choice-option.ts'
import {contentOfUnits} from '../content-of-units.ts'
import type {Group} from './group-at.ts'
import {isMute} from '../is-mute.ts'
import {reasonLength} from '../key/key-of.ts'
import type {Unit} from '../units.ts'

/** Gives what stands in the gap to the last option before it. */
export function attach(units: readonly Unit[], group: Group, next: Group, gap: number): Group {
  if (gap === 0) return next
  const last = group.options.at(-1)
  if (!last) return next
  const options = [...next.options]
  const blocks = contentOfUnits(units, group.to, group.to + gap)
  const isReason = units.slice(group.to, group.to + gap).every(explains)
  options[group.options.length - 1] = isReason
    ? withReasons(last, blocks)
    : withBlocks(last, blocks)
  return {...next, options}
}

/** Where every option has blocks below it, those below the last one are its own. */
export function withTrailing(units: readonly Unit[], group: Group, gaps: readonly number[]): Group {
  const longest = Math.max(0, ...gaps)
  const hasAll = gaps.length === group.options.length - 1 && gaps.every((gap) => gap > 0)
  const last = group.options.at(-1)
  if (!hasAll || !last) return group
  let to = group.to
  for (let unit = units[to]; unit && to - group.to < longest; unit = units[++to]) {
    if (unit.type === 'list') to = unit.end
    else if (!isMuteUnit(unit)) break
  }
  const options = [
    ...group.options.slice(0, -1),
    withBlocks(last, contentOfUnits(units, group.to, to))
  ]
  return {...group, to, options}
}

function withBlocks(option: ChoiceOption, blocks: readonly Content[]): ChoiceOption {
  const last = blocks.at(-1)
  if (!last) return option
  const position = {start: option.position.start, end: positionOf(last).end}
  return {...option, children: [...option.children, ...blocks], position}
}

function withReasons(option: ChoiceOption, blocks: readonly Content[]): ChoiceOption {
  const reason = [...(option.reason ?? []), ...blocks]
  const {position} = withBlocks(option, blocks)
  return {...option, reason, position}
}

/** A block that says by its label that it explains: *Explanation: …*. */
export function explains(unit: Unit): boolean {
  if (unit.type !== 'block' || !/^(?:paragraph|blockquote)$/.test(unit.node.type)) return false
  return reasonLength(toString(unit.node)) > 0
}

/** A block that shows rather than says. */
export function isMuteUnit(unit: Unit): boolean {
  return unit.type === 'block' && isMute(unit.node)
}
