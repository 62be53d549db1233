/**
 * Cuts blocks into notes: one list item, paragraph, quote, table or fence each, or a lead-in that
 * ends in a colon together with what it introduces.
 */
import type {List, ListItem, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {type NoteDraft, noteFrom} from '../draft.ts'
import {itemNumbers} from '../list/item-numbers.ts'
import {listOf} from '../list/list-of.ts'
import {positionOf, span} from '../text/place.ts'

export interface Notes {
  notes: NoteDraft[]
  used: number
}

/** The notes that the block at `at` holds, with the list it leads in, where it does. */
export function notesFrom(
  blocks: readonly RootContent[],
  at: number,
  end: number,
  source: string
): Notes {
  const block = blocks[at]
  if (!block) return {notes: [], used: 0}
  const next = at + 1 < end ? blocks[at + 1] : undefined
  if (block.type === 'list') return notesFromList(block, next, source)
  if (block.type === 'paragraph' && leadsIn(block) && next?.type === 'list') {
    const {head, rest} = introduced(next)
    const lead = noteFrom([block, head], span(block, head))
    return {notes: [lead, ...rest.map(noteFromItem)], used: 2}
  }
  return {notes: [noteFrom([block], positionOf(block))], used: 1}
}

function notesFromList(list: List, next: RootContent | undefined, source: string): Notes {
  const notes = list.ordered ? list.children.map(noteFromItem) : notesFromItems(list)
  if (list.ordered) count(notes, itemNumbers(list, source))
  const last = list.children.at(-1)
  if (!last || next?.type !== 'list' || !itemLeadsIn(last)) return {notes, used: 1}
  const {head, rest} = introduced(next)
  notes[notes.length - 1] = noteFrom([...last.children, head], span(last, head))
  return {notes: [...notes, ...rest.map(noteFromItem)], used: 2}
}

/** Gives each note its number, or its turn where it has none. */
export function count(notes: readonly NoteDraft[], numbers: readonly number[]): void {
  for (const [at, note] of notes.entries()) note.ordinal = numbers[at] ?? at + 1
}

/** An item that leads in takes those after it that blank lines set apart from the rest of the list. */
function notesFromItems(list: List): NoteDraft[] {
  const {children} = list
  const isBlank = children.map((item, at) => at > 0 && isGapBlank(children[at - 1], item))
  const notes: NoteDraft[] = []
  for (let at = 0; at < children.length; at++) {
    const item = children[at]
    if (!item) continue
    const end = itemLeadsIn(item) ? endOfRun(children, isBlank, at + 1) : at + 1
    const isApart = end < children.length || isBlank[at + 1] === true || isBlank[at] === true
    const head = isApart ? listOf(list, children.slice(at + 1, end)) : undefined
    if (head) {
      notes.push(noteFrom([...item.children, head], span(item, head)))
      at = end - 1
    } else notes.push(noteFromItem(item))
  }
  return notes
}

/** Where the items end that no blank line parts and none leads in; one alone behind a blank line is no run. */
function endOfRun(items: readonly ListItem[], isBlank: readonly boolean[], start: number): number {
  let end = start
  for (; end < items.length; end++) {
    const item = items[end]
    if (!item || itemLeadsIn(item) || (end > start && isBlank[end])) break
  }
  return isBlank[start] && end === start + 1 ? start : end
}

function noteFromItem(item: ListItem): NoteDraft {
  return noteFrom(item.children, positionOf(item))
}

function itemLeadsIn(item: ListItem): boolean {
  const last = item.children.at(-1)
  return last?.type === 'paragraph' && leadsIn(last)
}

/** The block ends in a colon of any script, emphasised or not. */
function leadsIn(block: RootContent): boolean {
  return /[:：][*_\s]*$/u.test(toString(block))
}

/** What a lead-in takes of a list: up to the first blank line when only some gaps are blank. */
export function introduced(list: List): {head: List; rest: ListItem[]} {
  const gaps = list.children.slice(1).map((item, index) => isGapBlank(list.children[index], item))
  const firstBlank = gaps.indexOf(true)
  if (firstBlank === -1 || gaps.every(Boolean)) return {head: list, rest: []}
  const head = listOf(list, list.children.slice(0, firstBlank + 1)) ?? list
  return {head, rest: list.children.slice(firstBlank + 1)}
}

function isGapBlank(before: ListItem | undefined, after: ListItem): boolean {
  return before !== undefined && positionOf(after).start.line - positionOf(before).end.line > 1
}
