/** All nodes of a tree, in order. */
import type {Node, Parents} from 'mdast'

/** A node and all that it holds. */
export function nodesOf(tree: Node): Node[] {
  return [tree, ...('children' in tree ? (tree as Parents).children.flatMap(nodesOf) : [])]
}
