/** Options without box or letter: a list, or paragraphs, told by a mark on one or by the key below. */
import type {ListItem, Paragraph} from 'mdast'
import {toString} from '../../../to-string.ts'
import {asksBy} from '../../asks/asks.ts'
import {isOneLine, linesOf, paragraphOf} from '../../text/lines.ts'
import type {Content} from '../../../ast.ts'
import {maskedText} from '../../text/masked-text.ts'
import {positionOf} from '../../text/place.ts'
import {mayBeMarked, saysVerdict} from './verdict-marks.ts'
import {type ChoiceOption, optionOfItem, optionOfParagraph, withoutKey} from './choice-option.ts'
import {faintLabelOf} from './faint-label.ts'
import type {Group} from './group-at.ts'
import type {Key} from '../key/key.ts'
import {keyOf} from '../key/key-of.ts'
import {keyMayFollow} from '../key/key-behind.ts'
import {isBehindOptions} from '../key/key-in-items.ts'
import {follows} from './label-of.ts'
import {isOptionList, itemLabelOf, textOf} from './option-items.ts'
import {optionLines} from './option-lines.ts'
import {namedBy} from '../key/resolve-key.ts'
import {paragraphFrom} from './line-parts.ts'
import {markOf} from '../stem/mark-of.ts'
import {isOptionsTitle} from '../stem/stem-titles.ts'
import type {Unit} from '../units.ts'

/** More items are points of a text. */
const mostOptions = 10
/** Longer paragraphs are prose. */
const longestOption = 400

/** The group that a list is, where a mark, or a key in its last item or behind it, may tell that it is one. */
export function plainList(
  units: readonly Unit[],
  at: number,
  source: string,
  isTitled: boolean
): Group | undefined {
  const unit = units[at]
  if (unit?.type !== 'list' || beginsOptions(units[at + 1])) return undefined
  const {node, end} = unit
  const first = node.children[0]
  const isLong = node.children.length > 2
  if (isLong && first && !itemLabelOf(first) && holdsRun(units, at, end)) return undefined
  const items = withoutKeyItems(node.children)
  if (!areParagraphs(items)) return undefined
  const hasKey = items.length < node.children.length
  const last = items.at(-1)?.children[0]
  const tail = last?.type === 'paragraph' ? withoutKey(last, source).tail : []
  const mayTell =
    isTitled ||
    tail.length > 0 ||
    hasKey ||
    keyMayFollow(units, end + 1, source) ||
    items.some((item) => item.children.length > 1 || mayBeMarked(toString(item)))
  if (!mayTell || holdOptions(items, source)) return undefined
  const read = items.map((item, index) => {
    const ordinal = node.ordered ? (node.start ?? 1) + index : undefined
    return optionOfItem(item, ordinal, source)
  })
  // A key in the midst ends the options of one question.
  if (read.slice(0, -1).some((one) => one.tail.length > 0)) return undefined
  const options = withFaintLabels(
    read.map(({option}) => option),
    items,
    source
  )
  const to = hasKey ? itemIn(units, at, node.children[items.length]) : end + 1
  return {...empty, from: at, to, options, tail}
}

/** With the labels that count through all of them, and would tell no options by themselves: *ii. The hen*. */
function withFaintLabels(
  options: ChoiceOption[],
  items: readonly ListItem[],
  source: string
): ChoiceOption[] {
  const labels = items.map((item) => faintLabelOf(textOf(item)))
  if (!labels.every((label, at) => label && follows(label, labels[at - 1]))) return options
  return options.map((option, at) => {
    const [label, [first, ...more]] = [labels[at], option.children]
    if (!label || first?.type !== 'paragraph') return option
    // A letter that counts as well is gone.
    const content = option.label ? first : paragraphFrom(first, label.length, source)
    return content ? {...option, label, name: label.name, children: [content, ...more]} : option
  })
}

/** Letters or boxes tell the options of a list that its key or another remark ends. */
function beginsOptions(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && unit.node.type === 'list' && isOptionList(unit.node)
}

/** The items are questions with options of their own, on lines below each, or three and more in its line. */
function holdOptions(items: readonly ListItem[], source: string): boolean {
  return items.some(({children: [first]}) => {
    if (first?.type !== 'paragraph') return false
    const {options} = optionLines(linesOf(first, source), undefined, source)
    return options.length > (isOneLine(first) ? 2 : 1)
  })
}

/** Some of its items are options by their letters or boxes, below others that are points. */
function holdsRun(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (beginsOptions(units[at])) return true
  return false
}

