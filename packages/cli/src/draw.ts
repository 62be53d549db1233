/**
 * The tree of a notebook, drawn: type, what is known of it, place, and the words it stands for.
 *
 *     notebook 1:1-3:26
 *     └─ section "Cells" 1:1-3:26
 *        └─ question open section 0.9 3:1-3:26
 *           └─ prompt 3:3-3:26 "Powerhouse of the cell?"
 */
import type {Notebook, NotebookNode} from '@studymark/core'
import type {Position} from 'unist'
import {excerpt} from './printable.ts'

const WIDTH = 60

/** One line a node, children under their parent; `text` is what the notebook was read from. */
export function* draw(notebook: Notebook, text: string): Generator<string> {
  yield lineOf(notebook, text)
  yield* branches(nodesIn(notebook), text, '')
}

function* branches(
  nodes: readonly NotebookNode[],
  text: string,
  margin: string
): Generator<string> {
  for (const [at, node] of nodes.entries()) {
    const isLast = at === nodes.length - 1
    yield `${margin}${isLast ? '└─' : '├─'} ${lineOf(node, text)}`
    yield* branches(nodesIn(node), text, `${margin}${isLast ? '  ' : '│ '} `)
  }
}

/** The notebook's own nodes under a node; mdast content is not drawn. */
function nodesIn(node: NotebookNode): readonly NotebookNode[] {
  switch (node.type) {
    case 'notebook':
    case 'section':
    case 'question':
      return node.children
    case 'option':
      return node.children.filter((child) => child.type === 'rationale')
    default:
      return []
  }
}

function lineOf(node: NotebookNode, text: string): string {
  const known = [node.type, ...traitsOf(node), placeOf(node.position), wordsOf(node, text)]
  return known.filter((part) => part !== '').join(' ')
}

function traitsOf(node: NotebookNode): string[] {
  switch (node.type) {
    case 'section':
      return [quote(node.title)]
    case 'question':
      return [node.form, node.dialect, share(node.confidence), ...node.tags.map((tag) => `#${tag}`)]
    case 'option':
      return [node.label ?? '', {true: 'right', false: 'wrong', null: 'unknown'}[`${node.correct}`]]
    case 'answer':
      return node.given ? ['given'] : ['found', share(node.confidence), node.notes.join(' ')]
    case 'note':
      return [node.id]
    default:
      return []
  }
}

function share(confidence: number): string {
  return String(Math.round(confidence * 100) / 100)
}

function placeOf({start, end}: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

/** Parents are told by their children. */
function wordsOf(node: NotebookNode, text: string): string {
  if (node.type === 'notebook' || node.type === 'section' || node.type === 'question') return ''
  const {start, end} = node.position
  const from = start.offset ?? 0
  const words = text.slice(from, Math.min(end.offset ?? from, from + 10 * WIDTH))
  return words.trim() === '' ? '' : quote(words)
}

function quote(words: string): string {
  return JSON.stringify(excerpt(words, WIDTH))
}
