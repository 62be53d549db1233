/**
 * A numbered stem over options that stand on one line; in such a file also over those with lines of their own.
 *
 *     **7** 春になると、この町では鳥が（　）。
 *     1 泳ぐ 2 鳴く 3 走る 4 掘る
 */
import type {List, Paragraph} from 'mdast'
import {remembered} from '../../../remembered.ts'
import {type Line, linesOf} from '../../text/lines.ts'
import {maskedText} from '../../text/masked-text.ts'
import {positionOf} from '../../text/place.ts'
import {markOf} from '../stem/mark-of.ts'
import type {Unit} from '../units.ts'
import {type ChoiceOption, optionOfItem, optionOfLines} from './choice-option.ts'
import type {Group} from './group-at.ts'
import {behindMark, partOfLine} from './line-parts.ts'
import {numberRow, numberRows, rowAlphabet, rowItem, type RowLabel} from './number-row.ts'

/** Fewer in a file may be steps that somebody counts in a sentence. */
const fewestRows = 3

/** Stems and options have no more lines. */
const mostLines = 30

/** The group whose stem is the paragraph at `at`. */
export function rowGroup(units: readonly Unit[], at: number, source: string): Group | undefined {
  const unit = units[at]
  if (unit?.type !== 'block' || unit.node.type !== 'paragraph') return undefined
  if (countRows(units, source) < fewestRows) return undefined
  const row = rowIn(unit.node, source) ?? rowBelow(units, at, unit.node, source)
  const numbered = row && numberedStem(row.stem, source)
  if (!numbered || row.options.length < 2) return undefined
  const {stem, number} = numbered
  const own = {from: at, to: at + row.units, options: row.options, stem, tail: []}
  const place = {from: at, anchor: 'number' as const, number}
  return {kind: 'label', ...own, isWeak: false, place}
}

interface Row {
  stem: readonly Line[]
  options: ChoiceOption[]
  /** How many units both take. */
  units: number
}

/** Options on the last lines of a paragraph. */
function rowIn(paragraph: Paragraph, source: string): Row | undefined {
  const lines = linesOf(paragraph, source)
  if (lines.length < 2 || lines.length > mostLines) return undefined
  for (let from = 1; from < lines.length; from++) {
    const found = numberRows(lines, from)
    if (found?.to !== lines.length) continue
    const options = optionsOf(lines, found.labels, source)
    return {stem: lines.slice(0, from), options, units: 1}
  }
  return undefined
}

/** Options in the list right below a paragraph. */
function rowBelow(
  units: readonly Unit[],
  at: number,
  paragraph: Paragraph,
  source: string
): Row | undefined {
  const next = units[at + 1]
  const stem = linesOf(paragraph, source)
  if (next?.type === 'list') {
    const options = optionsIn(next.node, source)
    return options && {stem, options, units: next.end + 1 - at}
  }
  if (next?.type !== 'block' || next.node.type !== 'list') return undefined
  const item = rowItem(next.node)
  if (!item) return undefined
  const line = {children: item.children, position: positionOf(next.node)}
  const labels = numberRow(maskedText(item.children), true) ?? []
  return {stem, options: optionsOf([line], labels, source), units: 2}
}

/** The items of a list that counts a few options, each one paragraph. */
function optionsIn({ordered, start, children}: List, source: string): ChoiceOption[] | undefined {
  const isFew = children.length >= 3 && children.length <= 5
  if (ordered !== true || (start ?? 1) !== 1 || !isFew) return undefined
  if (
    !children.every((item) => item.children.length === 1 && item.children[0]?.type === 'paragraph')
  )
    return undefined
  return children.map((item, index) => {
    const {option} = optionOfItem(item, index + 1, source)
    return {...option, label: rowLabel(index, 0), name: String(index + 1)}
  })
}

/** Paragraphs of a file that hold such a line, or stand above one. */
const countRows = remembered((units: readonly Unit[], source: string): number => {
  return units.filter((unit) => {
    if (unit.type !== 'block') return false
    if (unit.node.type === 'list') return rowItem(unit.node) !== undefined
    if (unit.node.type !== 'paragraph') return false
    const lines = linesOf(unit.node, source)
    const last = lines.at(-1)
    return (
      last !== undefined && lines.length > 1 && numberRow(maskedText(last.children)) !== undefined
    )
  }).length
})

const bare = /^\s*(\d{1,3})[\s　]+(?=\S)/u

/** The stem without its number, which may stand without a sign. */
function numberedStem(
  [first, ...more]: readonly Line[],
  source: string
): {stem: Line[]; number: number} | undefined {
  if (!first) return undefined
  const text = maskedText(first.children)
  const mark = markOf(text)
  const match = mark ? undefined : bare.exec(text)
  const number = mark ? mark.number : Number(match?.[1])
  const length = mark?.length ?? match?.[0].length ?? 0
  if (number === undefined || !(number > 0)) return undefined
  const own = behindMark(first, {from: 0, length}, undefined, source)
  const {start} = first.position
  return own && {stem: [{...own, position: {start, end: own.position.end}}, ...more], number}
}

function optionsOf(lines: readonly Line[], labels: readonly RowLabel[], source: string) {
  return labels.flatMap(({line: at, at: from, length}, index) => {
    const line = lines[at]
    const next = labels[index + 1]
    const end = next?.line === at ? next.at : undefined
    const content = line && behindMark(line, {from, length}, end, source)
    const whole = line && partOfLine(line, from, end, source)
    if (!content || !whole) return []
    const start = from === 0 ? line.position.start : whole.position.start
    const own = {start, end: whole.position.end, standsOut: false, isStrong: false}
    return [optionOfLines({label: rowLabel(index, length), lines: [content], ...own}, source)]
  })
}

function rowLabel(index: number, length: number) {
  return {name: String(index + 1), index, alphabet: rowAlphabet, length}
}
