/**
 * Questions that count on right below a title, which Markdown takes for more of its line: only a *1.* begins a list there.
 *
 *     2. Which knot joins two ropes?
 *
 *     Hard (4 points)
 *     3. Which knot holds a sail?
 *        a) Reef knot
 *        b) Bowline
 */
import type {List, ListItem, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {optionLines} from '../choice/option/option-lines.ts'
import {paragraphFrom} from '../choice/option/line-parts.ts'
import {itemOf} from '../list/item-of.ts'
import {isShortTitle} from '../list/stands-over.ts'
import {writtenNumber} from '../list/written-number.ts'
import {maskedText} from '../text/masked-text.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {isOneLine, type Line, linesOf, paragraphOf} from '../text/lines.ts'
import {span} from '../text/place.ts'

const numberBelow = /\n {0,3}\d{1,3}[.)] /u
const numbered = /^(\d{1,3})[.)]\s+(?=[^\s\p{Ll}])/u

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
  const [title, first, ...more] = linesOf(paragraph, source)
  if (!title || !first || countOf(first) !== from || !isShortTitle(toString(paragraphOf(title))))
    return undefined
  const counted: Line[][] = []
  for (const line of [first, ...more]) {
    const own = counted.at(-1)
    if (own && countOf(line) !== from + counted.length) own.push(line)
    else counted.push([line])
  }
  // What does nothing but ask is read line by line.
  if (counted.length > 1 && !counted.some((lines) => offers(lines, source))) return undefined
  const items = counted.flatMap((lines) => itemFrom(lines, source) ?? [])
  const [one] = items
  const end = items.at(-1)
  if (!one || !end || items.length < counted.length) return undefined
  const list: List = {
    type: 'list',
    ordered: true,
    start: from,
    spread: false,
    children: items,
    position: span(one, end)
  }
  return [linesAsParagraph([title], source), list]
}

function countOf({children}: Line): number | undefined {
  const [, digits] = numbered.exec(maskedText(children)) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** It has options on the lines below it. */
function offers([, ...below]: readonly Line[], source: string): boolean {
  return optionLines(below, undefined, source).options.length > 1
}

function itemFrom(lines: readonly Line[], source: string): ListItem | undefined {
  const whole = linesAsParagraph(lines, source)
  const length = numbered.exec(maskedText(whole.children))?.[0].length ?? 0
  const own = paragraphFrom(whole, length, source)
  return own && {...itemOf(own), position: span(whole, own)}
}
