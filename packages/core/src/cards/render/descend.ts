/** Walks content without recursion, so that no depth of nesting overflows the stack. */
import type {Node} from 'unist'

interface Visit {
  node: Node
  depth: number
}

/** Each node at and below `nodes`, in document order, with its depth. */
export function* descend(nodes: readonly Node[]): Generator<Visit> {
  const waiting: Visit[] = nodes.map((node) => ({node, depth: 0})).reverse()
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    yield visit
    const children = childrenOf(visit.node)
    for (let at = children.length - 1; at >= 0; at--) {
      const node = children[at]
      if (node) waiting.push({node, depth: visit.depth + 1})
    }
  }
}

/** Whether a node of `type` is among `nodes` or below. */
export function holds(nodes: readonly Node[], type: string): boolean {
  for (const {node} of descend(nodes)) if (node.type === type) return true
  return false
}

function childrenOf(node: Node): readonly Node[] {
  // unist parents are told apart from literals by this one field
  return 'children' in node && Array.isArray(node.children) ? (node.children as Node[]) : []
}
