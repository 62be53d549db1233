/** Draws a notebook as text, for fixtures that people read. */
import {toString} from 'mdast-util-to-string'
import type {Node, Parent} from 'unist'
import type {Cloze, Notebook, NotebookNode} from '../src/ast.ts'

/** One line a node: type, what its fields say, place, text. */
export function draw(node: NotebookNode, depth = 0): string {
  const own = node.children.filter((child) => isOurs(child.type))
  const content = node.children.filter((child) => !isOurs(child.type))
  const line = [
    '  '.repeat(depth) + node.type,
    ...fieldsOf(node),
    placeOf(node),
    ...(own.length > 0 && content.length === 0 ? [] : [JSON.stringify(textOf(content))])
  ]
  const below = own.map((child) => draw(child as NotebookNode, depth + 1))
  return [line.join(' '), ...below].join('\n')
}

const ours = new Set([
  'section',
  'question',
  'prompt',
  'option',
  'answer',
  'rationale',
  'note',
  'aside'
])

function isOurs(type: string): boolean {
  return ours.has(type)
}

function textOf(content: ReadonlyArray<NotebookNode['children'][number]>): string {
  return content.map(plain).join(' ¶ ').replace(/\s+/gu, ' ')
}

/** The text of a node, its gaps as Anki writes them. */
function plain(node: Node): string {
  if (!('children' in node)) return toString(node)
  const inside = (node as Parent).children.map(plain).join('')
  if (node.type !== 'cloze') return inside
  const {ordinal, hint} = node as Cloze
  return `{{c${String(ordinal)}::${inside}${hint ? `::${hint}` : ''}}}`
}

function fieldsOf(node: NotebookNode): string[] {
  switch (node.type) {
    case 'section':
      return [`#${String(node.depth)}`, JSON.stringify(node.title), node.id]
    case 'question':
      return [
        ...[node.form, node.dialect, node.confidence.toFixed(2), node.id],
        ...(node.explicitId ? [`id=${node.explicitId}`] : []),
        ...(node.ordinal ? [`(${String(node.ordinal)})`] : []),
        ...(node.hint ? [`hint=${JSON.stringify(node.hint)}`] : []),
        ...(node.tags.length > 0 ? [`tags=${node.tags.join(',')}`] : []),
        ...(node.context.length > 0 ? [`[${node.context.join(' › ')}]`] : [])
      ]
    case 'option':
      return [...(node.label ? [node.label] : []), mark(node.correct)]
    case 'answer':
      return [node.given ? 'given' : `found ${node.confidence.toFixed(2)} ${node.notes.join(',')}`]
    case 'note':
      return [
        node.id,
        ...(node.ordinal ? [`(${String(node.ordinal)})`] : []),
        ...(node.answers ? [`answers=${node.answers}`] : [])
      ]
    default:
      return []
  }
}

function mark(correct: boolean | null): string {
  if (correct === null) return 'unknown'
  return correct ? 'right' : 'wrong'
}

function placeOf({position: {start, end}}: Pick<Notebook, 'position'>): string {
  return [start.line, start.column].join(':') + '-' + [end.line, end.column].join(':')
}
