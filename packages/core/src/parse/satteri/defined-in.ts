/** Labels that blocks define, as `Labels` writes them. */
import type {Nodes} from 'mdast'
import {labelsLike} from '../definitions.ts'

export function definedIn(blocks: readonly Nodes[], text: string): Set<string> {
  const labels = new Set<string>()
  const nodes: Nodes[] = [...blocks]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const {start, end} = node.position ?? {}
      const [first] = labelsLike(text.slice(start?.offset, end?.offset))
      if (first !== undefined) labels.add(first)
    }
    if ('children' in node) for (const child of node.children) nodes.push(child)
  }
  return labels
}
