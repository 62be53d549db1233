/** Trims white space from the ends of inline content that a split left there. */
import type {PhrasingContent, Text} from 'mdast'
import {pointFrom, positionOf, sourceOffsets} from './place.ts'

/** The content without blank ends; empty when nothing but blanks was there. */
export function trim(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
  const from = children.findIndex((node) => !isBlank(node))
  if (from === -1) return []
  const kept = children.slice(from, children.findLastIndex((node) => !isBlank(node)) + 1)
  const [first] = kept
  if (first?.type === 'text' && isBlankAt(first.value, 0)) kept[0] = withoutStart(first, source)
  const last = kept.at(-1)
  if (last?.type === 'text' && isBlankAt(last.value, -1)) {
    kept[kept.length - 1] = withoutEnd(last, source)
  }
  return kept
}

/** A break, or a text of nothing but white space. */
export function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

/** White space, or nothing at all. */
function isBlankAt(text: string, index: number): boolean {
  const sign = text.at(index) ?? ''
  return !(sign > ' ' && sign <= '~') && sign.trim() === ''
}

function withoutStart(node: Text, source: string): Text {
  const value = node.value.trimStart()
  const {start, end} = positionOf(node)
  const [offset = 0] = sourceOffsets(node, [node.value.length - value.length], source)
  return {type: 'text', value, position: {start: pointFrom(start, offset, source), end}}
}

function withoutEnd(node: Text, source: string): Text {
  const value = node.value.trimEnd()
  const {start} = positionOf(node)
  const [offset = 0] = sourceOffsets(node, [value.length], source)
  return {type: 'text', value, position: {start, end: pointFrom(start, offset, source)}}
}
