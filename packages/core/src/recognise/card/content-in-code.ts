/** A stretch of code as the Markdown that it holds. */
import type {Nodes, RootContent} from 'mdast'
import {parse} from '../../parse/parse.ts'
import type {PointIn} from '../details/point-in.ts'
import type {Stretch} from './fenced-cards.ts'

/** What Markdown would show otherwise than it is written, be it data or code. */
const escaped = /\\[!-/:-@[-`{-~]|&(?:[a-z]\w*|#\w+);/iu

/** The blocks of a stretch, each at its place. */
export function contentInCode(
  value: string,
  {start, end}: Stretch,
  pointOf: PointIn
): RootContent[] {
  const text = value.slice(start, end)
  if (escaped.test(text) && !text.includes('$')) {
    const position = {start: pointOf(start), end: pointOf(end)}
    return [{type: 'paragraph', children: [{type: 'text', value: text, position}], position}]
  }
  return parse(text).children.map((node) => placed(node, start, pointOf))
}

/** The node at the places of the text that it was parsed from, which begins at `from`. */
export function placed<Node extends Nodes>(node: Node, from: number, pointOf: PointIn): Node {
  const {start, end} = node.position ?? {}
  const position = start &&
    end && {
      start: pointOf(from + (start.offset ?? 0)),
      end: pointOf(from + (end.offset ?? 0))
    }
  const children =
    'children' in node ? {children: node.children.map((child) => placed(child, from, pointOf))} : {}
  return {...node, ...children, ...(position && {position})}
}
