/** Ties notes to the questions that they name by number, wherever those stand. */
import type {Answer, Entry, Note, Option, Question, Section} from '../../ast.ts'
import {answerOf, optionsOf} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {keyOf} from '../choice/key/key-of.ts'
import {lastWhere} from '../last-where.ts'
import {offsetOf} from '../text/place.ts'

/** A note, and where the question that it answers begins in the source. */
export interface Tie {
  note: Note
  asked: number
}

/** That a question is meant which an answer names. */
const sureOfAnswered = 0.9

export function tieNotes(children: ReadonlyArray<Section | Entry>, ties: readonly Tie[]): void {
  if (ties.length === 0) return
  const questions = questionsIn(children)
  const starts = questions.map(({position}) => offsetOf(position.start))
  for (const {note, asked} of ties) {
    const question = questions[lastWhere(starts.length, (at) => (starts[at] ?? 0) <= asked)]
    if (!question || asked >= offsetOf(question.position.end)) continue
    note.answers = question.id
    question.confidence = Math.max(question.confidence, sureOfAnswered)
    if (question.form !== 'choice') continue
    markRight(optionsOf(question), note)
    addTo(question, note)
  }
}

/** What is said of a question whose right options are known is why they are right. */
function addTo(question: Question, {id}: Note): void {
  if (!optionsOf(question).some(({correct}) => correct)) return
  const known = answerOf(question)
  if (known?.given === false) known.notes.push(id)
  if (known) return
  const {end} = question.position
  const position = {start: {...end}, end: {...end}}
  const answer: Answer = {
    type: 'answer',
    given: false,
    confidence: 1,
    notes: [id],
    children: [],
    position
  }
  const at = question.children.findIndex(({type}) => type === 'rationale')
  question.children.splice(at === -1 ? question.children.length : at, 0, answer)
}

function questionsIn(children: ReadonlyArray<Section | Entry>): Question[] {
  return children.flatMap((child) => {
    if (child.type === 'section') return questionsIn(child.children)
    return child.type === 'question' ? [child] : []
  })
}

/** *Correct answer: C* in the note says which options are right, where nothing did before. */
function markRight(options: readonly Option[], {children: [first]}: Note): void {
  if (!first || options.some(({correct}) => correct !== null)) return
  const said = first.type === 'list' ? first.children[0] : first
  const letters = new Set(said && keyOf(toString(said))?.letters.map((name) => name.toUpperCase()))
  const named = options.filter(({label}) => label && letters.has(label.toUpperCase()))
  if (named.length === 0 || named.length < letters.size) return
  for (const option of options) option.correct = named.includes(option)
}
