/** Takes closing tags off the end of a list or quote that swallowed them. */
import type {Blockquote, List, ListItem, Paragraph, RootContent} from 'mdast'
import {positionOf, span} from '../text/place.ts'

type Container = List | ListItem | Blockquote

const ends = /<\/(?:details|summary)\s*>/iu
const opens = /<details\b/iu

/**
 * The container without the tags at its end, and the blocks that hold those.
 *
 * A closing tag on the line after a list item belongs to the item's paragraph, by Markdown's rules.
 */
export function withoutTail(
  container: Container
): {node: RootContent | undefined; rest: RootContent[]} | undefined {
  const last = container.children.at(-1)
  if (!last) return undefined
  const tail = tailOf(last, container.children)
  if (!tail) return undefined
  const before: RootContent[] = [
    ...container.children.slice(0, -1),
    ...(tail.node ? [tail.node] : [])
  ]
  const end = before.at(-1)
  if (!end) return {node: undefined, rest: tail.rest}
  // The children come from the same container, so they are what it may hold.
  const node = {
    ...container,
    children: before,
    position: {start: positionOf(container).start, end: positionOf(end).end}
  } as Container
  return {node, rest: tail.rest}
}

function tailOf(
  last: RootContent,
  siblings: readonly RootContent[]
): {node: RootContent | undefined; rest: RootContent[]} | undefined {
  if (last.type === 'list' || last.type === 'listItem' || last.type === 'blockquote') {
    return withoutTail(last)
  }
  if (last.type === 'html') {
    const own = siblings.some((node) => node.type === 'html' && opens.test(node.value))
    return ends.test(last.value) && !own ? {node: undefined, rest: [last]} : undefined
  }
  return last.type === 'paragraph' ? cutAtTag(last) : undefined
}

function cutAtTag(
  paragraph: Paragraph
): {node: Paragraph | undefined; rest: Paragraph[]} | undefined {
  const {children} = paragraph
  if (children.some((child) => child.type === 'html' && opens.test(child.value))) return undefined
  const at = children.findIndex((child) => child.type === 'html' && ends.test(child.value))
  if (at === -1) return undefined
  let from = at
  while (from > 0 && isDressing(children[from - 1])) from--
  const [kept, cut] = [children.slice(0, from), children.slice(from)]
  return {node: partOf(kept), rest: [partOf(cut)].filter((part) => part !== undefined)}
}

function isDressing(node: Paragraph['children'][number] | undefined): boolean {
  if (node?.type === 'text') return !node.value.trim()
  return node?.type === 'html' && /^<\/?(?:b|br|p|strong|i|em)\b[^<>]*>$/iu.test(node.value)
}

function partOf(children: Paragraph['children']): Paragraph | undefined {
  const [first] = children
  const last = children.at(-1)
  return first && last ? {type: 'paragraph', children, position: span(first, last)} : undefined
}
