/** What a file holds as a whole, counted before it is read. */
import type {List, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {asksFirst} from '../asks/asks-first.ts'
import {withoutRemark} from '../asks/without-remark.ts'
import {plainTitle} from './plain-title.ts'
import {titlesToRepeat} from './titles-to-repeat.ts'
import type {HeadingSign} from './heading-signs.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {isTodo} from './is-todo.ts'
import {leadsAway} from './title-kinds.ts'
import {openingOf} from '../terms/item-openings.ts'
import {withoutBreaks} from '../text/without-breaks.ts'
import {endsPart} from '../text/ends-part.ts'
import {isWholeLine} from '../text/is-whole-line.ts'

export interface FileSigns {
  /** Headings, strong lines, items and disclosures that ask. */
  asking: number
  /** Those of them that are no headings and nothing folded, and paragraphs that open with `Q:`. */
  askingInText: number
  /** Paragraphs that open with a strong number. */
  numbered: number
  /** Those of them that ask, or have something below them that may answer. */
  posed: number
  /** Lines that are strong as a whole. */
  strong: StrongLines
  /** What items ask again and again: a form to be filled in. */
  repeated: ReadonlySet<string>
  /** What items of several lists open with, before a colon: fields of a description. */
  fields: ReadonlySet<string>
  /** Titles of all headings, and strong lines that ask, to be compared with. */
  titles: ReadonlySet<string>
  /** The file is for ticking off, not for studying. */
  isTodo: boolean
  /** Most of the items ask, and there are many. */
  isAsking: boolean
  /** Items of its outermost lists ask in number, so that what stands beside them may ask, too. */
  areAsked: boolean
  /** They are many, and more than those that do not ask. */
  areMostAsked: boolean
  /** Items of lists inside of lists that ask. */
  askingBelow: number
  /** Many items ask in a heading: all below is its answer. */
  asksInItems: boolean
}

/** Lines that are strong as a whole, out of which some are numbered, some ask, and some do both. */
export interface StrongLines {
  count: number
  asking: number
  numbered: number
  both: number
  /** Headings, and paragraphs that open in strong words, with a number and a word for *question*. */
  named: number
  /** Their numbers go on from one to the next, and begin anew below titles only: no steps are counted so. */
  areInOrder: boolean
  /** What is said again and again: names of parts. */
  again: ReadonlySet<string>
}

export function fileSigns(
  blocks: readonly RootContent[],
  headings: ReadonlyMap<number, HeadingSign>
): FileSigns {
  const counted: Counted = {
    ...{asking: countAsking(headings.values()), askingInText: 0, numbered: 0, posed: 0, next: 1},
    strong: {
      count: 0,
      asking: 0,
      numbered: 0,
      both: 0,
      named: countNamed(headings.values()),
      areInOrder: true
    },
    lines: new Map()
  }
  const items = noItems()
  let isAway = false
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'html' && /<details\b/iu.test(block.value)) counted.asking++
    if (block.type === 'heading') {
      counted.next = 1
      // What can be read elsewhere may have titles that ask.
      isAway = leadsAway(headings.get(at)?.text ?? '')
    } else if (block.type === 'list' && !isAway) countItems(block, items, true)
    if (block.type === 'paragraph') countParagraph(block, blocks[at + 1], counted)
  }
  const {askingInText, numbered, posed, strong, lines} = counted
  const titles = titlesToRepeat(headings.values(), [...lines.keys(), ...items.titles])
  const asking = counted.asking + items.top.asking
  return {
    ...{asking, numbered, posed, titles, fields: repeatedIn(items.openings)},
    askingInText: askingInText + items.top.asking,
    strong: {...strong, again: repeatedIn(lines)},
    repeated: repeatedIn(items.asking),
    isTodo: isTodo(blocks, asking),
    ...signsOfItems(items)
  }
}

/** What has been counted so far. */
interface Counted extends Pick<FileSigns, 'asking' | 'askingInText' | 'numbered' | 'posed'> {
  strong: Omit<StrongLines, 'again'>
  /** How often each strong line comes. */
  lines: Map<string, number>
  /** The number of the strong line that goes on with the count. */
  next: number
}

