/** Walks content without recursion, so that no depth of nesting overflows the stack. */
import type {Node} from 'unist'

/** Each node at and below `nodes`, in document order. */
export function* descend(nodes: readonly Node[]): Generator<Node> {
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    const children = childrenOf(node)
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child) waiting.push(child)
    }
  }
}

/** Whether a node of `type` is among `nodes` or below. */
export function holds(nodes: readonly Node[], type: string): boolean {
  for (const node of descend(nodes)) if (node.type === type) return true
  return false
}

export function childrenOf(node: Node): readonly Node[] {
  // unist parents are told apart from literals by this one field
  return 'children' in node && Array.isArray(node.children) ? (node.children as Node[]) : []
}
