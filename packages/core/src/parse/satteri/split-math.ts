/** Cuts a text node at the `$…$` in it. */
import type {PhrasingContent, Text} from 'mdast'
import type {Point} from 'unist'
import {dollarSpans} from './dollar-spans.ts'

const lineEnding = /\r\n?|\n/g

/** The text and math that a text node holds, which stands in the source as it is. */
export function splitMath(node: Text, text: string): PhrasingContent[] {
  const {value, position} = node
  const {spans = []} = dollarSpans(node, text) ?? {}
  if (spans.length === 0 || !position) return [node]
  const parts: PhrasingContent[] = []
  let at = 0
  let start = position.start
  const add = (type: 'text' | 'inlineMath', to: number) => {
    if (to === at) return
    const raw = value.slice(at, to)
    const end = moved(start, raw)
    const shown = type === 'text' ? raw : raw.slice(1, -1)
    parts.push({type, value: shown, position: {start, end}})
    at = to
    start = end
  }
  for (const [from, to] of spans) {
    add('text', from)
    add('inlineMath', to)
  }
  add('text', value.length)
  return parts
}

/** The point after a stretch of source. */
function moved({line, column, offset = 0}: Point, source: string): Point {
  const endings = Array.from(source.matchAll(lineEnding))
  const last = endings.at(-1)
  const end = offset + source.length
  if (!last) return {line, column: column + source.length, offset: end}
  const rest = source.length - last.index - last[0].length
  return {line: line + endings.length, column: 1 + rest, offset: end}
}
