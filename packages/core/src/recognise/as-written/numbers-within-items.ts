/**
 * Lines that count on within an item, which Markdown takes for more of its text: only a *1.* begins a list there.
 *
 *     7. Sails
 *         3. What is a jib?
 *         4. When is it reefed?
 */
import type {List, ListItem, RootContent} from 'mdast'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {isOneLine, linesOf} from '../text/lines.ts'
import {positionOf} from '../text/place.ts'
import {countedFrom, countOf, listOfCounted} from './counted-lines.ts'

/** A single number may begin a line by chance. */
const fewest = 2

const numberWithin = /\n[ \t]+\d{1,3}[.)] /u

/** The blocks, such lines as a list below what the item says before them. */
export function withNumbersWithinItems(
  blocks: readonly RootContent[],
  source: string
): RootContent[] {
  if (!numberWithin.test(source)) return [...blocks]
  return blocks.map((block) => (block.type === 'list' ? within(block, source) : block))
}

function within(list: List, source: string): List {
  return {...list, children: list.children.map((item) => withList(item, source))}
}

function withList(item: ListItem, source: string): ListItem {
  const own = partsOf(item.children[0], source)
  const below = own ? item.children.slice(1) : item.children
  const deeper = below.map((block) => (block.type === 'list' ? within(block, source) : block))
  return {...item, children: [...(own ?? []), ...deeper]}
}

function partsOf(
  block: ListItem['children'][number] | undefined,
  source: string
): ListItem['children'] | undefined {
  if (block?.type !== 'paragraph' || isOneLine(block)) return undefined
  const {column} = positionOf(block).start
  const lines = linesOf(block, source)
  const at = lines.findIndex((line) => countOf(line) !== undefined)
  const [first, ...others] = lines.slice(Math.max(0, at))
  const from = at > 0 && first ? countOf(first) : undefined
  if (!first || from === undefined || first.position.start.column < column) return undefined
  const counted = countedFrom([first, ...others], from)
  const list = counted.length < fewest ? undefined : listOfCounted(counted, from, source)
  return list && [linesAsParagraph(lines.slice(0, at), source), list]
}
