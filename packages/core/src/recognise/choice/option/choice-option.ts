/** An option as it is read, before it is known which ones are right. */
import type {ListItem, Paragraph} from 'mdast'
import type {Position} from 'unist'
import type {Content, Option} from '../../../ast.ts'
import {toString} from '../../../to-string.ts'
import {rationaleFrom} from '../../draft.ts'
import {linesOf, type Line, paragraphOf} from '../../text/lines.ts'
import {linesAsParagraph} from '../../text/lines-as-paragraph.ts'
import {maskedText} from '../../text/masked-text.ts'
import {positionOf, span} from '../../text/place.ts'
import {isStrongLabel, labelIn, strongLetter} from './dressed-label.ts'
import {keyOf, reasonLength} from '../key/key-of.ts'
import type {Label} from './label-of.ts'
import {isLoneRow} from '../key/lone-row.ts'
import {opensWithA} from '../key/labelled-key.ts'
import {paragraphFrom} from './line-parts.ts'
import {boxOf, firstOf, itemLabelOf} from './option-items.ts'
import type {LabelledLines} from './option-lines.ts'
import type {OptionCells} from './option-table.ts'
import {strongBeforeRemark} from './strong-before-remark.ts'
import {judged, loneVerdict, openingVerdict, struckOut, unwrapped} from './verdict-marks.ts'

export interface ChoiceOption {
  label: Label | undefined
  /** The name shown for it; a number where a list counts. */
  name: string | undefined
  children: Content[]
  /** Blocks below it that say why it is right or wrong. */
  reason?: Content[]
  position: Position
  /** The box is ticked, or not; `undefined` without one. */
  ticked: boolean | undefined
  /** A mark beside it calls it right or wrong. */
  marked: boolean | undefined
  /** It is emphasised or coloured as a whole. */
  standsOut: boolean
  /** Its label alone is strong. */
  hasStrongLabel?: boolean
}

/** The option of an item, and the lines at its end that are none of it. */
export function optionOfItem(
  item: ListItem,
  ordinal: number | undefined,
  source: string
): {option: ChoiceOption; tail: Line[]} {
  const first = withoutFence(firstOf(item), source)
  const box = boxOf(item)
  const label = itemLabelOf(item)
  const under = first ? item.children.slice(1) : item.children
  const verdict = under.map(loneVerdict).find((found) => found !== undefined)
  const below =
    verdict === undefined ? under : under.filter((node) => loneVerdict(node) === undefined)
  const {own, tail} =
    first && below.length === 0 ? withoutKey(first, source, label !== undefined) : whole(first)
  const [head, ...more] = own
  const unboxed = head && paragraphFrom(head, box?.length ?? 0, source)
  const remark = remarkIn(below)
  const told = verdict ?? remark?.verdict
  const content = remark ? more : [...more, ...below]
  const read = contentOf(unboxed, label !== undefined, content, source)
  const {start, end} = positionOf(item)
  return {
    option: {
      ...read,
      ...(told !== undefined && {marked: told}),
      ...(remark && {reason: below}),
      hasStrongLabel: label && head ? isStrongLabel(head.children, 0, label.length) : false,
      label,
      name: label?.name ?? (ordinal === undefined ? undefined : String(ordinal)),
      position: {start, end: tail.length > 0 ? positionOf(own.at(-1) ?? item).end : end},
      ticked: box?.ticked
    },
    tail
  }
}

/** The option with lines below it that say why. */
export function withReason(option: ChoiceOption, lines: readonly Line[]): ChoiceOption {
  const last = lines.at(-1)
  if (!last) return option
  const position = {start: option.position.start, end: last.position.end}
  return {...option, reason: [...(option.reason ?? []), ...lines.map(paragraphOf)], position}
}

/** The paragraph without the line that closes a container around the list: `:::`. */
function withoutFence(paragraph: Paragraph | undefined, source: string): Paragraph | undefined {
  if (!paragraph || !/\n\s*:{3,}\s*$/u.test(maskedText(paragraph.children))) return paragraph
  const lines = linesOf(paragraph, source)
  return lines.length > 1 ? linesAsParagraph(lines.slice(0, -1), source) : paragraph
}

