/** Trims white space from the ends of inline content that a split left there. */
import type {PhrasingContent, Text} from 'mdast'
import {pointFrom, positionOf, sourceOffsets} from './place.ts'

/** The content without blank ends; empty when nothing but blanks was there. */
export function trim(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
  const kept = [...children]
  for (;;) {
    const first = kept[0]
    if (first?.type === 'break') kept.shift()
    else if (first?.type !== 'text' || !opensBlank(first.value)) break
    else kept.splice(0, 1, ...trimmed(first, source))
  }
  for (;;) {
    const last = kept.at(-1)
    if (last?.type === 'break') kept.pop()
    else if (last?.type !== 'text' || !closesBlank(last.value)) break
    else kept.splice(-1, 1, ...trimmed(last, source))
  }
  return kept
}

function opensBlank(value: string): boolean {
  return value === '' || value.trimStart() !== value
}

function closesBlank(value: string): boolean {
  return value === '' || value.trimEnd() !== value
}

function trimmed(node: Text, source: string): Text[] {
  const value = node.value.trim()
  if (!value) return []
  const from = node.value.indexOf(value)
  const [start = 0, end = 0] = sourceOffsets(node, [from, from + value.length], source)
  const position = positionOf(node)
  const point = pointFrom(position.start, start, source)
  const after = from + value.length === node.value.length
  return [
    {
      type: 'text',
      value,
      position: {start: point, end: after ? position.end : pointFrom(point, end, source)}
    }
  ]
}
