/** A run of options in a row of units: lists with boxes or labels, labelled lines, and what stands between. */
import type {List, Table} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {endsPart} from '../../text/ends-part.ts'
import {linesOf, type Line} from '../../text/lines.ts'
import {
  type ChoiceOption,
  optionOfCells,
  optionOfItem,
  optionOfLines,
  withReason
} from './choice-option.ts'
import {isPlainCode, judgedByColour, linesOfCode} from './code-lines.ts'
import {faintLabelOf, isFaint, mayHoldFaint} from './faint-label.ts'
import {isOneQuestion} from './is-one-question.ts'
import type {Key} from '../key/key.ts'
import {follows, isWeak, labelOf} from './label-of.ts'
import {loneFirstOption} from './lone-first-option.ts'
import {mayOpen} from './may-open.ts'
import {boxOf, isBoxList, labelsIn, ticksIn} from './option-items.ts'
import {attach, withTrailing} from './option-blocks.ts'
import {optionLines} from './option-lines.ts'
import {headOfOptions, tableOptions} from './option-table.ts'
import {linesOfQuote, pointedAt} from './quoted-option.ts'
import type {StemPlace} from '../stem/stem-place.ts'
import type {Unit} from '../units.ts'

export interface Group {
  kind: 'box' | 'label' | 'plain'
  /** The options take the units `from` to `to`. */
  from: number
  to: number
  options: ChoiceOption[]
  /** Lines of the first option's paragraph that stand before it, or what heads a table of options. */
  stem: Line[]
  /** Lines of the last option's paragraph that stand behind it. */
  tail: Line[]
  /** The labels may as well number steps. */
  isWeak: boolean
  /** Labels that tell options only where a key names one of them. */
  isFaint?: true
  /** Their boxes are those of a quiz, and of no list of tasks. */
  isQuiz?: true
  /** Where the numbered stem stands that numbers on one line are below. */
  place?: StemPlace
  /** What stands before its stem tells which are right. */
  key?: Key
}

/** Blocks that may stand between two options, and belong to the one before. */
const longestGap = 10

/** No question has more; a longer run of boxes is a list of tasks. */
const mostOptions = 40

/** The group whose first options are in the unit at `at`. */
export function groupAt(units: readonly Unit[], at: number, source: string): Group | undefined {
  const unit = units[at]
  if (unit?.type !== 'block') return undefined
  const own = mayOpen(unit.node) ? addUnit(empty(at), unit, source) : undefined
  return groupFrom(own ?? headedBy(units, at, source), units, source)
}

/** The group of labels at `at` that tell options only where a key names one. */
export function faintGroupAt(
  units: readonly Unit[],
  at: number,
  source: string
): Group | undefined {
  const unit = units[at]
  if (unit?.type !== 'block' || unit.node.type !== 'paragraph') return undefined
  if (!mayHoldFaint(toString(unit.node))) return undefined
  return groupFrom(addUnit({...empty(at), isFaint: true}, unit, source), units, source)
}

/** The group that begins with the first options. */
function groupFrom(
  first: Group | undefined,
  units: readonly Unit[],
  source: string
): Group | undefined {
  if (!first || first.options.length === 0) return undefined
  let group = first
  const gaps: number[] = []
  for (;;) {
    const next = nextPart(units, group, gaps, source)
    if (!next) break
    gaps.push(next.gap)
    group = next.group
  }
  if (group.options.length < 2 || group.options.every(isCrossed)) return undefined
  return withTrailing(units, {...group, options: pointedAt(group.options, source)}, gaps)
}

/** A remark that says why an option is wrong, where all are: *❌ Option A: …*. */
function isCrossed({label}: ChoiceOption): boolean {
  return label?.mark === false
}

function empty(at: number): Group {
  return {kind: 'label', from: at, to: at, options: [], stem: [], tail: [], isWeak: false}
}

/** The group that begins on the line of its stem. */
function headedBy(units: readonly Unit[], at: number, source: string): Group | undefined {
  const found = loneFirstOption(units, at, source)
  if (!found) return undefined
  const options = [optionOfLines(found.option, source)]
  return {...empty(at), to: at + 1, options, stem: found.stem}
}

