/** Draws the answers of a notebook as text, for fixtures that people read. */
import {type Note, type Notebook, type Question, answerOf, entriesOf, promptOf} from '../src/ast.ts'

/** Two lines or more a question: what it asks, then how its answer was come by, and each note. */
export function drawPairing(notebook: Notebook, text: string): string {
  const entries = [...entriesOf(notebook)].map(({entry}) => entry)
  const notes = new Map(
    entries.filter((entry) => entry.type === 'note').map((note) => [note.id, note])
  )
  const questions = entries.filter((entry) => entry.type === 'question')
  return questions.map((question) => drawQuestion(question, notes, text)).join('')
}

function drawQuestion(question: Question, notes: ReadonlyMap<string, Note>, text: string): string {
  const answer = answerOf(question)
  const found = (answer?.notes ?? []).flatMap((id) => notes.get(id) ?? [])
  const lines = answer?.given ? [answer] : found
  return [
    lineOf(promptOf(question), text),
    `  ${answer?.given ? 'given' : wordOf(answer?.confidence ?? 0)}`,
    ...lines.map((node) => `  ${lineOf(node, text)}`),
    ''
  ].join('\n')
}

/** Bands, so that a fixture states what a card shows and not a figure. */
function wordOf(confidence: number): string {
  if (confidence >= 0.8) return 'sure'
  return confidence >= 0.5 ? 'likely' : 'unanswered'
}

function lineOf({position}: Pick<Note, 'position'>, text: string): string {
  const {start, end} = position
  const source = text.slice(start.offset, end.offset).replace(/\s+/g, ' ')
  return `${start.line}:${start.column} ${source}`
}
