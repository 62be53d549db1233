/** Why a question has the answer it has: the notes that were chosen, what came second, by what. */
import {explainPairing, promptOf, type Note, type Notebook, type Question} from '@studymark/core'
import {excerpt} from './printable.ts'
import {questionsIn} from './questions-in.ts'

const WIDTH = 72
/** Notes that are told beside those chosen. */
const RIVALS = 2
/** Kinds of evidence that are told of each note. */
const EVIDENCE = 5

/** The lines that explain the question that stands on `line`; `undefined` when none does. */
export function explainText(notebook: Notebook, line: number, text: string): string | undefined {
  const question = questionsIn(notebook).find(({position: {start, end}}) => {
    return start.line <= line && line <= end.line
  })
  return question && [...linesOf(notebook, question, text), ''].join('\n')
}

function linesOf(notebook: Notebook, question: Question, text: string): string[] {
  const {start} = question.position
  const head = `${start.line}:${start.column} ${excerpt(sourceOf(promptOf(question), text), WIDTH)}`
  const given = question.children.some((child) => child.type === 'answer' && child.given)
  if (given) return [head, '  its answer is written with it']
  const found = explainPairing(notebook, question)
  if (!found) return [head, '  no note of its section could answer it']
  const {confidence, notes, link, weighed} = found
  const chosen = new Set<Note>(notes)
  const rivals = weighed.filter(({note}) => !chosen.has(note)).slice(0, RIVALS)
  const by = link === undefined ? '' : ` by the author's own ${link}`
  return [
    head,
    `  confidence ${confidence.toFixed(2)}${by}`,
    ...notes.flatMap((note) => noteLines('chosen', note)),
    ...rivals.flatMap(({note}) => noteLines('passed over', note))
  ]

  function noteLines(word: string, note: Note): string[] {
    const weight = weighed.find((one) => one.note === note)
    const parts = Object.entries(weight?.evidence ?? {}).slice(0, EVIDENCE)
    const reasons = parts.map(([name, part]) => `${name} ${part > 0 ? '+' : ''}${part}`).join(', ')
    const share = weight ? ` (${(weight.share * 100).toFixed(0)} in 100)` : ''
    const at = note.position.start
    const first = `  ${word} ${at.line}:${at.column}${share}: ${excerpt(sourceOf(note, text), WIDTH)}`
    return reasons === '' ? [first] : [first, `    ${reasons}`]
  }
}

function sourceOf({position}: Pick<Note, 'position'>, text: string): string {
  return text.slice(position.start.offset ?? 0, position.end.offset ?? 0)
}
