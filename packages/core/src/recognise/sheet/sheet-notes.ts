/** Notes out of the answers of a sheet, each tied to the question that it answers. */
import type {ListItem, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {Recognised} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {type Sheets, sheetsIn} from './answer-sheet.ts'
import {choicesIn} from '../choice/choices-in.ts'
import {asideFrom, noteFrom} from '../draft.ts'
import {grouped} from '../grouped.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {partsOf} from '../label/label-parts.ts'
import type {Mark, Unit} from '../label/label-units.ts'
import {lastWhere} from '../last-where.ts'
import {byPlace, offsetOf, positionOf} from '../text/place.ts'
import type {Told} from './tied-answers.ts'

/** The notes of the stretch of answers that begins with the block at `at`. */
export function sheetNotes(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const {stretches, reaches} = sheetsIn(blocks, source)
  const stretch = stretches.get(at)
  if (!stretch) return titleNotes(blocks, at, reaches, source)
  if (isKey(blocks, at, stretch.told, source)) return undefined
  const told = grouped(stretch.told, ({piece}) => piece.node)
  const units = blocks.slice(at, stretch.end).flatMap((block) => unitsOf(block, told))
  const notes = partsOf(units, source).map(({children, position}, index) => {
    const asked = stretch.told[index]?.asked
    return {...noteFrom(children, position), ...(asked !== undefined && {asked})}
  })
  return {entries: notes, used: stretch.end - at}
}

/** The title by itself, where it was read with all below it as a key of questions that are few of those answered. */
function titleNotes(
  blocks: readonly RootContent[],
  at: number,
  reaches: Sheets['reaches'],
  source: string
): Recognised | undefined {
  const title = blocks[at]
  if (title?.type !== 'html' || !choicesIn(blocks, source).has(at)) return undefined
  const reach = reaches.get(at)
  if (!reach || isKey(blocks, at, reach.told, source)) return undefined
  return {entries: [asideFrom([title], positionOf(title))], used: 1}
}

/** It was read as the key of choice questions, which most of those are that it answers. */
function isKey(
  blocks: readonly RootContent[],
  at: number,
  told: readonly Told[],
  source: string
): boolean {
  if (!choicesIn(blocks, source).has(at)) return false
  const {starts, ends} = placesOfChoices(blocks, source)
  const ofChoices = told.filter(({asked = -1}) => {
    const last = lastWhere(starts.length, (index) => (starts[index] ?? 0) <= asked)
    return asked < (ends[last] ?? 0)
  })
  return ofChoices.length * 2 >= told.length
}

/** Where the choice questions of a file begin, in order, and the farthest end of those up to each. */
const placesOfChoices = remembered(
  (blocks: readonly RootContent[], source: string): {starts: number[]; ends: number[]} => {
    const entries = [...choicesIn(blocks, source).values()].flatMap(({entries}) => entries)
    const questions = entries.filter(({type}) => type === 'question').sort(byPlace)
    let end = 0
    return {
      starts: questions.map(({position}) => offsetOf(position.start)),
      ends: questions.map(({position}) => (end = Math.max(end, offsetOf(position.end))))
    }
  }
)

/** The block, or what it holds where answers begin in that. */
function unitsOf(block: RootContent, told: ReadonlyMap<RootContent | ListItem, Told[]>): Unit[] {
  const {start} = positionOf(block)
  const marks = marksOf(told.get(block))
  if (block.type === 'paragraph' || block.type === 'heading') {
    return [{node: block, marks, lines: textLinesOf(block.children), start}]
  }
  if (block.type === 'list' && block.children.some((item) => told.has(item))) {
    return block.children.flatMap((item) => insideOf(item, marksOf(told.get(item)), told))
  }
  if (block.type === 'blockquote') {
    const units = insideOf(block, marks, told)
    if (units.some(({marks}) => marks.length > 0)) return units
  }
  return [{node: block, marks, lines: [], start}]
}

function insideOf(
  outer: RootContent | ListItem,
  marks: Mark[],
  told: ReadonlyMap<RootContent | ListItem, Told[]>
): Unit[] {
  if (outer.type !== 'listItem' && outer.type !== 'blockquote') return []
  const units = outer.children.flatMap((child) => unitsOf(child, told))
  const [first] = units
  if (first) {
    first.marks = [...marks, ...first.marks]
    first.start = positionOf(outer).start
  }
  return units
}

function marksOf(told: readonly Told[] = []): Mark[] {
  return told.map(({piece: {start, length}}) => {
    return {start, label: {kind: 'answer', word: '', sign: '', length}}
  })
}

/** A question that begins in this stretch of the source is answered in a sheet. */
export function isAnsweredInSheet(
  {asked}: Sheets,
  stretch: {position?: Position | undefined}
): boolean {
  const {start, end} = positionOf(stretch)
  const [from, to] = [offsetOf(start), offsetOf(end)]
  const before = lastWhere(asked.length, (index) => (asked[index] ?? 0) < from)
  return (asked[before + 1] ?? Infinity) < to
}
