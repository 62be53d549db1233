/** The tree of satteri in remark's own form: fields in the same order, and the data of math. */
import type {BlockContent, Nodes, Parents} from 'mdast'
import type {Point, Position} from 'unist'
import {splitMath} from './split-math.ts'

/** The fields of each type, as remark orders them; `type` is first, `position` last if not here. */
const fields: Readonly<Record<string, readonly string[]>> = {
  blockquote: ['children'],
  break: [],
  code: ['lang', 'meta', 'value'],
  definition: ['identifier', 'label', 'title', 'url'],
  delete: ['children'],
  emphasis: ['children'],
  footnoteDefinition: ['identifier', 'label', 'children'],
  footnoteReference: ['identifier', 'label'],
  heading: ['depth', 'children'],
  html: ['value'],
  image: ['title', 'url', 'alt'],
  imageReference: ['alt', 'position', 'label', 'identifier', 'referenceType'],
  inlineCode: ['value'],
  inlineMath: ['value', 'data'],
  link: ['title', 'url', 'children'],
  linkReference: ['children', 'position', 'label', 'identifier', 'referenceType'],
  list: ['ordered', 'start', 'spread', 'children'],
  listItem: ['spread', 'checked', 'children'],
  math: ['meta', 'value', 'data'],
  paragraph: ['children'],
  root: ['children'],
  strong: ['children'],
  table: ['align', 'children'],
  tableCell: ['children'],
  tableRow: ['children'],
  text: ['value'],
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

function remade(node: Nodes, text: string): Nodes {
  switch (node.type) {
    case 'text':
      return {type: 'text', value: node.value, position: placeOf(node.position)}
    case 'paragraph':
    case 'strong':
    case 'emphasis':
    case 'tableCell': {
      const {type} = node
      // The children are those of its type.
      return {type, children: childrenOf(node, text), position: placeOf(node.position)} as Nodes
    }
    default:
      return remadeByFields(node, text)
  }
}

function remadeByFields(node: Nodes, text: string): Nodes {
  const made: Record<string, unknown> = {type: node.type}
  for (const field of fields[node.type] ?? Object.keys(node))
    made[field] = valueOf(node, field, text)
  made['position'] ??= placeOf(node.position)
  if (node.type === 'listItem' && typeof node.checked === 'boolean') widen(made['children'])
  // The fields are those of its type.
  return made as unknown as Nodes
}

/** Where a box is not followed by text, remark counts it to the paragraph. */
function widen(children: unknown): void {
  // Those of an item.
  const [paragraph] = children as BlockContent[]
  if (paragraph?.type !== 'paragraph' || paragraph.children[0]?.type === 'text') return
  const start = paragraph.position?.start
  if (!start) return
  start.column -= box
  start.offset = (start.offset ?? 0) - box
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

function placeOf(position: Position | undefined): Position {
  const {start, end} = position as Position
  return {start: pointOf(start), end: pointOf(end)}
}

function pointOf({line, column, offset}: Point): Point {
  return {line, column, offset: offset ?? 0}
}
