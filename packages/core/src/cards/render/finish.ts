/** What a card needs beyond HTML: media placed, dead links unlinked, tables that scroll. */
import type {Element, ElementContent, Nodes, RootContent} from 'hast'
import {type FindMedia, toMedia} from './media.ts'

/** What stands for the images of Markdown, and how those of HTML are found. */
export interface Placing {
  placed: readonly ElementContent[][]
  find: FindMedia
}

/** The content of a safe tree, ready for a card. */
export function finish(tree: Nodes, placing: Placing): ElementContent[] {
  const content = tree.type === 'root' ? tree.children : [tree]
  const children = content.filter(isContent).flatMap((child) => finishNode(child, placing))
  const solid = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = solid
  const isLone = solid.length === 1 && only?.type === 'element' && only.tagName === 'p'
  return isLone ? only.children : children
}

function finishNode(node: ElementContent, placing: Placing): ElementContent[] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap((child) => finishNode(child, placing))
  const element: Element = {...node, children}
  if (node.tagName === 'media') return [...(placing.placed[Number(node.properties.index)] ?? [])]
  if (node.tagName === 'img' || node.tagName === 'audio') return fromHtml(element, placing.find)
  if (node.tagName === 'a' && !leadsOut.test(String(node.properties.href))) return children
  if (node.tagName === 'table') return [scrolling(element)]
  return [element]
}

/** A card has no page and no folder that a relative link could start from. */
export const leadsOut = /^(?:https?|mailto):/i

/** HTML that was parsed anew no longer knows where it stood. */
function fromHtml({properties}: Element, find: FindMedia): ElementContent[] {
  const {src, alt, title, width, height} = properties
  const shown = {
    url: String(src ?? ''),
    alt: String(alt ?? ''),
    ...(title && {title: String(title)}),
    ...(width !== undefined && {width: String(width)}),
    ...(height !== undefined && {height: String(height)})
  }
  return toMedia(shown, find)
}

function scrolling(table: Element): Element {
  return {type: 'element', tagName: 'div', properties: {className: ['table']}, children: [table]}
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype'
}