/** The items before those that give the key, or say why. */
function withoutKeyItems(items: readonly ListItem[]): readonly ListItem[] {
  let count = items.length
  for (let item = items[count - 1]; item && isBehindOptions(item); item = items[count - 1]) count--
  return count < 2 ? items : items.slice(0, count)
}

/** Where the units of an item begin, behind those of its list. */
function itemIn(units: readonly Unit[], list: number, item: ListItem | undefined): number {
  let at = list + 1
  for (let unit = units[at]; unit; unit = units[at]) {
    if (unit.type === 'item' && unit.node === item) break
    at = unit.type === 'item' ? unit.end + 1 : at + 1
  }
  return at
}

/** A few items that are a paragraph each, or a picture in HTML. */
export function areParagraphs(items: readonly ListItem[]): boolean {
  if (items.length < 2 || items.length > mostOptions) return false
  return items.every(({children: [first, ...more]}) => {
    return first && (first.type === 'paragraph' || isPicture(first)) && more.every(saysVerdict)
  })
}

function isPicture(node: Content): boolean {
  return node.type === 'html' && /^\s*<img\b[^<>]*>\s*$/iu.test(node.value)
}

/** Some options are marked right or wrong, and some are not. */
export function isMarkedList({options}: Group): boolean {
  return options.some(({marked}) => marked === true) && options.some(({marked}) => marked !== true)
}

/** The paragraphs between a stem and the key at `end`, where the key names one of them. */
export function plainParagraphs(
  units: readonly Unit[],
  end: number,
  floor: number,
  key: Key,
  source: string
): Group | undefined {
  let from = end
  while (from > floor && end - from <= mostOptions && isShort(units[from - 1])) from--
  const first = units[from - 1]
  const head = first?.type === 'block' && first.node.type === 'heading' ? first.node : undefined
  const isBelowItem = first?.type === 'end' && first.of === 'list' && first.start >= floor
  const title = titleIn(units, from, end)
  if (!head && !isBelowItem && title === -1) return undefined
  const isStem = head && asksBy(toString(head)) <= 0.5 && !markOf(toString(head))
  const stem = title === -1 ? (isStem ? from + 1 : from) : title + 1
  if (isLabelOfKey(units[stem])) return undefined
  const options = optionsIn(units.slice(stem, end), source)
  const named = namedBy(options, key)
  if (!named || options.length < 2 || options.length > mostOptions) return undefined
  return {...empty, from: stem, to: end, options}
}

/** The label of an answer opens no option. */
function isLabelOfKey(unit: Unit | undefined): boolean {
  if (unit?.type !== 'block' || unit.node.type !== 'paragraph') return false
  const key = keyOf(toString(unit.node))
  return key !== undefined && !key.isStated
}

/** The last paragraph that only says that options follow; -1 without one. */
function titleIn(units: readonly Unit[], from: number, to: number): number {
  return units.findLastIndex((unit, at) => {
    return at >= from && at < to && unit.type === 'block' && isOptionsTitle(unit.node)
  })
}

const empty: Omit<Group, 'from' | 'to' | 'options'> = {
  kind: 'plain',
  stem: [],
  tail: [],
  isWeak: true
}

function isShort(unit: Unit | undefined): boolean {
  if (unit?.type !== 'block' || unit.node.type !== 'paragraph') return false
  const {start, end} = positionOf(unit.node)
  const lines = end.line - start.line + 1
  const length = (end.offset ?? 0) - (start.offset ?? 0)
  return length <= longestOption * lines && !markOf(toString(unit.node))
}

/** Each paragraph is an option, or each line of the only one. */
function optionsIn(units: readonly Unit[], source: string): ChoiceOption[] {
  const paragraphs = units.flatMap((unit) =>
    unit.type === 'block' && unit.node.type === 'paragraph' ? [unit.node] : []
  )
  const [only, ...others] = paragraphs
  const lines = only && others.length === 0 ? linesOf(only, source).map(paragraphOf) : paragraphs
  const isCounted = lines.every((line, at) => letterOf(line) === letters[at])
  return lines.map((line, at) => {
    const content = isCounted ? paragraphFrom(line, 2, source) : line
    const option = optionOfParagraph(content ?? line, source)
    return isCounted ? {...option, name: letters[at], position: positionOf(line)} : option
  })
}

const letters = 'ABCDEFGHIJ'

/** A letter with no sign behind it, which names an option where all are counted so: *A 东*. */
function letterOf(line: Paragraph): string | undefined {
  return /^([A-J])\s(?=\S)/u.exec(maskedText(line.children))?.[1]
}
