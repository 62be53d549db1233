/**
 * The answers to a list of questions, folded away together: notes, which their numbers tie to them.
 *
 *     1. Which wood floats?
 *     2. Which wood sinks?
 *
 *     <details><summary>Answers</summary>
 *
 *     1. Balsa
 *     2. Ebony
 *
 *     </details>
 */
import type {Unit} from '../choice/units.ts'
import {asideFrom} from '../draft.ts'
import {askingShare} from '../list-head.ts'
import {notesFrom} from '../notes-from.ts'
import {positionOf} from '../place.ts'
import {questionsFromList} from '../questions-from-list.ts'
import type {Folded} from './folded-questions.ts'

const fewestAsking = 0.5

/** The questions of the list right above the disclosure at `at`, with a note for each answer; a sentence may lead in. */
export function answersToList(
  units: readonly Unit[],
  at: number,
  floor: number,
  source: string
): Folded | undefined {
  const [unit, before] = [units[at], units[at - 1]]
  if (unit?.type !== 'details' || unit.wraps !== 'answer') return undefined
  if (before?.type !== 'end' || before.of !== 'list' || before.start < floor) return undefined
  const asked = units[before.start]
  const answers = unit.content.at(-1)
  const lead = unit.content.slice(0, -1)
  if (asked?.type !== 'list' || answers?.type !== 'list') return undefined
  if (lead.length > 1 || lead.some(({type}) => type !== 'paragraph')) return undefined
  const {length} = asked.node.children
  const isPaired = asked.node.ordered && answers.ordered && answers.children.length === length
  if (!isPaired || length < 2 || askingShare(asked.node, source).share < fewestAsking)
    return undefined
  const reading = {source, confidence: () => 0.85, below: []}
  const [draft, ...questions] = questionsFromList(asked.node, reading)
  if (draft?.type !== 'question') return undefined
  const {start, end} = unit.position
  const title = asideFrom([...unit.summary, ...lead], {start, end: positionOf(answers).start})
  const {notes} = notesFrom([answers], 0, 1)
  const last = notes.at(-1)
  // The tags around them belong to what they stand beside.
  if (last) last.position = {start: last.position.start, end}
  return {
    ...{from: before.start, to: at + 1, kind: 'wrapper', draft},
    more: [...questions, title, ...notes],
    ...{asks: true, isNamed: true, isTask: false}
  }
}
