/** Whether a block opens the options of another question. */
import type {Content} from '../../../ast.ts'
import {toString} from '../../../to-string.ts'
import {asksBy, endsInMark} from '../../asks/asks.ts'
import {linesOf, paragraphOf} from '../../text/lines.ts'
import {opensNextGap} from '../stem/gap-number.ts'
import type {Group} from './group-at.ts'
import {reasonLength} from '../key/key-of.ts'
import {labelAt, labelOf} from './label-of.ts'
import {isOptionList, labelsIn} from './option-items.ts'
import {hasStemGap} from '../stem/stem-asks.ts'
import {saysOptions} from '../stem/stem-titles.ts'
import type {Unit} from '../units.ts'

/** The first option of another question, with the second behind it. */
export function opensOptions(
  node: Content,
  next: Unit | undefined,
  group: Group,
  source: string
): boolean {
  const {options} = group
  if (node.type === 'list') return isOptionList(node) && labelsIn(node)?.[0]?.index === 0
  if (node.type !== 'paragraph') return false
  const lines = linesOf(node, source).map((line) => toString(paragraphOf(line)))
  if (opensNextGap(lines[0] ?? '')) return true
  const isLettered = options[0]?.label !== undefined
  const [first = '', second] = lines.slice(titleOf(lines) || stemOf(lines))
  const label = labelOf(first)
  if (label?.index !== 0) return false
  if (areOnLine(group) && labelAt(first, label.length, label)) return true
  // What goes on below options with letters may be about the first of them.
  const behind = !isLettered && next?.type === 'block' ? toString(next.node) : ''
  return labelOf(second ?? behind)?.index === 1
}

/** They share a line, as those of another question may. */
function areOnLine({options: [first, second]}: Group): boolean {
  return first?.position.start.line === second?.position.start.line
}

/** Lines that only say that options follow. */
function titleOf([title = '']: readonly string[]): number {
  return saysOptions(title) ? 1 : 0
}

/** Lines before the first letter, where they ask, and not why the other options are wrong. */
function stemOf(lines: readonly string[]): number {
  const count = lines.findIndex((line) => labelOf(line)?.index === 0)
  const text = lines.slice(0, Math.max(count, 0)).join(' ')
  return reasonLength(text) === 0 && (asksBy(text) > 0.5 || hasStemGap(text)) ? count : 0
}

/** Whether the unit at `at` asks over the options of another question, which are a paragraph each. */
export function standsOverOptions(units: readonly Unit[], at: number): boolean {
  const [stem = '', first = '', second = ''] = [0, 1, 2].map((count) => {
    const unit = units[at + count]
    return unit?.type === 'block' && unit.node.type === 'paragraph' ? toString(unit.node) : ''
  })
  if (labelOf(first)?.index !== 0 || labelOf(second)?.index !== 1) return false
  return !labelOf(stem) && reasonLength(stem) === 0 && (endsInMark(stem) || hasStemGap(stem))
}

/** Whether the unit at `at` asks over the options of another question, on its own lines or in the block below. */
export function asksOverOptions(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  if (unit?.type !== 'block' || unit.node.type !== 'paragraph') return false
  const lines = toString(unit.node).split('\n')
  const count = lines.findIndex((line) => labelOf(line)?.index === 0)
  const stem = lines.slice(0, count === -1 ? lines.length : count).join(' ')
  if (labelOf(stem) || !(endsInMark(stem) || hasStemGap(stem))) return false
  if (count !== -1) return beginOptions(lines.slice(count))
  if (next?.type !== 'block') return false
  const {node} = next
  if (node.type === 'list') return isOptionList(node) && labelsIn(node)?.[0]?.index === 0
  return beginOptions(toString(node).split('\n'))
}

function beginOptions([first = '', second = '']: readonly string[]): boolean {
  return labelOf(first)?.index === 0 && labelOf(second)?.index === 1
}
