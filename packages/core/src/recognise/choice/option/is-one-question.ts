/** Whether options that stand apart are those of one question. */
import {toString} from '../../../to-string.ts'
import {asksBy} from '../../asks/asks.ts'
import {numberMarkOf} from '../../asks/number-mark.ts'
import type {Unit} from '../units.ts'
import type {Group} from './group-at.ts'
import {follows, type Label} from './label-of.ts'
import {explains, isMuteUnit} from './option-blocks.ts'

/** Prose between two lists of boxes asks another question, unless each holds one option. */
export function isOneQuestion(
  units: readonly Unit[],
  group: Group,
  next: Group,
  gap: number,
  gaps: readonly number[]
): boolean {
  const added = next.options[group.options.length]
  const last = group.options.at(-1)
  const label: Label | undefined = added?.label
  if (label && last?.label) return follows(label, last.label)
  const isApart = group.options.length === gaps.length + 1
  // Each list of a quiz is a question, unless each holds one option.
  if (label?.index === 0 || (group.isQuiz && !isApart)) return false
  const between = units.slice(group.to, group.to + gap)
  if (gap > 0 && (between.every(isMuteUnit) || between.every(explains))) return true
  const asks = between.some(asksUnit)
  return isApart && !asks
}

function asksUnit(unit: Unit): boolean {
  if (unit.type !== 'block') return false
  const text = toString(unit.node)
  return asksBy(text) > 0.5 || numberMarkOf(text) !== undefined
}
