/**
 * A key that was applied, as it stays in the notebook: what it says of a question beside the letters is a note
 * that its author ties to that by number, the rest stays aside.
 */
import type {List, Table} from 'mdast'
import type {Position} from 'unist'
import type {Content} from '../../../ast.ts'
import type {Draft} from '../../../dialects/dialect.ts'
import {toString} from '../../../to-string.ts'
import {foldedDrafts} from '../../details/folded-drafts.ts'
import {asideFrom, noteFrom, paragraphsFrom} from '../../draft.ts'
import {offsetOf, positionOf} from '../../text/place.ts'
import {contentOfUnits} from '../content-of-units.ts'
import type {Choice} from '../read-choices.ts'
import {markOf} from '../stem/mark-of.ts'
import {countIn} from '../stem/stem-titles.ts'
import type {Unit} from '../units.ts'
import {type KeyEntry, numberedItems} from './key-entries.ts'
import {keyOf} from './key-of.ts'
import {lettersAt} from './key-letters.ts'
import type {KeyStretch} from './key-stretch.ts'
import {numberIn} from './key-table.ts'
import {saidBy, wordsOf} from './words-of.ts'

/** A key, and the questions that it answers by their numbers. */
export interface AppliedKey extends KeyStretch {
  told: ReadonlyMap<number, Choice>
  /** Of a stretch that is a key with what is said of it. */
  entries?: readonly KeyEntry[]
}

/** The drafts of a key that says more than letters; none for any other. */
export function reasonedEntries(
  units: readonly Unit[],
  {from, to, told, entries = []}: AppliedKey,
  position: Position,
  source: string
): Draft[] {
  const [only, ...others] = entries
  const unit = units[from]
  if (told.size === 0 || !unit) return []
  if (only && others.length === 0) {
    const choice = told.get(only.number)
    const content = contentOfUnits(units, from, to)
    const said = content[0]?.type === 'heading' ? content.slice(1) : content
    return choice && says(said, choice) ? [noteOn(choice, said, position)] : []
  }
  if (to !== (unit.type === 'list' ? unit.end + 1 : from + 1)) return []
  const drafts =
    unit.type === 'details'
      ? foldedDrafts(
          unit,
          unit.content.flatMap((block) => draftsOfBlock(block, told, source))
        )
      : draftsOfBlock(contentOfUnits(units, from, to)[0], told, source)
  return drafts.some(({type}) => type === 'note') ? drafts : []
}

function noteOn({group}: Choice, content: Content[], position: Position): Draft {
  const [first] = group.options
  const note = noteFrom(content, position)
  return first ? {...note, asked: offsetOf(first.position.start)} : note
}

function draftsOfBlock(
  block: Content | undefined,
  told: AppliedKey['told'],
  source: string
): Draft[] {
  if (block?.type === 'list') return draftsOfList(block, told, source)
  if (block?.type === 'table') return draftsOfTable(block, told)
  return block ? [asideFrom([block], positionOf(block))] : []
}

function draftsOfList(list: List, told: AppliedKey['told'], source: string): Draft[] {
  const numbers = numberedItems(list, source)
  return list.children.map((item, at) => {
    const choice = told.get(numbers[at] ?? NaN)
    const position = positionOf(item)
    return choice && says(item.children, choice)
      ? noteOn(choice, item.children, position)
      : asideFrom(item.children, position)
  })
}

/** Each row by itself; the columns of numbers and letters say nothing more. */
function draftsOfTable(table: Table, told: AppliedKey['told']): Draft[] {
  const [head, ...rows] = table.children
  const [first] = rows
  if (!head || !first) return []
  const opening = {start: positionOf(table).start, end: positionOf(first).start}
  const drafts = rows.map((row): Draft => {
    const position = positionOf(row)
    const numbers = row.children.map((cell) => numberIn(toString(cell)))
    const choice = told.get(numbers.find((number) => number !== undefined) ?? NaN)
    const said = row.children
      .filter((cell, at) => numbers[at] === undefined && !isLetters(toString(cell)))
      .flatMap((cell) => paragraphsFrom(cell.children))
    return choice && says(said, choice)
      ? noteOn(choice, said, position)
      : asideFrom([{type: 'table', children: [row], position}], position)
  })
  return [asideFrom([{...table, children: [head], position: positionOf(head)}], opening), ...drafts]
}

function isLetters(cell: string): boolean {
  const {letters, end} = lettersAt(cell)
  return letters.length > 0 && wordsOf(cell.slice(end)) === ''
}

/** Fewer characters beside letters and their words give no reason. */
const shortestReason = 8

function says(content: readonly Content[], choice: Choice): boolean {
  return isReason(content.map((node) => beyondKey(toString(node))).join(' '), choice)
}

/** A text says more than which options are right. */
export function saysMore(text: string, choice: Choice): boolean {
  return isReason(beyondKey(text), choice)
}

function isReason(text: string, {group}: Choice): boolean {
  let said = wordsOf(text)
  for (const option of group.options) said = said.replace(wordsOf(saidBy(option)), '')
  return said.trim().length >= shortestReason
}

function beyondKey(text: string): string {
  if (countIn(text) !== undefined) return ''
  const own = text.slice(markOf(text)?.length ?? 0)
  return own.slice(keyOf(own)?.end ?? lettersAt(own).end)
}
