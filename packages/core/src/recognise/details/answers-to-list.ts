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
 *
 * Or each folded away by itself: *Answer 1*, *Answer 2*.
 */
import type {List} from 'mdast'
import {markOf} from '../choice/stem/mark-of.ts'
import type {Unit} from '../choice/units.ts'
import {toString} from '../../to-string.ts'
import type {Recognised} from '../../dialects/dialect.ts'
import {asideFrom, type NoteDraft, noteFrom} from '../draft.ts'
import {itemNumbers} from '../list/item-numbers.ts'
import {askingShare} from '../list/list-head.ts'
import {notesFrom} from '../sheet/notes-from.ts'
import {positionOf} from '../text/place.ts'
import {questionsFromList} from '../questions/questions-from-list.ts'
import type {DetailsUnit, Folded} from './folded-questions.ts'
import {summaryOf} from './summary-of.ts'

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
  if (asked?.type !== 'list' || isPartOfOne(units, before.start)) return undefined
  // Bullets are counted by the answers.
  const list: List = {...asked.node, ordered: true, start: asked.node.start ?? 1}
  const {length} = list.children
  if (length < 2 || askingShare(list, source).share < fewestAsking) return undefined
  const asks = itemNumbers(list, source)
  const answers = oneByOne(units, at, list.start ?? 1, length) ?? answersOf(unit, asks, source)
  if (!answers) return undefined
  const reading = {source, confidence: () => 0.85, below: []}
  const [draft, ...questions] = questionsFromList(list, reading)
  if (draft?.type !== 'question') return undefined
  const given = answers.entries.flatMap((entry) => (entry.type === 'note' ? entry.ordinal : []))
  for (const question of [draft, ...questions]) {
    if (question.type === 'question' && !given.includes(question.ordinal)) delete question.ordinal
  }
  return {
    ...{from: before.start, to: at + answers.used, kind: 'wrapper', draft},
    more: [...questions, ...answers.entries],
    ...{asks: true, isNamed: true, isTask: false}
  }
}

/** What may stand between a title and the list. */
const longestLead = 2

/** A title calls it one question, whose parts are listed: *Q: Name these knots.* */
function isPartOfOne(units: readonly Unit[], list: number): boolean {
  for (let at = list - 1; at >= list - 1 - longestLead; at--) {
    const unit = units[at]
    if (unit?.type !== 'block') return false
    if (unit.node.type === 'heading') return markOf(toString(unit.node))?.kind === 'question'
  }
  return false
}

/** A list of answers in one disclosure, to all of the questions or to some. */
function answersOf(
  unit: DetailsUnit,
  asked: readonly number[],
  source: string
): Recognised | undefined {
  const answers = unit.content.at(-1)
  const lead = unit.content.slice(0, -1)
  if (answers?.type !== 'list') return undefined
  const {length} = answers.children
  const isEqual = length === asked.length
  if (!isEqual && !(answers.ordered && skips(itemNumbers(answers, source), asked))) return undefined
  if (lead.length > 1 || lead.some(({type}) => type !== 'paragraph')) return undefined
  const {start, end} = unit.position
  const title = asideFrom([...unit.summary, ...lead], {start, end: positionOf(answers).start})
  // Bullets answer in turn.
  const {notes} = notesFrom([{...answers, ordered: true}], 0, 1, source)
  const last = notes.at(-1)
  // The tags around them belong to what they stand beside.
  if (last) last.position = {start: last.position.start, end}
  return {entries: [title, ...notes], used: 1}
}

/** The numbers of some of the questions, which no steps would have. */
function skips(numbers: readonly number[], asked: readonly number[]): boolean {
  const isCounted = numbers.every((number, at) => number === at + 1)
  return !isCounted && numbers.length > 1 && numbers.every((number) => asked.includes(number))
}

/** A disclosure for each answer, whose summary has the number of its question and no more. */
function oneByOne(
  units: readonly Unit[],
  at: number,
  first: number,
  length: number
): Recognised | undefined {
  const entries: NoteDraft[] = []
  for (let index = 0; index < length; index++) {
    const unit = units[at + index]
    if (unit?.type !== 'details' || unit.wraps !== 'answer') return undefined
    if (Number(/\d{1,3}(?=\P{N}*$)/u.exec(summaryOf(unit))?.[0]) !== first + index) return undefined
    entries.push({...noteFrom(unit.content, unit.position), ordinal: first + index})
  }
  return {entries, used: length}
}
