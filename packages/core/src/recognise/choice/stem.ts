/** Finds where the stem of a question begins, going back from its options, and reads it. */
import type {Heading, Paragraph} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Point} from 'unist'
import type {Content} from '../../ast.ts'
import {asksBy} from '../asks.ts'
import {isChrome} from '../chrome.ts'
import {htmlContent} from '../details/html-content.ts'
import {linesOf, paragraphOf} from '../lines.ts'
import {type NumberMark, numberMarkOf} from '../number-mark.ts'
import {positionOf} from '../place.ts'
import {roleOf} from '../role-of.ts'
import {type Group, isMute} from './group-at.ts'
import {keyOf} from './key-of.ts'
import {paragraphFrom} from './line-parts.ts'
import type {Unit} from './units.ts'
import {unwrapped} from './verdict-marks.ts'

/** What holds a stem to its place: the surer, the more the question is one. */
export type Anchor = 'heading' | 'number' | 'item' | 'rule' | 'words'

export interface StemPlace {
  /** Index of its first unit. */
  from: number
  anchor: Anchor
  /** A number that the text or the list gives the question. */
  number: number | undefined
}

/** Units before the options in which a stem may begin. */
const farthestStem = 60

const optionsTitle =
  /^[^\p{L}\p{N}]*(?:the\s+)?(?:answer\s+)?(?:options?|choices?|选项|選項)[^\p{L}\p{N}]*$/iu
