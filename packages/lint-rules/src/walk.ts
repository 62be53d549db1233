/** One walk through a file: each node is shown to whoever asked for its type. */
import type {Notebook, NotebookNode} from '@studymark/core'
import type {Nodes, Parents, Root} from 'mdast'
import type {Node} from 'unist'

/** Someone who asked for a type of node. */
export interface Listener {
  hear: (node: Node, parents: readonly Node[]) => void
  /** What `hear` threw; the others are told of the node all the same. */
  fail: (error: unknown) => void
}

/** Who asked for which type. */
export type Listeners = ReadonlyMap<string, readonly Listener[]>

/** Types of the notebook's own; what else is in it is Markdown. */
const NOTES: ReadonlySet<string> = new Set<NotebookNode['type']>([
  ...(['notebook', 'section', 'question', 'prompt', 'option', 'answer'] as const),
  ...(['rationale', 'note', 'aside'] as const)
])

/** Walks the notebook, then its Markdown; what nobody asked for is passed by. */
export function walk(notebook: Notebook, tree: Root, listeners: Listeners): void {
  const types = [...listeners.keys()]
  if (types.some((type) => NOTES.has(type))) walkNotes(notebook, [], listeners)
  if (types.some((type) => !NOTES.has(type))) walkMarkdown(tree, [], listeners)
}

function walkNotes(node: NotebookNode, parents: NotebookNode[], listeners: Listeners): void {
  tell(node, parents, listeners)
  parents.push(node)
  for (const child of node.children) if (isNotes(child)) walkNotes(child, parents, listeners)
  parents.pop()
}

function tell(node: Node, parents: readonly Node[], listeners: Listeners): void {
  const asked = listeners.get(node.type)
  if (asked) for (let at = 0; at < asked.length;) at = tellFrom(at, asked, node, parents)
}

/** Tells those from `at` on, as far as nobody fails; answers who is next. */
function tellFrom(
  at: number,
  asked: readonly Listener[],
  node: Node,
  parents: readonly Node[]
): number {
  let next = at
  try {
    for (; next < asked.length; next++) asked[next]?.hear(node, parents)
  } catch (error) {
    asked[next++]?.fail(error)
  }
  return next
}

function isNotes(node: NotebookNode | Nodes): node is NotebookNode {
  return NOTES.has(node.type)
}

function walkMarkdown(node: Nodes, parents: Parents[], listeners: Listeners): void {
  tell(node, parents, listeners)
  if (!('children' in node)) return
  parents.push(node)
  for (const child of node.children) walkMarkdown(child, parents, listeners)
  parents.pop()
}
