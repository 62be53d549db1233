/** Finds the comments of a file that speak to studymark, and how far each of them reaches. */
import type {Nodes, Parents, Root} from 'mdast'
import type {Position} from 'unist'
import type {Directive} from './directive.ts'
import {type Read, readDirective} from './read-directive.ts'
import {removalOf} from './removal-of.ts'

const SIGN = /<!--\s*(?:studymark|lint)\b/u

/** Blocks whose content is inline: a comment in one speaks of the block. */
const INLINE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

interface Comment {
  node: Nodes
  next: Nodes | undefined
  parents: readonly Parents[]
}

/** The directives of a tree, in document order. */
export function directivesIn(
  tree: Root,
  text: string,
  at: (from: number, to: number) => Position
): Directive[] {
  if (!SIGN.test(text)) return []
  return Array.from(commentsIn(tree, [])).flatMap((comment) => {
    const [start, end] = reachOf(comment.node)
    const read = readDirective(text.slice(start, end), start, at)
    if (!read) return []
    const removal = removalOf(start, end, text)
    return [{...read, ...spokenOf(read, comment, text.length), removal}]
  })
}

function* commentsIn(parent: Parents, parents: readonly Parents[]): Generator<Comment> {
  const above = [...parents, parent]
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'html' && node.position) {
      yield {node, next: parent.children[index + 1], parents: above}
    }
    if ('children' in node) yield* commentsIn(node, above)
  }
}

function reachOf({position}: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

function spokenOf(
  {verb}: Read,
  {node, next, parents}: Comment,
  length: number
): {from: number; to: number} {
  const [start, end] = reachOf(node)
  if (verb === 'disable-file') return {from: 0, to: length + 1}
  if (verb === 'disable' || verb === 'enable') return {from: end, to: length + 1}
  const own = ownBlock(parents)
  const spot = own ?? next
  if (verb !== 'ignore' || !spot) return {from: end, to: end}
  const [first, last] = reachOf(spot)
  return {from: own ? first : start, to: last}
}

/** The block that a comment stands within: of the first paragraph of an item, the item. */
function ownBlock(parents: readonly Parents[]): Parents | undefined {
  const at = parents.findLastIndex(({type}) => INLINE.has(type))
  const block = parents[at]
  const above = parents[at - 1]
  return above?.type === 'listItem' && above.children[0] === block ? above : block
}
