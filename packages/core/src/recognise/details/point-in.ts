/** Exact places in a raw HTML node, looked up many times without reading it again. */
import type {Html} from 'mdast'
import type {Point} from 'unist'
import {offsetOf, positionOf, sourceOffsets} from '../place.ts'

/** The point of a character of a node's value. */
export type PointIn = (index: number) => Point

const memory = new WeakMap<Html, PointIn>()

/** The lookup for a node, made once. */
export function pointIn(node: Html, source: string): PointIn {
  const known = memory.get(node)
  if (known) return known
  const made = lookup(node, source)
  memory.set(node, made)
  return made
}

function lookup(node: Html, source: string): PointIn {
  const {start, end} = positionOf(node)
  const from = offsetOf(start)
  const starts = lineStarts(source, from, offsetOf(end))
  const isPlain = offsetOf(end) - from === node.value.length
  const every = Array.from({length: isPlain ? 0 : node.value.length + 1}, (_, index) => index)
  const offsets = sourceOffsets(node, every, source)
  return (index) => {
    const offset = isPlain ? from + index : (offsets[index] ?? from)
    const line = lineOf(starts, offset)
    const column = line === 0 ? start.column + offset - from : offset - (starts[line] ?? 0) + 1
    return {line: start.line + line, column, offset}
  }
}

/** Where each line of a stretch starts; the first starts with it. */
function lineStarts(source: string, from: number, to: number): number[] {
  const starts = [from]
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** Index of the last line that starts at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
