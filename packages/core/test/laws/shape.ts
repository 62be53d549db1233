/** What the types cannot say: ids are unique, entries in order, a question's parts in theirs. */
import type {Notebook, Question, Section} from '../../src/ast.ts'
import {nodesOf, placed, rangeOf} from './walk.ts'

const PARTS = ['prompt', 'option', 'answer', 'rationale']

export function checkShape(text: string, notebook: Notebook): string[] {
  const violations: string[] = []
  const ids = new Set<string>()
  const notes = new Set<string>()
  for (const {node} of nodesOf(notebook)) {
    const {type, id} = node as {type: string; id?: string}
    if (type === 'note' && id !== undefined) notes.add(id)
    if (type !== 'question' && type !== 'note' && type !== 'section') continue
    const name = `${type} ${id}`
    if (id === undefined || id === '' || ids.has(name)) violations.push(`not unique: ${name}`)
    ids.add(name)
  }
  for (const {node} of nodesOf(notebook)) {
    // The discriminator says which node of the notebook this is.
    if (node.type === 'notebook' || node.type === 'section') {
      violations.push(...checkOrder(text, node as Notebook | Section))
    }
    if (node.type === 'question') {
      const range = rangeOf(node) ?? {start: 0, end: 0}
      for (const message of checkQuestion(node as Question, notes)) {
        violations.push(placed(text, range, message))
      }
    }
  }
  return violations
}

function checkOrder(text: string, parent: Notebook | Section): string[] {
  const violations: string[] = []
  let last = -1
  for (const child of parent.children) {
    const range = rangeOf(child)
    if (!range) continue
    if (range.start < last) violations.push(placed(text, range, `${child.type} out of order`))
    last = range.start
    if (child.type === 'section' && parent.type === 'section' && child.depth <= parent.depth) {
      violations.push(placed(text, range, `section of depth ${child.depth} in ${parent.depth}`))
    }
  }
  return violations
}

function* checkQuestion(question: Question, notes: ReadonlySet<string>): Generator<string> {
  const types = question.children.map((child) => child.type)
  const order = types.map((type) => PARTS.indexOf(type))
  if (order.some((part, at) => part < (order[at - 1] ?? 0))) yield `parts ${types.join(' ')} in`
  for (const part of ['prompt', 'answer', 'rationale']) {
    const count = types.filter((type) => type === part).length
    if (count > 1 || (part === 'prompt' && count === 0)) yield `${count} ${part}s in`
  }
  if (!(question.confidence >= 0 && question.confidence <= 1)) yield 'confidence out of range in'
  for (const child of question.children) {
    if (child.type === 'prompt' && child.children.length === 0) yield 'empty prompt in'
    if (child.type !== 'answer') continue
    if (!(child.confidence >= 0 && child.confidence <= 1)) yield 'answer confidence out of range in'
    if (child.given && child.notes.length > 0) yield 'given answer with notes in'
    if (child.given && child.confidence !== 1) yield 'given answer of confidence under 1 in'
    if (child.given) continue
    if (child.children.length > 0) yield 'found answer with content in'
    if (child.notes.length === 0) yield 'found answer without notes in'
    if (child.position.start.offset !== question.position.end.offset)
      yield 'found answer not at the end of'
    for (const id of child.notes) if (!notes.has(id)) yield `unknown note ${id} answers`
  }
}
