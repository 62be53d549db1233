/**
 * Questions that count on right below a title or an answer, which Markdown takes for more of its lines: only a *1.*
 * begins a list there.
 *
 *     2. Which knot joins two ropes?
 *
 *     Hard (4 points)
 *     3. Which knot holds a sail?
 *        a) Reef knot
 *        b) Bowline
 */
import type {List, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {optionLines} from '../choice/option/option-lines.ts'
import {isShortTitle} from '../list/stands-over.ts'
import {writtenNumber} from '../list/written-number.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {isOneLine, type Line, linesOf, paragraphOf} from '../text/lines.ts'
import {countedFrom, countOf, listOfCounted} from './counted-lines.ts'

const numberBelow = /\n {0,3}\d{1,3}[.)] /u

/** The blocks, each such title over a list of what it counts, where the number goes on from the list above. */
export function withNumbersBelowTitles(
  blocks: readonly RootContent[],
  source: string
): RootContent[] {
  if (!numberBelow.test(source)) return [...blocks]
  let last: number | undefined
  return blocks.flatMap((block) => {
    if (block.type === 'list') last = lastNumber(block, source) ?? last
    if (block.type !== 'paragraph' || last === undefined || isOneLine(block)) return [block]
    const parts = partsOf(block, last + 1, source)
    if (!parts) return [block]
    last = lastNumber(parts[1], source)
    return parts
  })
}

function lastNumber({children}: List, source: string): number | undefined {
  const item = children.at(-1)
  return item && writtenNumber(item, source)
}

function partsOf(
  paragraph: Paragraph,
  from: number,
  source: string
): [Paragraph, List] | undefined {
  const lines = linesOf(paragraph, source)
  const at = lines.findIndex((line) => countOf(line) === from)
  const first = lines[at]
  if (!first || at < 1) return undefined
  const isTitled = at === 1 && lines[0] && isShortTitle(toString(paragraphOf(lines[0])))
  if (!isTitled && !asks(first)) return undefined
  const counted = countedFrom(lines.slice(at), from)
  // What does nothing but ask is read line by line.
  if (isTitled && counted.length > 1 && !counted.some((one) => offers(one, source)))
    return undefined
  const list = listOfCounted(counted, from, source)
  return list && [linesAsParagraph(lines.slice(0, at), source), list]
}

/** Behind an answer the next number counts a question only where it asks. */
function asks(line: Line): boolean {
  return asksBy(toString(paragraphOf(line)).replace(/^\d+[.)]\s+/u, '')) >= 0.7
}

/** It has options on the lines below it. */
function offers([, ...below]: readonly Line[], source: string): boolean {
  return optionLines(below, undefined, source).options.length > 1
}
