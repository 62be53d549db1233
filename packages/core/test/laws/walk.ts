/** Ways through a notebook that the laws share. */
import type {Node, Parent, Point} from 'unist'
import type {Content, Notebook, NotebookNode} from '../../src/ast.ts'

const OWN = new Set<string>([
  ...['notebook', 'section', 'question', 'prompt', 'option'],
  ...['answer', 'rationale', 'note', 'aside']
])

/** A node of the notebook's own, as against mdast content. */
export function isOwn(node: Node): node is NotebookNode {
  return OWN.has(node.type)
}

export function childrenOf(node: Node): Node[] {
  return 'children' in node ? (node as Parent).children : []
}

/** Every node under `node` and itself, parents first, in order. */
export function* nodesOf(node: Node, parent?: Node): Generator<{node: Node; parent?: Node}> {
  yield parent ? {node, parent} : {node}
  for (const child of childrenOf(node)) yield* nodesOf(child, node)
}

/** The blocks: content that hangs directly on a node of the notebook's own. */
export function blocksOf(notebook: Notebook): Content[] {
  const blocks: Content[] = []
  for (const {node, parent} of nodesOf(notebook)) {
    if (parent && isOwn(parent) && !isOwn(node)) blocks.push(node as Content)
  }
  return blocks
}

export interface Range {
  start: number
  end: number
}

/** Offsets of a node; `undefined` for nodes that were made, not read. */
export function rangeOf(node: Node): Range | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** Answers the point of an offset. */
export function toPoint(text: string): (offset: number) => Point {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
}

/** `line:column: …"excerpt"`, so that a violation can be found by hand. */
export function placed(text: string, range: Range, message: string): string {
  const {line, column} = toPoint(text)(range.start)
  const excerpt = text.slice(range.start, range.end)
  const short = excerpt.length > 60 ? `${excerpt.slice(0, 60)}…` : excerpt
  return `${line}:${column}: ${message} ${JSON.stringify(short)}`
}