const labelOnly =
  /^[^\p{L}]*(?:new\s+|nova\s+|nueva\s+)?(?:q|question|pregunta|pergunta|quest[aã]o|frage|domanda|вопрос|питання|puzzle|problem|exercise|exercício|ejercicio|quiz|item|问题|問題|题目|题|問|문제)?\s*(?:no\.?|nr\.?|#)?\s*(\d{1,5})\s*[^\p{L}\p{N}]*$/iu

/** Characters of a title that only counts. */
const longestLabel = 80

const lettered = /^[\s#*_~]*(?:\p{L}\.?\s?(\d{1,4})\s*[a-z]?\s*[.):：．]+|[(（](\d{1,4})[)）])\s*/u

/** A number, also behind a letter that stands for *question* in some language: `P7.` `F12.` */
export function markOf(text: string): NumberMark | undefined {
  const match = lettered.exec(text)
  if (!match) return numberMarkOf(text)
  return {kind: 'question', length: match[0].length, number: Number(match[1] ?? match[2])}
}

const instruction = /^\W*(?:\(.*\)|(?:choose|select|pick)\b.*)\W*$/iu

/** Where the stem begins; not before the unit `floor`. An item's first block begins at its bullet. */
export function stemPlaceOf(
  units: readonly Unit[],
  group: Group,
  floor: number,
  source: string
): StemPlace | undefined {
  const place = placeOf(units, group, floor, source)
  const before = place && place.from > floor ? units[place.from - 1] : undefined
  if (!place || before?.type !== 'item') return place
  return {...place, from: place.from - 1, number: place.number ?? before.ordinal}
}

function placeOf(
  units: readonly Unit[],
  group: Group,
  floor: number,
  source: string
): StemPlace | undefined {
  let nearest: StemPlace | undefined
  let paragraphs = 0
  if (group.stem.length > 0) {
    const [first] = group.stem
    const text = first ? toString(paragraphOf(first)) : ''
    const mark = markOf(text)
    nearest = {from: group.from, anchor: 'words', number: mark?.number}
    if (mark) return {...nearest, anchor: 'number'}
    paragraphs++
  }
  const first = Math.max(floor, group.from - farthestStem)
  for (let at = group.from - 1; at >= first; at--) {
    const unit = units[at]
    if (unit?.type === 'list') continue
    if (!unit || unit.type === 'details') break
    if (unit.type === 'item') return {from: at, anchor: 'item', number: unit.ordinal}
    if (unit.type === 'end') {
      const item = stemItem(units, at, floor, paragraphs)
      if (item !== undefined) {
        const start = units[item]
        return {
          from: item,
          anchor: 'item',
          number: start?.type === 'item' ? start.ordinal : undefined
        }
      }
      if (unit.of === 'item' || unit.start < floor) break
      at = unit.start
      continue
    }
    const {node} = unit
    if (node.type === 'thematicBreak') {
      return nearest && {...nearest, from: at + 1, anchor: 'rule'}
    }
    if (node.type === 'heading') {
      if (isOptionsTitle(node)) continue
      const place = headingPlace(node, at, paragraphs)
      return place ? withSituation(units, place, floor) : nearest
    }
    const text = proseOf(node)
    if (text === undefined) {
      if (isMute(node) || node.type === 'blockquote') continue
      break
    }
    if ((node.type !== 'html' && isMute(node)) || isOptionsTitle(node)) continue
    if (isChrome(node) || keyOf(text)) break
    const mark = markOf(text)
    const number = mark?.number
    if (mark) return {from: at, anchor: 'number', number}
    paragraphs++
    if (!nearest || isInstruction(units, nearest.from)) {
      nearest = {from: at, anchor: 'words', number: undefined}
    }
  }
  return nearest
}

/** The text of a paragraph, of Markdown or HTML. */
function proseOf(node: Content): string | undefined {
  if (node.type === 'paragraph') return toString(node)
  if (node.type !== 'html') return undefined
  const text = node.value.replace(/<!--[\s\S]*?-->|<[^<>]*>/gu, ' ').trim()
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined
}

/** A stem that only says how many to choose goes with what stands before. */
function isInstruction(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit?.type !== 'block') return false
  const text = toString(unit.node)
  return text.length <= longestLabel && instruction.test(text)
}

/** A heading is the stem, or counts the question whose stem stands below it. */
function headingPlace(node: Heading, at: number, paragraphs: number): StemPlace | undefined {
  const text = toString(node)
  const counted = text.length <= longestLabel ? labelOnly.exec(text) : null
  const mark = markOf(text)
  const number = counted ? Number(counted[1]) : mark?.number
  if (counted && paragraphs > 0) {
    const from = roleOf(text) === 'questions' ? at + 1 : at
    return {from, anchor: 'heading', number}
  }
  const isStem = mark !== undefined || asksBy(text) > 0.5 || paragraphs === 0
  return isStem && !roleOf(text) ? {from: at, anchor: 'heading', number} : undefined
}

/** A numbered situation in a heading of its own, right above the heading that asks. */
function withSituation(units: readonly Unit[], place: StemPlace, floor: number): StemPlace {
  const [before, own] = [units[place.from - 1], units[place.from]]
  if (place.number !== undefined || place.from <= floor) return place
  if (before?.type !== 'block' || before.node.type !== 'heading') return place
  if (own?.type !== 'block' || own.node.type !== 'heading') return place
  const mark = markOf(toString(before.node))
  if (!mark || before.node.depth !== own.node.depth) return place
  return {from: place.from - 1, anchor: 'heading', number: mark.number}
}

/** The last item of a list right above, where it is the stem and not a list within one. */
function stemItem(
  units: readonly Unit[],
  at: number,
  floor: number,
  paragraphs: number
): number | undefined {
  const end = units[at]
  if (end?.type !== 'end') return undefined
  if (end.of === 'item') return end.start >= floor && paragraphs === 0 ? end.start : undefined
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

export interface Stem {
  content: Content[]
  start: Point
  end: Point
  mark: NumberMark | undefined
}

/** The stem's blocks, without number, label and emphasis around the whole. */
export function stemFrom(
  units: readonly Unit[],
  place: StemPlace,
  group: Group,
  source: string
): Stem | undefined {
  const written = [
    ...contentOfUnits(units, place.from, group.from),
    ...group.stem.map((line) => paragraphOf(line))
  ].filter((node) => !isOptionsTitle(node))
  const [first] = written
  const last = written.at(-1)
  const begin = units[place.from]
  const blocks = written.flatMap((node) => asProse(node, source))
  if (!first || !last || blocks.length === 0) return undefined
  const {content, mark} = unlabelled(blocks, source)
  const start = begin?.type === 'item' ? positionOf(begin.node).start : positionOf(first).start
  return {content, start, end: positionOf(last).end, mark}
}

/** Headings and HTML as the paragraphs they would be. */
function asProse(node: Content, source: string): Content[] {
  if (node.type === 'html' && proseOf(node)) {
    return htmlContent(node, 0, node.value.length, source)
  }
  if (node.type !== 'heading') return [node]
  return [{type: 'paragraph', children: node.children, position: positionOf(node)}]
}

function isOptionsTitle(node: Content): boolean {
  if (node.type !== 'heading' && node.type !== 'paragraph') return false
  const text = toString(node)
  return text.length <= longestLabel && optionsTitle.test(text)
}

function unlabelled(
  blocks: readonly Content[],
  source: string
): {content: Content[]; mark: NumberMark | undefined} {
  const [first, ...rest] = blocks
  if (!first || (first.type !== 'heading' && first.type !== 'paragraph')) {
    return {content: [...blocks], mark: undefined}
  }
  const whole: Paragraph = {
    type: 'paragraph',
    children: first.children,
    position: positionOf(first)
  }
  const text = toString(whole)
  if (text.length <= longestLabel && labelOnly.test(text) && rest.length > 0) {
    return {content: rest.map((node) => bare(node, source)), mark: markOf(text)}
  }
  const lines = linesOf(whole, source)
  const mark = markOf(text)
  const after = mark ? paragraphFrom(whole, mark.length, source) : whole
  const isOneLine = lines.length === 1
  const content = after ?? (rest.length > 0 ? undefined : whole)
  const own = content && (isOneLine ? bare(content, source) : content)
  return {content: [...(own ? [own] : []), ...rest], mark}
}

/** A paragraph that is emphasised as a whole, without the emphasis. */
function bare(node: Content, source: string): Content {
  return node.type === 'paragraph' ? (unwrapped(node, source) ?? node) : node
}

/** The blocks of a stretch of units; lists that lie in it whole stay lists. */
export function contentOfUnits(units: readonly Unit[], from: number, to: number): Content[] {
  const content: Content[] = []
  for (let at = from; at < to; at++) {
    const unit = units[at]
    if (unit?.type === 'block') content.push(unit.node)
    else if (unit?.type === 'list' && unit.end < to) {
      content.push(unit.node)
      at = unit.end
    } else if (unit?.type === 'details') content.push(...unit.summary, ...unit.content)
  }
  return content
}
