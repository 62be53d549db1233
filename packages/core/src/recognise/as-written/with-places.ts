/**
 * Gives places to inline nodes that remark leaves without: what it finds in text after parsing, such
 * as a bare `www.` link, and the text around it.
 */
import type {Nodes, Parents, Root, Text} from 'mdast'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import type {Point} from 'unist'
import {withBoxPlace} from './box-place.ts'
import {withLostBox} from './lost-box.ts'
import {offsetOf, pointFrom, positionOf, sourceOffsets} from '../text/place.ts'
import {addAll} from '../../add-all.ts'

/** The tree with a position on every node; what has all of them is shared. */
export function withPlaces(tree: Root, source: string): Root {
  // A root stays a root.
  return placed(tree, source) as Root
}

function placed(tree: Nodes, source: string): Nodes {
  const node = boxed(tree, source)
  if (!('children' in node) || node.children.length === 0) return node
  const before: Nodes[] = node.children
  let children = before.every(hasPlace) ? before : fill(node, source)
  for (let at = 0; at < children.length; at++) {
    const child = children[at]
    // Most nodes are text, which holds none.
    if (!child || child.type === 'text') continue
    const next = placed(child, source)
    if (next === child) continue
    // Few children change, so few rows of them are copied.
    children = children === before ? [...before] : children
    children[at] = next
  }
  // The children are those of the node, with places.
  return children === before ? node : ({...node, children} as Nodes)
}

/** This walk meets every list, however deep: what is mended of boxes is mended in it, too. */
function boxed(tree: Nodes, source: string): Nodes {
  if (tree.type === 'listItem') return withBoxPlace(tree, source)
  return tree.type === 'list' ? withLostBox(tree, source) : tree
}

function hasPlace({position}: Nodes): boolean {
  return position !== undefined
}

/** Places the runs of children without one between those that have theirs. */
function fill(parent: Parents, source: string): Nodes[] {
  const {children} = parent
  const filled: Nodes[] = []
  for (let from = 0, to = 0; from < children.length; from = to) {
    to++
    const child = children[from]
    if (child?.position) {
      filled.push(child)
      continue
    }
    while (to < children.length && !children[to]?.position) to++
    const run = children.slice(from, to)
    const before = children[from - 1]
    const after = children[to]
    const start = before ? positionOf(before).end : contentStart(parent, run, source)
    const end = after ? positionOf(after).start : positionOf(parent).end
    addAll(filled, placeRun(run, start, end, source))
  }
  return filled
}

/** Where the content of a parent begins, behind its own marks. */
function contentStart(parent: Parents, run: readonly Nodes[], source: string): Point {
  const {start, end} = positionOf(parent)
  const [first = ''] = textOfAll(run, '')
  const found = source.indexOf(first, offsetOf(start))
  return found < 0 || found > offsetOf(end) ? start : pointFrom(start, found, source)
}

function placeRun(run: readonly Nodes[], start: Point, end: Point, source: string): Nodes[] {
  const texts = run.map((node) => toString(node))
  const indices = [0]
  for (const text of texts) indices.push((indices.at(-1) ?? 0) + text.length)
  const whole: Text = {type: 'text', value: texts.join(''), position: {start, end}}
  const offsets = sourceOffsets(whole, indices, source)
  let point = start
  return run.map((node, index) => {
    const from = point
    point = pointFrom(from, offsets[index + 1] ?? offsetOf(end), source)
    const position = {start: from, end: point}
    if (!('children' in node)) return {...node, position}
    // A link around one text: the text lies where the link does.
    const children = node.children.map((child) => ({...child, position}))
    return {...node, position, children} as Nodes
  })
}
