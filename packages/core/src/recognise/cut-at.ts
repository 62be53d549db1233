/** Cuts inline content at many places at once, in one pass over it, each piece in its exact place. */
import type {PhrasingContent, Text} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Point} from 'unist'
import {pointFrom, positionOf, sourceOffsets} from './place.ts'

/**
 * The pieces that cuts at ascending character `places` of the text of `children` make, one more
 * than places.
 *
 * A cut inside emphasis or a link makes two of it; code, math and HTML stay whole, in the piece
 * before the cut.
 */
export function cutAt(
  children: readonly PhrasingContent[],
  places: readonly number[],
  source: string
): PhrasingContent[][] {
  const pieces: PhrasingContent[][] = [[]]
  let from = 0
  for (const child of children) {
    const length = toString(child).length
    const inside: number[] = []
    for (let place = places[pieces.length - 1 + inside.length]; place !== undefined;) {
      if (place > from && place >= from + length) break
      if (place > from) inside.push(place - from)
      else pieces.push([])
      place = places[pieces.length - 1 + inside.length]
    }
    for (const [index, part] of cutNode(child, inside, source).entries()) {
      if (index > 0) pieces.push([])
      pieces.at(-1)?.push(...part)
    }
    from += length
  }
  while (pieces.length <= places.length) pieces.push([])
  return pieces
}

function cutNode(
  node: PhrasingContent,
  places: readonly number[],
  source: string
): PhrasingContent[][] {
  if (places.length === 0) return [[node]]
  if (node.type === 'text') return cutText(node, places, source).map((text) => [text])
  if (!('children' in node)) return [[node], ...places.map(() => [])]
  const {start, end} = positionOf(node)
  const pieces = cutAt(node.children, places, source)
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
    return [{...node, children: piece, position} as PhrasingContent]
  })
}

function cutText(node: Text, places: readonly number[], source: string): Text[] {
  const {start, end} = positionOf(node)
  const offsets = sourceOffsets(node, places, source)
  const texts: Text[] = []
  let from = 0
  let point: Point = start
  for (const [index, place] of places.entries()) {
    const next = pointFrom(point, offsets[index] ?? 0, source)
    texts.push({
      type: 'text',
      value: node.value.slice(from, place),
      position: {start: point, end: next}
    })
    from = place
    point = next
  }
  texts.push({type: 'text', value: node.value.slice(from), position: {start: point, end}})
  return texts
}