/** A remark below an option, which may open with what it is: *Correct. Hens lay eggs.* */
function remarkIn(below: readonly Content[]): {verdict: boolean | undefined} | undefined {
  const [first] = below
  if (!first || /^(?:code|math|table|html)$/.test(first.type)) return undefined
  const text = toString(first)
  const verdict = openingVerdict(text)
  return verdict !== undefined || reasonLength(text) > 0 ? {verdict} : undefined
}

/** The option of labelled lines. */
export function optionOfLines(found: LabelledLines, source: string): ChoiceOption {
  const {label, start, end, lines} = found
  const [first, ...more] = lines.map(paragraphOf)
  const read = contentOf(first, false, more, source)
  const standsOut = found.standsOut || read.standsOut
  const own = {standsOut, hasStrongLabel: found.isStrong, position: {start, end}}
  return {...read, ...own, label, name: label.name, ticked: undefined}
}

/** The option of cells in a table. */
export function optionOfCells(found: OptionCells, source: string): ChoiceOption {
  const {label, content, isApart, isTicked, position} = found
  const read = contentOf(content, !isApart, [], source)
  const marked = isTicked || read.marked
  return {...read, marked, label, name: label.name, position, ticked: undefined}
}

/** The option that an unlabelled paragraph is. */
export function optionOfParagraph(paragraph: Paragraph, source: string): ChoiceOption {
  const read = contentOf(paragraph, false, [], source)
  const position = positionOf(paragraph)
  return {...read, label: undefined, name: undefined, position, ticked: undefined}
}

/** As a node of the notebook. */
export function toOption(
  {name, children, reason = [], position}: ChoiceOption,
  correct: boolean | null
): Option {
  const [first] = reason
  const last = reason.at(-1)
  const why = first && last ? [rationaleFrom(reason, span(first, last))] : []
  const label = name !== undefined && {label: name}
  return {type: 'option', ...label, correct, children: [...children, ...why], position}
}

interface Lines {
  own: Paragraph[]
  tail: Line[]
}

function whole(first: Paragraph | undefined): Lines {
  return {own: first ? [first] : [], tail: []}
}

/** A key on the line below the last item belongs to its paragraph, by Markdown's rules. */
export function withoutKey(paragraph: Paragraph, source: string, isLabelled = false): Lines {
  const breaks = (child: Paragraph['children'][number]): boolean =>
    child.type === 'break' || (child.type === 'text' && child.value.includes('\n'))
  if (!paragraph.children.some(breaks)) return whole(paragraph)
  const lines = linesOf(paragraph, source)
  const at = lines.findIndex((line, index) => {
    const text = maskedText(line.children)
    if (index === 0) return false
    const isKey = keyOf(text) !== undefined || (isLabelled && isLoneRow(text))
    return isKey || reasonLength(text) > 0 || opensWithA(text)
  })
  if (at === -1) return whole(paragraph)
  return {own: lines.slice(0, at).map(paragraphOf), tail: lines.slice(at)}
}

/** The content without label, verdict and emphasis around it. */
function contentOf(
  first: Paragraph | undefined,
  isLabelled: boolean,
  below: Content[],
  source: string
): Pick<ChoiceOption, 'children' | 'marked' | 'standsOut'> {
  let content = first
  let standsOut = false
  const unwrap = (): void => {
    const inner = content && (unwrapped(content, source) ?? strongBeforeRemark(content))
    standsOut ||= inner !== undefined
    content = inner ?? content
  }
  unwrap()
  const shown = isLabelled ? content?.children : undefined
  const label = shown && (labelIn(shown) ?? strongLetter(shown))
  if (content && label) content = paragraphFrom(content, label.length, source)
  unwrap()
  const struck = content && struckOut(content, source)
  const verdict = content && (struck ?? judged(content, source))
  content = verdict?.content
  unwrap()
  const children = content ? [content, ...below] : below
  return {children, marked: verdict?.correct, standsOut}
}
