/** Takes off the end of a list or quote what closes a fold around it, where it swallowed that. */
import type {Blockquote, List, ListItem, Paragraph, RootContent} from 'mdast'
import {positionOf, span} from '../text/place.ts'

export type Container = List | ListItem | Blockquote

const ends = /<\/(?:details|summary)\s*>/iu
const opens = /<details\b/iu

/** What is left of a block, and the blocks that were taken off its end. */
export interface Cut {
  node: RootContent | undefined
  rest: RootContent[]
}

/**
 * The container without what closes a fold at its end: tags, unless `cut` cuts other things off its last paragraph.
 *
 * A line right below a list item belongs to the item's paragraph, by Markdown's rules.
 */
export function withoutTail(
  container: Container,
  cut: (last: RootContent, siblings: readonly RootContent[]) => Cut | undefined = withoutTags
): Cut | undefined {
  const last = container.children.at(-1)
  if (!last) return undefined
  const tail = holdsBlocks(last) ? withoutTail(last, cut) : cut(last, container.children)
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

export function holdsBlocks(node: RootContent): node is Container {
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
}

function withoutTags(last: RootContent, siblings: readonly RootContent[]): Cut | undefined {
  if (last.type === 'html') {
    const own = siblings.some((node) => node.type === 'html' && opens.test(node.value))
    return ends.test(last.value) && !own ? {node: undefined, rest: [last]} : undefined
  }
  return last.type === 'paragraph' ? cutAtTag(last) : undefined
}

function cutAtTag(paragraph: Paragraph): Cut | undefined {
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
