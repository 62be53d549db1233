/**
 * Questions whose numbers stand alone on the line above, which Markdown takes for empty items.
 *
 *     29.
 *
 *     What does a sextant measure?
 *
 *     30.
 *
 *     Why does it need a clear horizon?
 */
import type {List, ListItem, RootContent} from 'mdast'
import {writtenNumber} from '../list/written-number.ts'
import {listOf} from '../list/list-of.ts'
import {span} from '../text/place.ts'
import {addAll} from '../../add-all.ts'
import {endsPart} from '../text/ends-part.ts'

/** Fewer may be items that nobody has filled in. */
const fewest = 3

const numberAlone = /^ {0,3}\d{1,4}[.)][ \t]*$/mu

/** The blocks, each such number as the item that holds what stands below it. */
export function withNumbersAbove(blocks: readonly RootContent[], source: string): RootContent[] {
  if (!numberAlone.test(source)) return [...blocks]
  const read: RootContent[] = []
  let counted: Counted[] = []
  const flush = (): void => {
    addAll(read, asItems(counted))
    counted = []
  }
  for (const block of blocks) {
    const {own, number} = partsOf(block, source)
    const last = counted.at(-1)
    if (own && last && !endsPart(own)) last.below.push(own)
    else if (own) {
      flush()
      read.push(own)
    }
    if (!number) continue
    if (counted.at(-1)?.number !== number.number - 1) flush()
    counted.push(number)
  }
  flush()
  return read
}

interface Counted {
  number: number
  list: List
  item: ListItem
  below: RootContent[]
}

/** A list that ends in a number alone, as the items before it and that number. */
function partsOf(
  block: RootContent,
  source: string
): {own: RootContent | undefined; number?: Counted} {
  const item = block.type === 'list' && block.ordered ? block.children.at(-1) : undefined
  if (block.type !== 'list' || !item || item.children.length > 0) return {own: block}
  const number = writtenNumber(item, source)
  if (number === undefined) return {own: block}
  const own = listOf(block, block.children.slice(0, -1))
  return {own, number: {number, list: block, item, below: []}}
}

/** One list of all, where each number stands above a paragraph; else what they were. */
function asItems(counted: readonly Counted[]): RootContent[] {
  const areItems = counted.every(({below: [first]}) => first?.type === 'paragraph')
  if (counted.length < fewest || !areItems || counted.every(offers)) {
    return counted.flatMap(asWritten)
  }
  const items = counted.map(({item, below}) => {
    const last = below.at(-1) ?? item
    return {...item, children: below as ListItem['children'], position: span(item, last)}
  })
  const [first] = counted
  const list = first && listOf({...first.list, start: first.number, spread: true}, items)
  return list ? [list] : []
}

/** Paragraphs below the question may be its options. */
function offers({below}: Counted): boolean {
  return below.filter(({type}) => type === 'paragraph').length > 2
}

function asWritten({list, item, below}: Counted): RootContent[] {
  const alone = listOf(list, [item])
  return alone ? [alone, ...below] : [...below]
}
