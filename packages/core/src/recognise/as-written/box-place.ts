/** Mends the place of what stands below a box: remark takes one blank for what ends the line. */
import type {ListItem, Paragraph} from 'mdast'
import type {Point} from 'unist'
import {offsetOf, pointFrom, positionOf} from '../text/place.ts'

/** The item, its first paragraph where it is when a line ends behind its box. */
export function withBoxPlace(item: ListItem, source: string): ListItem {
  if (typeof item.checked !== 'boolean') return item
  const [first, ...below] = item.children
  if (first?.type !== 'paragraph' || !first.position) return item
  const {start} = first.position
  const offset = offsetOf(start) - 1
  if (!/[\n\r]/u.test(source[offset] ?? '')) return item
  const end = offsetOf(first.position.end)
  const skipped = /^[\s>]*/u.exec(source.slice(offset, end))?.[0].length ?? 0
  const place = pointFrom({...start, column: start.column - 1, offset}, offset + skipped, source)
  return {...item, children: [moved(first, place), ...below]}
}

function moved(paragraph: Paragraph, start: Point): Paragraph {
  const [text, ...others] = paragraph.children
  const position = {start, end: positionOf(paragraph).end}
  if (text?.type !== 'text') return {...paragraph, position}
  const value = text.value.trimStart()
  if (!value) return {...paragraph, children: others, position}
  const own = {...text, value, position: {start, end: positionOf(text).end}}
  return {...paragraph, children: [own, ...others], position}
}
