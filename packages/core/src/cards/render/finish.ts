/** What a card needs beyond HTML: images placed, dead links unlinked, tables that scroll. */
import type {Element, ElementContent, Nodes, RootContent} from 'hast'
import type {ImageSource} from './images.ts'
import {toImage} from './images.ts'

/** The content of a safe tree, ready for a card. */
export function finish(tree: Nodes, image: ImageSource): ElementContent[] {
  const content = tree.type === 'root' ? tree.children : [tree]
  const children = content.filter(isContent).flatMap((child) => finishNode(child, image))
  const solid = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [only] = solid
  const isLone = solid.length === 1 && only?.type === 'element' && only.tagName === 'p'
  return isLone ? only.children : children
}

function finishNode(node: ElementContent, image: ImageSource): ElementContent[] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap((child) => finishNode(child, image))
  const element: Element = {...node, children}
  if (node.tagName === 'img') return [toImage(element, image)]
  if (node.tagName === 'a' && !leadsOut.test(String(node.properties.href))) return children
  if (node.tagName === 'table') return [scrolling(element)]
  return [element]
}

/** A card has no page and no folder that a relative link could start from. */
const leadsOut = /^(?:https?|mailto):/i

function scrolling(table: Element): Element {
  return {type: 'element', tagName: 'div', properties: {className: ['table']}, children: [table]}
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype'
}
