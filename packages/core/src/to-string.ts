/** The text of mdast content, read once for all who ask for it. */
import type {Nodes} from 'mdast'
import {toString as read} from 'mdast-util-to-string'
import type {NotebookNode} from './ast.ts'
import {remembered} from './remembered.ts'

type Node = Nodes | NotebookNode

/** The text of a node, as `mdast-util-to-string` has it. */
export function toString(node: Node): string {
  // Most nodes are text.
  if (node.type === 'text') return node.value
  if (!('children' in node)) return 'value' in node ? node.value : read(node)
  const only = node.children[0]
  if (!only) return ''
  // A lone child remembers for itself.
  return node.children.length === 1 ? toString(only) : textOf(node.children)
}

const textOf = remembered((children: readonly Node[]) => {
  let text = ''
  for (const child of children) text += toString(child)
  return text
})