/** The group with the options of one more unit, or `undefined` when it holds none that follow. */
function addUnit(group: Group, unit: Unit | undefined, source: string): Group | undefined {
  if (unit?.type !== 'block') return undefined
  if (unit.node.type === 'list') {
    return group.isFaint ? undefined : addList(group, unit.node, source)
  }
  const before = group.options.at(-1)?.label
  if (group.kind === 'box' || (group.options.length > 0 && !before)) return undefined
  if (unit.node.type === 'table') return addTable(group, unit.node, source)
  const {node} = unit
  const {
    stem,
    options: read,
    tail
  } = optionLines(linesIn(node, source), before, source, group.isFaint === true)
  const options = read.map((option) => judgedByColour(option, node, source))
  const [first] = options
  if (!first || (group.options.length > 0 && stem.length > 0)) return undefined
  return {
    ...group,
    to: group.to + 1,
    options: [...group.options, ...options.map((option) => optionOfLines(option, source))],
    stem: group.options.length > 0 ? group.stem : stem,
    tail,
    isWeak: isWeak(first.label)
  }
}

function addTable(group: Group, table: Table, source: string): Group | undefined {
  const found = tableOptions(table, group.options.at(-1)?.label, source)
  const [first] = found
  if (!first) return undefined
  const options = found.map((cells) => optionOfCells(cells, source))
  const isWeakHere = group.options.length === 0 && isWeak(first.label)
  return {
    ...group,
    to: group.to + 1,
    options: [...group.options, ...options],
    stem: group.options.length > 0 ? group.stem : headOfOptions(table),
    isWeak: group.isWeak || isWeakHere
  }
}

/** Options may stand in code. */
function linesIn(node: Content, source: string): readonly Line[] {
  if (node.type === 'paragraph') return linesOf(node, source)
  if (node.type === 'blockquote') return linesOfQuote(node, source)
  return node.type === 'code' && isPlainCode(node, source) ? linesOfCode(node, source) : []
}

function addList(group: Group, list: List, source: string): Group | undefined {
  const isBox = isBoxList(list)
  const isFirst = group.options.length === 0
  const labels = labelsIn(list)
  const [label] = labels ?? []
  const last = group.options.at(-1)?.label
  if (!isBox && !(label && follows(label, last))) return undefined
  if (!isFirst && isBox !== (group.kind === 'box')) return undefined
  const ticks = isBox ? ticksIn(list) : []
  const isQuiz = isBox && list.children.every((item) => boxOf(item)?.isSquared)
  const read = list.children.map((child, index) => {
    const ordinal = list.ordered ? (list.start ?? 1) + index : undefined
    const {option: written, tail} = optionOfItem(child, ordinal, source)
    const own = isBox ? {...written, ticked: ticks[index]} : written
    const option = index < list.children.length - 1 ? withReason(own, tail) : own
    const implied = option.label ? undefined : labels?.[index]
    return {option: implied ? {...option, label: implied, name: implied.name} : option, tail}
  })
  return {
    ...group,
    kind: isBox ? 'box' : 'label',
    ...(isQuiz && {isQuiz}),
    to: group.to + 1,
    options: [...group.options, ...read.map(({option}) => option)],
    tail: read.at(-1)?.tail ?? [],
    isWeak: label !== undefined && isWeak(label)
  }
}

/** The next unit with options, and how many blocks of the last option stand before it. */
function nextPart(
  units: readonly Unit[],
  group: Group,
  gaps: readonly number[],
  source: string
): {group: Group; gap: number} | undefined {
  if (group.tail.length > 0 || group.options.length > mostOptions) return undefined
  const below = group.kind === 'label' ? behindEnds(units, group.to) : group.to
  for (let at = below, count = 0; at < units.length && count <= longestGap; at++, count++) {
    const unit = units[at]
    if (unit?.type === 'list') {
      at = unit.end
      continue
    }
    if (unit?.type !== 'block' || endsPart(unit.node)) return undefined
    const next = addUnit({...group, to: at}, unit, source)
    if (!next && opensAnother(unit.node, group)) return undefined
    if (!next && below === group.to) continue
    if (!next) return undefined
    const gap = at - group.to
    if (!isOneQuestion(units, group, next, gap, gaps)) return undefined
    return {group: attach(units, group, next, gap), gap}
  }
  return undefined
}

/** The first option may stand in a list, with its stem, and the others below the list. */
function behindEnds(units: readonly Unit[], at: number): number {
  return units[at]?.type === 'end' ? behindEnds(units, at + 1) : at
}

/** The first option once more: that of the next question. */
function opensAnother(node: Content, {options: [first]}: Group): boolean {
  if (node.type !== 'paragraph' || !first?.label) return false
  const read = isFaint(first.label) ? faintLabelOf : labelOf
  const label = read(toString(node))
  return label?.index === 0 && label.alphabet === first.label.alphabet
}
