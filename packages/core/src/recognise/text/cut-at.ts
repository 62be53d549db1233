/** Cuts inline content at many places at once, in one pass over it, each piece in its exact place. */
import type {PhrasingContent, Text} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Point} from 'unist'
import {pointFrom, positionOf, sourceOffsets} from './place.ts'
import {addAll} from '../../add-all.ts'

export interface Cuts {
  /** Characters of the text before each cut, ascending. */
  places: readonly number[]
  /** Places where nodes without text, such as images, stay before the cut; elsewhere they go behind. */
  closing?: ReadonlySet<number>
  source: string
}

/**
 * The pieces that cuts make of `children`, one more than places.
 *
 * A cut inside emphasis or a link makes two of it; code, math and HTML stay whole, in the piece
 * before the cut. `base` characters of text stand before the first child.
 */
export function cutAt(
  children: readonly PhrasingContent[],
  cuts: Cuts,
  base = 0
): PhrasingContent[][] {
  const {places, closing} = cuts
  const pieces: PhrasingContent[][] = [[]]
  let from = base
  for (const child of children) {
    const to = from + toString(child).length
    const inside: number[] = []
    for (;;) {
      const place = places[pieces.length - 1 + inside.length]
      if (place === undefined || place > from) {
        if (place === undefined || place >= to) break
        inside.push(place)
      } else if (to === from && closing?.has(place)) break
      else pieces.push([])
    }
    const parts = cutNode(child, {...cuts, places: inside}, from)
    for (const [index, part] of parts.entries()) {
      if (index > 0) pieces.push([])
      addAll(pieces.at(-1) ?? [], part)
    }
    from = to
  }
  while (pieces.length <= places.length) pieces.push([])
  return pieces
}

function cutNode(node: PhrasingContent, cuts: Cuts, base: number): PhrasingContent[][] {
  const {places, source} = cuts
  if (places.length === 0) return [[node]]
  if (node.type === 'text') return cutText(node, places, base, source).map((text) => [text])
  if (!('children' in node)) return [[node], ...places.map(() => [])]
  const {start, end} = positionOf(node)
  const pieces = cutAt(node.children, cuts, base)
  return pieces.map((piece, index) => {
    const first = piece[0]
    const last = piece.at(-1)
    if (!first || !last) return []
    const isLast = index === pieces.length - 1
    const position = {
      start: index === 0 ? start : positionOf(first).start,
      end: isLast ? end : positionOf(last).end
    }
    // The children come from the same node, so they are what it may hold.
    return [{...node, children: piece, position}]
  })
}

function cutText(node: Text, places: readonly number[], base: number, source: string): Text[] {
  const {start, end} = positionOf(node)
  const indices = places.map((place) => place - base)
  const offsets = sourceOffsets(node, indices, source)
  const texts: Text[] = []
  let from = 0
  let point: Point = start
  for (const [at, index] of indices.entries()) {
    const next = pointFrom(point, offsets[at] ?? 0, source)
    texts.push({
      type: 'text',
      value: node.value.slice(from, index),
      position: {start: point, end: next}
    })
    from = index
    point = next
  }
  texts.push({type: 'text', value: node.value.slice(from), position: {start: point, end}})
  return texts
}
