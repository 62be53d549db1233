/** Cuts inline content in two at a place in its text, each half with its exact position. */
import type {PhrasingContent, Text} from 'mdast'
import {toString} from '../../to-string.ts'
import {pointFrom, positionOf, sourceOffsets} from './place.ts'

/**
 * The content before and from character `at` of the text of `children`.
 *
 * A cut inside emphasis or a link makes two of it; inside code or an image, it falls before it.
 */
export function cut(
  children: readonly PhrasingContent[],
  at: number,
  source: string
): [PhrasingContent[], PhrasingContent[]] {
  let left = at
  for (const [index, child] of children.entries()) {
    const length = toString(child).length
    if (left < length || (left === 0 && length === 0)) {
      const [before, after] = cutNode(child, left, source)
      return [
        [...children.slice(0, index), ...before],
        [...after, ...children.slice(index + 1)]
      ]
    }
    left -= length
  }
  return [[...children], []]
}

function cutNode(
  node: PhrasingContent,
  at: number,
  source: string
): [PhrasingContent[], PhrasingContent[]] {
  if (at <= 0) return [[], [node]]
  if (node.type === 'text') return cutText(node, at, source)
  // What cannot be cut, as code, was met by a label that went on in it: it is no part of the label.
  if (!('children' in node)) return [[], [node]]
  const [before, after] = cut(node.children, at, source)
  const {start, end} = positionOf(node)
  const last = before.at(-1)
  const first = after.at(0)
  return [
    last ? [withChildren(node, before, {start, end: positionOf(last).end})] : [],
    first ? [withChildren(node, after, {start: positionOf(first).start, end})] : []
  ]
}

function withChildren(
  node: PhrasingContent,
  children: PhrasingContent[],
  position: PhrasingContent['position']
): PhrasingContent {
  // The children come from the same node, so they are what it may hold.
  return {...node, children, position} as PhrasingContent
}

function cutText(node: Text, at: number, source: string): [Text[], Text[]] {
  const {start, end} = positionOf(node)
  const [offset = 0] = sourceOffsets(node, [at], source)
  const point = pointFrom(start, offset, source)
  return [
    [{type: 'text', value: node.value.slice(0, at), position: {start, end: point}}],
    [{type: 'text', value: node.value.slice(at), position: {start: point, end}}]
  ]
}
