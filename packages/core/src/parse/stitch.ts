/** Puts the trees of a file's windows together, as if the file had been read whole. */
import type {Node, Parents, Root, RootContent} from 'mdast'
import {pointsOf} from './points-of.ts'
import type {Window} from './window.ts'

/** The tree of the file that the windows cover. */
export function stitch(text: string, windows: readonly Window[]): Root {
  const blocks = blocksOf(windows)
  if (!blocks) throw new Error('Expected each window to open what the one before it left open')
  return rootOf(text, blocks)
}

/** The root of a whole text. */
export function rootOf(text: string, children: RootContent[]): Root {
  const [start, end] = pointsOf(text, [0, text.length])
  return {type: 'root', children, ...(start && end && {position: {start, end}})}
}

/**
 * The blocks that windows hold, one after the other, at their places in the file; none where a
 * window does not go on with what was open before it.
 */
export function blocksOf(windows: readonly Window[]): RootContent[] | undefined {
  const root: Root = {type: 'root', children: []}
  let open: Parents[] = []
  for (const window of windows) {
    shift(window)
    const after = graft(root, open, window)
    if (!after) return undefined
    open = after
  }
  return root.children
}

/** Adds a window's nodes to the blocks that are open; answers those open after it. */
function graft(root: Root, open: readonly Parents[], window: Window): Parents[] | undefined {
  const after = [...window.open]
  let target: Parents = root
  let source: Parents = window.tree
  for (const [depth, block] of open.entries()) {
    const at = source.children.findIndex((child) => child.type === block.type)
    // The prelude opens the same blocks again.
    const part = source.children[at] as Parents | undefined
    if (!part) return undefined
    append(target, source.children.slice(at + 1))
    extend(block, part)
    if (after[depth] === part) after[depth] = block
    target = block
    source = part
  }
  append(target, source.children.slice(startOf(source, window)))
  return after
}

/** Index of the first child that is not of the prelude. */
function startOf(parent: Parents, {start}: Window): number {
  const [first] = parent.children
  return (first?.position?.start.line ?? start.line) < start.line ? 1 : 0
}

function append(parent: Parents, children: readonly Node[]): void {
  // The nodes come from a parent of the same type.
  for (const child of children) (parent.children as Node[]).push(child)
}

/** Makes an open block reach to the end of its other part. */
function extend(block: Parents, part: Parents): void {
  if (block.position && part.position) block.position.end = part.position.end
  if ('spread' in block && 'spread' in part) block.spread = Boolean(block.spread || part.spread)
}

/** Moves a window's positions to where it lies in the file. */
function shift({start, tree}: Window): void {
  const lines = start.line - 1 - start.prelude.length
  const offset = start.prelude.reduce((sum, line) => sum - line.length - 1, start.offset)
  if (!lines && !offset) return
  const nodes: Node[] = [tree]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += lines
      point.offset = (point.offset ?? 0) + offset
    }
    if ('children' in node) {
      const parent = node as Parents
      // As long as it is: the parser's arrays have room for many more.
      parent.children = parent.children.slice()
      for (const child of parent.children) nodes.push(child)
    }
  }
}
