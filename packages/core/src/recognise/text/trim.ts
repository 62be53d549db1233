/** Trims white space from the ends of inline content that a split left there. */
import type {PhrasingContent, Text} from 'mdast'
import {pointFrom, positionOf, sourceOffsets} from './place.ts'

/** The content without blank ends; empty when nothing but blanks was there. */
export function trim(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
  const kept = [...children]
  for (let first = kept[0]; first && opensBlank(first); first = kept[0]) {
    kept.splice(0, 1, ...(first.type === 'text' ? withoutStart(first, source) : []))
  }
  for (let last = kept.at(-1); last && closesBlank(last); last = kept.at(-1)) {
    kept.splice(-1, 1, ...(last.type === 'text' ? withoutEnd(last, source) : []))
  }
  return kept
}

function opensBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && isBlankAt(node.value, 0))
}

function closesBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && isBlankAt(node.value, -1))
}

/** White space, or nothing at all. */
function isBlankAt(text: string, index: number): boolean {
  const sign = text.at(index) ?? ''
  return !(sign > ' ' && sign <= '~') && sign.trim() === ''
}

function withoutStart(node: Text, source: string): Text[] {
  const value = node.value.trimStart()
  if (!value) return []
  const {start, end} = positionOf(node)
  const [offset = 0] = sourceOffsets(node, [node.value.length - value.length], source)
  return [{type: 'text', value, position: {start: pointFrom(start, offset, source), end}}]
}

function withoutEnd(node: Text, source: string): Text[] {
  const value = node.value.trimEnd()
  if (!value) return []
  const {start} = positionOf(node)
  const [offset = 0] = sourceOffsets(node, [value.length], source)
  return [{type: 'text', value, position: {start, end: pointFrom(start, offset, source)}}]
}
