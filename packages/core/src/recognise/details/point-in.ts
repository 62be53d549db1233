/** Exact places in raw HTML and code, whose lines are the ends of lines of the source. */
import {lastWhere} from '../last-where.ts'
import type {Code, Html} from 'mdast'
import type {Point} from 'unist'
import {remembered} from '../../remembered.ts'
import {offsetOf, positionOf} from '../text/place.ts'

/** The point of a character of a value. */
export type PointIn = (index: number) => Point

/** The lookup for an HTML node. */
export const pointIn: (node: Html, source: string) => PointIn = remembered((node, source) => {
  const {start, end} = positionOf(node)
  return pointInLines(node.value, start, offsetOf(end), source)
})

const opening = /^[`~]{3,}[^\n\r]*(\r\n|\n|\r)/

/** The lookup for code, in a fence or indented. */
export function pointInCode(code: Code, source: string): PointIn {
  const {start, end} = positionOf(code)
  const from = offsetOf(start)
  const [first] = opening.exec(source.slice(from, from + 200)) ?? []
  const begin =
    first === undefined ? start : {line: start.line + 1, column: 1, offset: from + first.length}
  return pointInLines(code.value, begin, offsetOf(end), source)
}

/**
 * The lookup for a value that begins in the line of `start`.
 *
 * Markdown takes quote marks and indents off the start of a line, and widens tabs there; the rest
 * of the line stays, so places are counted from its end.
 */
export function pointInLines(value: string, start: Point, to: number, source: string): PointIn {
  const lines = linesIn(source, offsetOf(start), to)
  const own = linesIn(value, 0, value.length)
  const starts = own.map(({from}) => from)
  return (index) => {
    const at = lineAt(starts, index)
    const line = lines[Math.min(at, lines.length - 1)]
    if (!line) return start
    const left = Math.max(0, (own[at]?.to ?? 0) - index)
    const offset = Math.max(line.from, line.to - left)
    const column = at === 0 ? start.column + offset - line.from : offset - line.from + 1
    return {line: start.line + at, column, offset}
  }
}

/** A line without its end. */
export interface Span {
  from: number
  to: number
}

/** The lines of a stretch of text, whatever ends them. */
export function linesIn(text: string, start: number, end: number): Span[] {
  const lines: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 10
    if (code !== 10 && code !== 13) continue
    lines.push({from, to: at})
    if (code === 13 && at + 1 < end && text.charCodeAt(at + 1) === 10) at++
    from = at + 1
  }
  return lines
}

/** Index of the last start at or before an index. */
function lineAt(starts: readonly number[], index: number): number {
  return Math.max(
    0,
    lastWhere(starts.length, (at) => (starts[at] ?? 0) <= index)
  )
}
