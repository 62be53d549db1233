/**
 * Lines that count on right below a title, an answer or other text, which Markdown takes for more of its lines: only a
 * *1.* begins a list there.
 *
 *     2. Which knot joins two ropes?
 *
 *     Hard (4 points)
 *     3. Which knot holds a sail?
 *        a) Reef knot
 *        b) Bowline
 */
import type {List, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {optionLines} from '../choice/option/option-lines.ts'
import {isShortTitle} from '../list/stands-over.ts'
import {writtenNumber} from '../list/written-number.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {isOneLine, type Line, linesOf, paragraphOf} from '../text/lines.ts'
import {countedFrom, countOf, listOfCounted} from './counted-lines.ts'

const numberBelow = /\n {0,3}\d{1,3}[.)] /u

/** So many items right above count, where nothing below counts on. */
const fewestAbove = 3

/** The blocks, each such text over a list of what counts, where the number goes on from the list above. */
export function withNumbersBelowTitles(
  blocks: readonly RootContent[],
  source: string
): RootContent[] {
  if (!numberBelow.test(source)) return [...blocks]
  let last: number | undefined
  // Items that have counted since the last heading.
  let run = 0
  return blocks.flatMap((block, at) => {
    if (block.type === 'heading') run = 0
    if (block.type === 'list') {
      if (block.ordered) run = block.children.length + (block.start === (last ?? 0) + 1 ? run : 0)
      last = lastNumber(block, source) ?? last
    }
    const parts = last === undefined ? undefined : partsOf(block, last + 1, source)
    if (!parts || last === undefined) return [block]
    const {above, list} = parts
    if (!isMeant(parts, source)) {
      if (run === 0 || opensStrong(parts)) return [block]
      const next = last + list.children.length + 1
      if (run < fewestAbove && !goesOn(blocks, at, next, source)) {
        run = 0
        return [block]
      }
    }
    run += list.children.length
    last = lastNumber(list, source)
    return [linesAsParagraph(above, source), list]
  })
}

function lastNumber({children}: List, source: string): number | undefined {
  const item = children.at(-1)
  return item && writtenNumber(item, source)
}

interface Parts {
  /** The lines before the number. */
  above: Line[]
  /** The lines of each item. */
  counted: Line[][]
  list: List
}

/** The parts of a paragraph in which a line below the first has the number. */
function partsOf(block: RootContent, from: number, source: string): Parts | undefined {
  if (block.type !== 'paragraph' || isOneLine(block)) return undefined
  const lines = linesOf(block, source)
  const at = lines.findIndex((line) => countOf(line) === from)
  if (at < 1) return undefined
  const counted = countedFrom(lines.slice(at), from)
  const list = listOfCounted(counted, from, source)
  return list && {above: lines.slice(0, at), counted, list}
}

/** What stands below a title, or asks, is meant to count, whatever stands around it. */
function isMeant({above: [title, ...more], counted}: Parts, source: string): boolean {
  const isTitled = title && more.length === 0 && isShortTitle(toString(paragraphOf(title)))
  // What does nothing but ask is read line by line.
  if (isTitled) return counted.length === 1 || counted.some((one) => offers(one, source))
  const first = counted[0]?.[0]
  return first !== undefined && asks(first)
}

/** What strong words open is a title over what counts, and read as such. */
function opensStrong({above: [first]}: Parts): boolean {
  return first?.children[0]?.type === 'strong'
}

/** The next list of numbers begins with this one, or such a line does. */
function goesOn(
  blocks: readonly RootContent[],
  from: number,
  number: number,
  source: string
): boolean {
  for (let at = from + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    if (block.type === 'heading') return false
    if (block.type === 'list' && block.ordered) return block.start === number
    const parts = partsOf(block, number, source)
    if (parts && !opensStrong(parts)) return true
  }
  return false
}

/** Behind an answer the next number counts a question only where it asks. */
function asks(line: Line): boolean {
  return asksBy(toString(paragraphOf(line)).replace(/^\d+[.)]\s+/u, '')) >= 0.7
}

/** It has options on the lines below it. */
function offers([, ...below]: readonly Line[], source: string): boolean {
  return optionLines(below, undefined, source).options.length > 1
}