function countParagraph(block: Paragraph, below: RootContent | undefined, counted: Counted): void {
  const children = withoutBreaks(block.children)
  const [first] = children
  if (first?.type === 'text' && label.test(first.value)) counted.askingInText++
  if (first?.type !== 'strong') return
  const {strong, lines, next} = counted
  const text = toString(first)
  const mark = numberMarkOf(text)
  if (endsInMark(text)) counted.asking++
  if (endsInMark(text) || label.test(text)) counted.askingInText++
  if (mark) counted.numbered++
  if (mark?.kind === 'question') strong.named++
  if (mark && isPosed(block, mark.length, below)) counted.posed++
  if (!isWholeLine(children)) return
  countStrong(strong, lines, text, mark?.length)
  if (mark?.number === undefined) return
  if (mark.number !== next) strong.areInOrder = false
  counted.next = mark.number + 1
}

/** What nobody writes before anything but questions: `Q:`, `Q1.`, `Question 2:`. */
const label = /^\s{0,3}(?:Q\s?\d*|Question\s?\d+|Question)\s?[.:：]/u

function countNamed(signs: Iterable<HeadingSign>): number {
  let count = 0
  for (const {mark} of signs) if (mark?.kind === 'question') count++
  return count
}

/** Headings that ask; *What it is* over each part of a file asks but once. */
function countAsking(signs: Iterable<HeadingSign>): number {
  let count = 0
  const titles = new Set<string>()
  for (const {text, asks, mark, bodyAsks} of signs) {
    if (bodyAsks || mark?.kind === 'question') count++
    else if (asks >= 0.9) titles.add(plainTitle(text))
  }
  return count + titles.size
}

/** What follows a numbered line is no heading, and no next number. */
function isPosed(block: Paragraph, from: number, below: RootContent | undefined): boolean {
  if (asksBy(toString(block).slice(from)) >= 0.5) return true
  if (!below || endsPart(below)) return false
  const opening = below.type === 'paragraph' ? below.children[0] : undefined
  return opening?.type !== 'strong' || !numberMarkOf(toString(opening))
}

/** Fewer questions do not make a file one of questions. */
const manyQuestions = 15

function isAsking({count, top, all, headings}: Items): boolean {
  if (headings >= manyQuestions) return true
  return all >= manyQuestions && (all * 2 >= count || top.asking * 2 >= top.count)
}

const fewestAsked = 4
const fewestOfMost = 8

function signsOfItems(items: Items) {
  const {top, all, headings} = items
  return {
    isAsking: isAsking(items),
    areAsked: top.asking >= fewestAsked && top.asking * 3 >= top.count,
    areMostAsked: top.asking >= fewestOfMost && top.asking * 2 >= top.count,
    askingBelow: all - top.asking,
    asksInItems: headings >= manyQuestions
  }
}

interface Items {
  count: number
  all: number
  /** Items that ask in a heading. */
  headings: number
  /** What they ask. */
  titles: string[]
  /** Items of outermost lists, and those that ask. */
  top: {count: number; asking: number}
  /** How often each question is asked. */
  asking: Map<string, number>
  /** How often each opening comes. */
  openings: Map<string, number>
}

function noItems(): Items {
  return {
    count: 0,
    top: {count: 0, asking: 0},
    all: 0,
    headings: 0,
    titles: [],
    asking: new Map(),
    openings: new Map()
  }
}

function countItems(list: List, items: Items, isTop: boolean): void {
  for (const item of list.children) {
    const {children} = item
    const first = children[0]
    items.count++
    const opening = openingOf(item)
    if (opening) items.openings.set(opening, (items.openings.get(opening) ?? 0) + 1)
    if (isTop) items.top.count++
    const text = first?.type === 'paragraph' || first?.type === 'heading' ? toString(first) : ''
    if (endsInMark(withoutRemark(text)) || (asksFirst(item) && !label.test(text))) {
      items.asking.set(text, (items.asking.get(text) ?? 0) + 1)
      items.all++
      if (isTop) items.top.asking++
      if (first?.type === 'heading') {
        items.headings++
        items.titles.push(text)
      }
    }
    for (const child of children) if (child.type === 'list') countItems(child, items, false)
  }
}

/** Who fills in a form answers the same questions at least so often. */
const fewestRepeats = 3

function repeatedIn(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set([...counts].flatMap(([text, count]) => (count >= fewestRepeats ? [text] : [])))
}

function countStrong(
  strong: Omit<StrongLines, 'again' | 'areInOrder'>,
  lines: Map<string, number>,
  text: string,
  mark: number | undefined
): void {
  lines.set(text, (lines.get(text) ?? 0) + 1)
  const asks = asksBy(text.slice(mark ?? 0)) >= 0.9
  strong.count++
  if (asks) strong.asking++
  if (mark !== undefined) strong.numbered++
  if (asks && mark !== undefined) strong.both++
}
