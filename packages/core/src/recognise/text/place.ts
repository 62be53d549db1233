/** Exact places inside inline content, whose text may differ from its source by escapes and indents. */
import type {Point, Position} from 'unist'
import type {Text} from 'mdast'

/** Position of a node that a parser made; every parsed node has one. */
export function positionOf(node: {position?: Position | undefined}): Position {
  if (!node.position) throw new Error('Expected a position on a parsed node')
  return node.position
}

/** The stretch from the start of one node to the end of another. */
export function span(
  first: {position?: Position | undefined},
  last: {position?: Position | undefined}
): Position {
  return {start: positionOf(first).start, end: positionOf(last).end}
}

/** Offset of a point; parsed points have one. */
export function offsetOf(point: Point): number {
  if (point.offset === undefined) throw new Error('Expected an offset on a parsed point')
  return point.offset
}

/** Sorts what was read by where it begins. */
export function byPlace(
  left: {position?: Position | undefined},
  right: {position?: Position | undefined}
): number {
  return offsetOf(positionOf(left).start) - offsetOf(positionOf(right).start)
}

/** The point at `offset`, counted on from an earlier point. */
export function pointFrom(start: Point, offset: number, source: string): Point {
  let line = start.line
  let column = start.column
  let at = offsetOf(start)
  for (;;) {
    const next = nextLineStart(source, at, offset)
    if (next === undefined) return {line, column: column + offset - at, offset}
    line++
    column = 1
    at = next
  }
}

function nextLineStart(source: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === 10) return at + 1
    if (code === 13 && source.charCodeAt(at + 1) !== 10) return at + 1
  }
  return undefined
}

/**
 * Source offsets of the characters of a text at ascending `indices`.
 *
 * Text is what remark makes of source: escapes lose their backslash, references become characters,
 * following lines lose their indent and quote marks.
 */
export function sourceOffsets(
  node: Pick<Text, 'value' | 'position'>,
  indices: readonly number[],
  source: string
): number[] {
  const {start, end} = positionOf(node)
  const from = offsetOf(start)
  const to = offsetOf(end)
  if (to - from === node.value.length) return indices.map((index) => from + index)
  const offsets: number[] = []
  let at = from
  let read = 0
  for (const index of indices) {
    while (read < index && at < to) {
      const step = stepOver(node.value, read, source, at, to)
      read = step.read
      at = step.at
    }
    offsets.push(read < index ? to : at)
  }
  return offsets
}

function stepOver(value: string, read: number, source: string, at: number, to: number) {
  const wanted = value[read]
  const found = source[at]
  if (wanted === '\n' && found === '\r') {
    const next = source[at + 1] === '\n' ? at + 2 : at + 1
    return {read: read + 1, at: skipPrefix(value, read + 1, source, next, to)}
  }
  if (found === '\\' && source[at + 1] === wanted && value[read + 1] !== source[at + 1]) {
    return {read: read + 1, at: at + 2}
  }
  if (found === '&') {
    const close = source.indexOf(';', at)
    const isPlain = value.startsWith(source.slice(at, Math.min(close + 1, at + 40)), read)
    if (close > at && close < Math.min(to, at + 40) && !isPlain) {
      const width = (value.codePointAt(read) ?? 0) > 0xffff ? 2 : 1
      return {read: read + width, at: close + 1}
    }
  }
  // Markdown has no NUL: it reads one as the replacement character.
  if (wanted === found || (found === '\0' && wanted === '\uFFFD')) {
    if (wanted !== '\n') return {read: read + 1, at: at + 1}
    return {read: read + 1, at: skipPrefix(value, read + 1, source, at + 1, to)}
  }
  return {read, at: at + 1}
}

/** Over the indent and quote marks that a following line loses in its text. */
function skipPrefix(value: string, read: number, source: string, at: number, to: number): number {
  const wanted = value[read]
  let next = at
  while (next < to && source[next] !== wanted && /[\t >]/.test(source[next] ?? '')) next++
  return next
}
