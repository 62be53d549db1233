/** Whether an item above options is their stem, or a point above them. */
import {toString} from '../../../to-string.ts'
import {asksBy} from '../../asks/asks.ts'
import type {Group} from '../option/group-at.ts'
import {boxOf, itemLabelOf} from '../option/option-items.ts'
import type {Unit} from '../units.ts'
import {breaksOff} from './stem-states.ts'
import {countIn, isOptionsTitle} from './stem-titles.ts'

/** What was met on the way back from the options. */
export interface WayBack {
  units: readonly Unit[]
  floor: number
  group: Group
  /** Whether a paragraph may be the stem. */
  nearest: object | undefined
  paragraphs: number
}

/** One of several points above options that share their list, and none that asks. */
export function isPoint(
  {units, floor, nearest}: WayBack,
  {of, start}: Extract<Unit, {type: 'end'}>
): boolean {
  const item = units[start]
  if (of !== 'item' || item?.type !== 'item' || start < floor || nearest) return false
  const {list, node} = item
  const text = toString(node)
  const second = list.children[1]
  const isAlone = !second || boxOf(second) !== undefined || itemLabelOf(second) !== undefined
  return (
    !isAlone &&
    !list.ordered &&
    asksBy(text) <= 0.5 &&
    !breaksOff(text) &&
    !/[:：_]\s*$/u.test(text)
  )
}

/** The last item of a list right above, where it is the stem and not a list within one. */
export function stemItem(way: WayBack, at: number): number | undefined {
  const {units, floor, paragraphs} = way
  const end = units[at]
  if (end?.type !== 'end') return undefined
  if (end.of === 'item') return end.start >= floor && paragraphs === 0 ? end.start : undefined
  if (isOfTitled(way, end.start)) return undefined
  const last = units[at - 1]
  const list = units[end.start]
  if (last?.type !== 'end' || list?.type !== 'list' || last.start < floor) return undefined
  const item = units[last.start]
  if (item?.type !== 'item') return undefined
  const text = toString(item.node)
  const asks = asksBy(text) > 0.5 || /[:：_]\s*$|[（(]\s*[)）][。.]?\s*$/u.test(text)
  const {node} = list
  if (!node.ordered) return asks && paragraphs === 0 ? last.start : undefined
  const isCounting = node.children.length === 1 || (node.start ?? 1) > 1 || end.start < floor
  return isCounting || (asks && paragraphs === 0) ? last.start : undefined
}

/** A list below a title that counts the question, and a paragraph, where another title is over the options. */
function isOfTitled({units, floor, group}: WayBack, list: number): boolean {
  const over = units[group.from - 1]
  if (over?.type !== 'block' || !isOptionsTitle(over.node)) return false
  for (let at = list - 1, paragraphs = 0; at >= floor; at--) {
    const unit = units[at]
    if (unit?.type === 'end' && unit.of === 'list') at = unit.start
    else if (unit?.type !== 'block') return false
    else if (unit.node.type === 'paragraph') paragraphs++
    else
      return (
        paragraphs > 0 && unit.node.type === 'heading' && countIn(toString(unit.node)) !== undefined
      )
  }
  return false
}
