/** The tree of satteri in remark's own form: fields in the same order, and the data of math. */
import type {Heading, List, ListItem, Nodes, Parents} from 'mdast'
import type {Point, Position} from 'unist'
import {splitMath} from './split-math.ts'

/** The fields of each other type, as remark orders them; `type` is first, `position` last if not here. */
const fields: Readonly<Record<string, readonly string[]>> = {
  break: [],
  code: ['lang', 'meta', 'value'],
  definition: ['identifier', 'label', 'title', 'url'],
  delete: ['children'],
  footnoteDefinition: ['identifier', 'label', 'children'],
  footnoteReference: ['identifier', 'label'],
  image: ['title', 'url', 'alt'],
  imageReference: ['alt', 'position', 'label', 'identifier', 'referenceType'],
  inlineMath: ['value', 'data'],
  link: ['title', 'url', 'children'],
  linkReference: ['children', 'position', 'label', 'identifier', 'referenceType'],
  math: ['meta', 'value', 'data'],
  root: ['children'],
  table: ['align', 'children'],
  thematicBreak: [],
  toml: ['value'],
  yaml: ['value']
}

/** Length of `[x] `. */
const box = 4

/** Builds the tree anew: `JSON.stringify` says of it what it says of remark's. */
export function remarkTree<Node extends Nodes>(tree: Node, text: string): Node {
  // A node keeps its type.
  return remade(tree, text) as Node
}

/** The usual types are made at once: what gets its fields one by one takes more room and time. */
function remade(node: Nodes, text: string): Nodes {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html': {
      const {type, value, position} = node
      return {type, value, position: placeOf(position)}
    }
    case 'paragraph':
    case 'strong':
    case 'emphasis':
    case 'blockquote':
    case 'tableRow':
    case 'tableCell': {
      const {type, position} = node
      const children = childrenOf(node, text)
      // The children are those of its type.
      return {type, children, position: placeOf(position, children)} as Nodes
    }
    case 'list':
    case 'listItem':
    case 'heading':
      return remadeBlock(node, text)
    default:
      return remadeByFields(node, text)
  }
}

function remadeBlock(node: List | ListItem | Heading, text: string): Nodes {
  const children = childrenOf(node, text)
  const position = placeOf(node.position, children)
  // The children are those of its type.
  switch (node.type) {
    case 'list': {
      const {ordered = null, start = null, spread = null} = node
      return {type: 'list', ordered, start, spread, children, position} as List
    }
    case 'listItem': {
      const {spread = null, checked = null} = node
      if (checked !== null) widen(children)
      return {type: 'listItem', spread, checked, children, position} as ListItem
    }
    case 'heading':
      return {type: 'heading', depth: node.depth, children, position} as Heading
  }
}

function remadeByFields(node: Nodes, text: string): Nodes {
  const made: Record<string, unknown> = {type: node.type}
  for (const field of fields[node.type] ?? Object.keys(node))
    made[field] = valueOf(node, field, text)
  made['position'] ??= placeOf(node.position)
  // The fields are those of its type.
  return made as unknown as Nodes
}

/** Where a box is not followed by text, remark counts it to the paragraph. */
function widen([paragraph]: Nodes[]): void {
  if (paragraph?.type !== 'paragraph' || paragraph.children[0]?.type === 'text') return
  if (!paragraph.position) return
  const {start, end} = paragraph.position
  const {line, column, offset = 0} = start
  paragraph.position = {start: {line, column: column - box, offset: offset - box}, end}
}

function valueOf(node: Nodes, field: string, text: string): unknown {
  if (field === 'children') return 'children' in node ? childrenOf(node, text) : []
  if (field === 'position') return placeOf(node.position)
  if (field === 'data') return mathData(node)
  return (node as unknown as Record<string, unknown>)[field] ?? null
}

function childrenOf({children}: Parents, text: string): Nodes[] {
  // An array that is made to length takes a third of what one that grows does.
  return withMathSplit(children, text).map((child) => remade(child, text))
}

function withMathSplit(children: readonly Nodes[], text: string): readonly Nodes[] {
  const isSplit = (child: Nodes) => child.type === 'text' && child.value.includes('$')
  if (!children.some(isSplit)) return children
  return children.flatMap<Nodes>((child) =>
    child.type === 'text' ? splitMath(child, text) : child
  )
}

/** What `mdast-util-math` says to those who make HTML of it. */
function mathData(node: Nodes): object | undefined {
  if (node.type === 'inlineMath') {
    const hProperties = {className: ['language-math', 'math-inline']}
    return {hName: 'code', hProperties, hChildren: [{type: 'text', value: node.value}]}
  }
  if (node.type !== 'math') return
  const properties = {className: ['language-math', 'math-display']}
  const children = [{type: 'text', value: node.value}]
  return {hName: 'pre', hChildren: [{type: 'element', tagName: 'code', properties, children}]}
}

const none: readonly Nodes[] = []

/** A node shares points with the children that begin or end where it does: they are half of all points. */
function placeOf(position: Position | undefined, children = none): Position {
  const {start, end} = position as Position
  return {
    start: same(children[0]?.position?.start, start),
    end: same(children.at(-1)?.position?.end, end)
  }
}

function same(known: Point | undefined, {line, column, offset = 0}: Point): Point {
  return known?.offset === offset ? known : {line, column, offset}
}
