/** Why a note was chosen for a question, and what came second. */
import type {Note, Notebook, Question} from '../ast.ts'
import {evidence} from './evidence/index.ts'
import {rankedOf} from './claims.ts'
import {type Pairing, pairingsOf} from './pairing.ts'
import {strengthsOf} from './weigh.ts'
import {weights} from './weights.ts'

/** A note that was weighed. */
export interface Weighed {
  note: Note
  /** Probability among the notes of the section, when all questions have competed. */
  share: number
  /** What each evidence adds, in logits, by name; without those that say nothing. */
  evidence: Record<string, number>
}

export interface Explanation {
  /** Of the answer as a whole. */
  confidence: number
  /** Notes of the answer, best first. */
  notes: readonly Note[]
  /** The author's own link, where there is one: a reference, or ordered lists of equal length. */
  link?: 'reference' | 'list'
  /** All notes weighed, best first; the second is what came second. */
  weighed: readonly Weighed[]
}

/** Why the notes that answer a question were chosen; `undefined` when there was none to choose. */
export function explainPairing(notebook: Notebook, question: Question): Explanation | undefined {
  const found = pairingsOf(notebook).get(question)
  if (!found) return undefined
  const {confidence, notes, link} = found
  return {confidence, notes, ...(link && {link}), weighed: weighedIn(found)}
}

function weighedIn({row, claims, topic, comparing}: Pairing): Weighed[] {
  const asked = topic.asked[row - topic.rows.start]
  if (!asked) return []
  const compare = comparing(asked, topic)
  return [...rankedOf(claims, row)].flatMap((claim) => {
    const told = topic.told[claims.notes[claim] ?? -1]
    if (!told) return []
    const share = Math.round((claims.share[claim] ?? 0) * 1000) / 1000
    const said = saidBy(strengthsOf(told, compare), claims.order[claim] ?? 0)
    return [{note: told.note, share, evidence: said}]
  })
}

/** What each evidence adds, the greatest first. */
function saidBy(strengths: Float64Array, order: number): Record<string, number> {
  const parts = evidence.map(({name}, index): [string, number] => [
    name,
    (weights[name] ?? 0) * (strengths[index] ?? 0)
  ])
  parts.push(['order', (weights.order ?? 0) * order])
  const said = parts
    .map(([name, part]): [string, number] => [name, Math.round(part * 100) / 100])
    .filter(([, part]) => part !== 0)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
  return Object.fromEntries(said)
}
