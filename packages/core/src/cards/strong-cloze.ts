/**
 * Notes as texts with gaps, where their author asked for it: what is strong is left out.
 *
 *     The **mitochondrion** makes **ATP**.
 */
import type {Cloze, Content, Note, Question, Section} from '../ast.ts'
import {holds} from './render/descend.ts'
import {textOf} from './render/text.ts'

/** The note as a question; `undefined` where nothing is strong, or everything is. */
export function strongCloze(note: Note, sections: readonly Section[]): Question | undefined {
  if (!holds(note.children, 'strong')) return undefined
  const gaps: Cloze[] = []
  const children = note.children.map((child) => withGaps(child, gaps))
  const rest = children.map((child) => withoutGaps(child))
  if (gaps.length === 0 || !/\p{L}{2}/u.test(textOf(rest))) return undefined
  const {position} = note
  return {
    type: 'question',
    id: `${note.id}-cloze`,
    form: 'cloze',
    dialect: 'strong',
    confidence: 1,
    context: sections.map(({title}) => title),
    tags: [],
    position,
    children: [{type: 'prompt', children, position}]
  }
}

function withGaps(node: Content, gaps: Cloze[]): Content {
  if (node.type === 'strong' && node.position && !isLabel(node)) {
    const {children, position} = node
    const cloze: Cloze = {type: 'cloze', ordinal: gaps.length + 1, children, position}
    gaps.push(cloze)
    return cloze
  }
  return within(node, (child) => withGaps(child, gaps))
}

function withoutGaps(node: Content): Content {
  if (node.type === 'cloze') return {type: 'text', value: ' '}
  return within(node, withoutGaps)
}

function within(node: Content, change: (child: Content) => Content): Content {
  if (!('children' in node)) return node
  // Phrases become phrases, so the node may hold them.
  return {...node, children: node.children.map(change)} as Content
}

/** *Note:* says nothing that one could be asked for. */
function isLabel(node: Content): boolean {
  return /[:：]$/.test(textOf([node])) || !/[\p{L}\p{N}]/u.test(textOf([node]))
}
