/**
 * Lines of a paragraph that count on from the list above, which Markdown takes for more of its text: only a *1.*
 * begins a list there.
 *
 *     24. Explain the superblock.
 *
 *     Copies of it are kept.
 *     25. Name the commands for files.
 *
 *     26. Explain the alias.
 */
import type {List, Paragraph, RootContent} from 'mdast'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {isOneLine, linesOf} from '../text/lines.ts'
import {countedFrom, countOf, listOfCounted} from './counted-lines.ts'

/** So many above have counted, where none below counts on. */
const fewestAbove = 3

/** The blocks, such lines as a list below what the paragraph says before them. */
export function withCountedBetweenLists(
  blocks: readonly RootContent[],
  source: string
): RootContent[] {
  let count = 0
  let last: number | undefined
  return blocks.flatMap((block, at) => {
    if (block.type === 'heading') last = undefined
    if (block.type === 'list' && block.ordered) {
      const first = block.start ?? 1
      if (last === undefined || first !== last + 1) count = 0
      last = first + block.children.length - 1
      count += block.children.length
    }
    if (block.type !== 'paragraph' || last === undefined || !mayCount(block)) return [block]
    const parts = partsOf(block, last + 1, source)
    const list = parts?.[1]
    if (!parts || !list) return [block]
    const next = last + list.children.length + 1
    if (count < fewestAbove && !goesOn(blocks, at, next, source)) {
      last = undefined
      return [block]
    }
    last = next - 1
    count += list.children.length
    return parts
  })
}

const countsInside = /(?:^|\n)\d{1,3}[.)]\s/u

/** What strong words open is a title over what counts, and read as such. */
function mayCount(paragraph: Paragraph): boolean {
  if (isOneLine(paragraph) || paragraph.children[0]?.type === 'strong') return false
  return paragraph.children.some((child) => child.type === 'text' && countsInside.test(child.value))
}

/** What stands before the line with such a number, and the list from there on. */
function partsOf(
  paragraph: Paragraph,
  number: number,
  source: string
): [Paragraph, List] | undefined {
  const lines = linesOf(paragraph, source)
  const at = lines.findIndex((line, index) => index > 0 && countOf(line) === number)
  if (at === -1) return undefined
  const list = listOfCounted(countedFrom(lines.slice(at), number), number, source)
  return list && [linesAsParagraph(lines.slice(0, at), source), list]
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
    if (block?.type === 'heading') return false
    if (block?.type === 'list' && block.ordered) return block.start === number
    if (block?.type === 'paragraph' && mayCount(block) && partsOf(block, number, source))
      return true
  }
  return false
}
