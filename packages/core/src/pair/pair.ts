/** notebook → notebook: gives questions without an answer the notes of their section that do. */
import type {Answer, Notebook, Question, Section} from '../ast.ts'
import {type Pairing, pairingsOf} from './pairing.ts'

/** The notebook with an answer for each question that notes can answer; the rest is shared. */
export function pair(notebook: Notebook): Notebook {
  const pairings = pairingsOf(notebook)
  if (pairings.size === 0) return notebook
  return {...notebook, children: notebook.children.map((child) => answered(child, pairings))}
}

type Child = Notebook['children'][number]

function answered(child: Child, pairings: ReadonlyMap<Question, Pairing>): Child {
  if (child.type === 'section') return inSection(child, pairings)
  const found = child.type === 'question' ? pairings.get(child) : undefined
  if (child.type !== 'question' || !found) return child
  return withAnswer(child, found)
}

function inSection(section: Section, pairings: ReadonlyMap<Question, Pairing>): Section {
  const children = section.children.map((child) => answered(child, pairings))
  const isSame = children.every((child, index) => child === section.children[index])
  return isSame ? section : {...section, children}
}

function withAnswer(question: Question, {confidence, notes}: Pairing): Question {
  const {end} = question.position
  const answer: Answer = {
    type: 'answer',
    given: false,
    confidence,
    notes: notes.map(({id}) => id),
    children: [],
    position: {start: {...end}, end: {...end}}
  }
  const children = question.children.filter(({type}) => type !== 'answer')
  const at = children.findIndex(({type}) => type === 'rationale')
  children.splice(at < 0 ? children.length : at, 0, answer)
  return {...question, children}
}
