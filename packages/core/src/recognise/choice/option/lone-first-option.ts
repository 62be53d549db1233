/**
 * The first option on the line of its stem, above a list of the others.
 *
 *     3. Which of these is a metal? - A. Iron
 *        - B. Oak
 *        - C. Slate
 */
import {linesOf, type Line} from '../../text/lines.ts'
import {maskedText} from '../../text/masked-text.ts'
import {labelAt} from './label-of.ts'
import {partOfLine} from './line-parts.ts'
import {labelsIn} from './option-items.ts'
import type {LabelledLines} from './option-lines.ts'
import type {Unit} from '../units.ts'

/** The stem and the option of the paragraph at `at`, if a list goes on from the second label. */
export function loneFirstOption(
  units: readonly Unit[],
  at: number,
  source: string
): {stem: Line[]; option: LabelledLines} | undefined {
  const unit = units[at]
  const next = units[at + 1]
  if (unit?.type !== 'block' || unit.node.type !== 'paragraph') return undefined
  if (next?.type !== 'block' || next.node.type !== 'list') return undefined
  const [second] = labelsIn(next.node) ?? []
  if (second?.index !== 1) return undefined
  const lines = linesOf(unit.node, source)
  const last = lines.at(-1)
  const text = last ? maskedText(last.children) : ''
  const found = labelAt(text, 0, undefined)
  if (!last || found?.label.alphabet !== second.alphabet) return undefined
  const {label, at: from} = found
  const head = partOfLine(last, 0, text.slice(0, from).replace(/[\s*+-]+$/u, '').length, source)
  const content = partOfLine(last, from + label.length, undefined, source)
  if (!head || !content) return undefined
  const {start, end} = partOfLine(last, from, undefined, source)?.position ?? content.position
  const option = {label, start, end, lines: [content], standsOut: false, isStrong: false}
  return {stem: [...lines.slice(0, -1), head], option}
}
