/** Links that leave no choice: references the author wrote, and ordered lists of equal length. */
import type {Note, Question} from '../ast.ts'
import {type Claims, bestOf} from './claims.ts'
import type {Pool} from './pools.ts'

export interface Link {
  link: 'reference' | 'list'
  confidence: number
  notes: readonly Note[]
}

/** The linked questions of a pool. */
export function linksOf(
  {questions, notes}: Pool,
  claims: Claims,
  firstRow: number
): Map<Question, Link> {
  const links = listLinks(questions, notes, claims, firstRow)
  const referring = new Map<string, Note[]>()
  for (const note of notes) {
    if (note.answers === undefined) continue
    referring.set(note.answers, [...(referring.get(note.answers) ?? []), note])
  }
  if (referring.size === 0) return links
  for (const question of questions) {
    const found = referring.get(question.explicitId ?? question.id) ?? referring.get(question.id)
    if (found) links.set(question, {link: 'reference', confidence: 1, notes: found})
  }
  return links
}

/** Sure, unless the content says otherwise. */
const sure = 0.96
const doubtful = 0.45
/** A share that speaks clearly for a note. */
const clear = 0.8

function listLinks(
  questions: readonly Question[],
  notes: readonly Note[],
  claims: Claims,
  firstRow: number
): Map<Question, Link> {
  const links = new Map<Question, Link>()
  const asked = [...questions.entries()].filter(([, {ordinal}]) => ordinal !== undefined)
  const told = notes.filter(({ordinal}) => ordinal !== undefined)
  if (asked.length < 2 || asked.length !== told.length) return links
  const isOneList = [asked.map(([, question]) => question), told].every((list) =>
    list.every(({ordinal}, index) => ordinal === index + 1)
  )
  if (!isOneList) return links
  let agreed = 0
  let contradicted = 0
  for (const [index, [row, question]] of asked.entries()) {
    const note = told[index]
    const best = bestOf(claims, firstRow + row)
    if (!note) continue
    const isClear = (claims.alone[best] ?? 0) >= clear && (claims.cover[best] ?? 0) >= 0.5
    const isOther = isClear && notes[claims.notes[best] ?? -1] !== note
    if (isOther) contradicted++
    else if (isClear) agreed++
    links.set(question, {link: 'list', confidence: isOther ? doubtful : sure, notes: [note]})
  }
  // Lists that mostly contradict each other are of equal length by chance.
  return contradicted > Math.max(2, agreed) ? new Map<Question, Link>() : links
}
