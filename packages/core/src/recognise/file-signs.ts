/** What a file holds as a whole, counted before it is read. */
import type {List, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {endsInMark} from './asks.ts'
import {plainTitle} from './is-contents.ts'
import type {HeadingSign} from './heading-signs.ts'
import {numberMarkOf} from './number-mark.ts'

export interface FileSigns {
  /** Headings, strong lines, items and disclosures that ask. */
  asking: number
  /** Paragraphs that open with a strong number. */
  numbered: number
  /** Titles of all headings, to be compared with. */
  titles: ReadonlySet<string>
  /** The file is for ticking off, not for studying. */
  isTodo: boolean
}

export function fileSigns(
  blocks: readonly RootContent[],
  headings: ReadonlyMap<number, HeadingSign>
): FileSigns {
  let asking = 0
  let numbered = 0
  for (const {asks, mark, bodyAsks} of headings.values()) {
    if (asks >= 0.9 || bodyAsks || mark?.kind === 'question') asking++
  }
  for (const block of blocks) {
    if (block.type === 'html' && /<details\b/iu.test(block.value)) asking++
    if (block.type === 'list') asking += block.children.filter(asks).length
    if (block.type !== 'paragraph') continue
    const [first] = block.children
    if (first?.type !== 'strong') continue
    const text = toString(first)
    if (endsInMark(text)) asking++
    if (numberMarkOf(text)) numbered++
  }
  const titles = new Set([...headings.values()].map(({text}) => plainTitle(text)))
  return {asking, numbered, titles, isTodo: isTodo(blocks, asking)}
}

function asks(item: List['children'][number]): boolean {
  const [first] = item.children
  return first !== undefined && first.type !== 'list' && endsInMark(toString(first))
}

/** Boxes enough to make a list of things to do, when none of them is ticked. */
const manyTasks = 8

function isTodo(blocks: readonly RootContent[], asking: number): boolean {
  const boxes = {open: 0, ticked: 0}
  for (const block of blocks) if (block.type === 'list') countBoxes(block, boxes)
  return boxes.open >= manyTasks && boxes.ticked * 20 < boxes.open && asking * 8 < boxes.open
}

function countBoxes(list: List, boxes: {open: number; ticked: number}): void {
  for (const {checked, children} of list.children) {
    if (checked === true) boxes.ticked++
    if (checked === false) boxes.open++
    for (const child of children) if (child.type === 'list') countBoxes(child, boxes)
  }
}
