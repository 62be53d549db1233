/** The lines of a fence, for options and keys that someone put in one. */
import type {Code} from 'mdast'
import type {Line} from '../lines.ts'
import {offsetOf, pointFrom, positionOf, sourceOffsets} from '../place.ts'

/** The lines that hold something, each as text at its exact place; none for indented code. */
export function linesOfCode(code: Code, source: string): Line[] {
  const {start, end} = positionOf(code)
  const from = offsetOf(start)
  const opening = /^[`~]{3,}[^\n\r]*(?:\r\n|\n|\r)/.exec(source.slice(from, from + 200))
  if (!opening) return []
  const first = pointFrom(start, from + opening[0].length, source)
  const body = {value: code.value, position: {start: first, end}}
  const bounds: number[] = []
  let at = 0
  for (const text of code.value.split('\n')) {
    const blank = text.length - text.trimStart().length
    bounds.push(at + blank, at + text.trimEnd().length)
    at += text.length + 1
  }
  const ordered = bounds.map((bound, index) => Math.max(bound, bounds[index - 1] ?? 0))
  const offsets = sourceOffsets(body, ordered, source)
  let point = first
  const lines: Line[] = []
  for (let index = 0; index < ordered.length; index += 2) {
    const value = code.value.slice(ordered[index], ordered[index + 1])
    point = pointFrom(point, offsets[index] ?? 0, source)
    const position = {start: point, end: pointFrom(point, offsets[index + 1] ?? 0, source)}
    if (value) lines.push({children: [{type: 'text', value, position}], position})
  }
  return lines
}
