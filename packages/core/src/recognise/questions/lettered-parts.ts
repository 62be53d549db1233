/**
 * The parts of a question that letters in brackets count, as items of their own.
 *
 *     1. (a) Define inflation.
 *
 *        (b) Explain two causes of it.
 */
import type {ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import {linesOf, paragraphOf} from '../text/lines.ts'
import {positionOf, span} from '../text/place.ts'

const letter = /^\(([a-h])\)\s/u

/** Characters of the letter that a text opens with. */
export function letterLength(text: string): number {
  return letter.exec(text)?.[0].length ?? 0
}

/** The item itself where it does not begin with `(a)` and go on with `(b)`. */
export function letteredParts(item: ListItem, source: string): ListItem[] {
  const [first, ...below] = item.children
  if (first?.type !== 'paragraph' || letterOf(first) !== 'a') return [item]
  const lines = linesOf(first, source).map(paragraphOf)
  const isCut = lines.some((line) => letterOf(line) === 'b')
  const parts: Array<ListItem['children']> = []
  for (const block of [...(isCut ? lines : [first]), ...below]) {
    const next = String.fromCharCode(97 + parts.length)
    if (block.type === 'paragraph' && letterOf(block) === next) parts.push([block])
    else parts.at(-1)?.push(block)
  }
  if (parts.length < 2) return [item]
  return parts.map((children, at) => {
    const place = span(children[0] ?? item, children.at(-1) ?? item)
    const start = at === 0 ? positionOf(item).start : place.start
    return {...item, children, position: {start, end: place.end}}
  })
}

function letterOf(block: ListItem['children'][number]): string | undefined {
  return letter.exec(toString(block).slice(0, 8))?.[1]
}
