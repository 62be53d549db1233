/** All choice questions of a file, read in one pass over its units. */
import type {Content} from '../../ast.ts'
import {foldedOptions} from './option/folded-options.ts'
import {gapOf} from './stem/gap-number.ts'
import {examKey} from './key/exam-key.ts'
import {areStatements} from './option/are-statements.ts'
import {countedParagraphs} from './option/counted-paragraphs.ts'
import {faintOptions} from './option/faint-options.ts'
import {type Group, groupAt} from './option/group-at.ts'
import {isRemark} from './is-remark.ts'
import {type Key, keyFrom} from './key/key.ts'
import type {Found} from './key/key-behind.ts'
import {keyFor, type Row} from './key/key-for.ts'
import type {KeyPart} from './key/key-parts.ts'
import {isWrittenAlone} from './key/is-written-alone.ts'
import {holdsLetters} from './option/holds-letters.ts'
import {markOf} from './stem/mark-of.ts'
import {keyedLists} from './option/keyed-lists.ts'
import {isMarkedList, plainList, plainParagraphs} from './option/plain-group.ts'
import {pointedParagraphs} from './option/pointed-paragraphs.ts'
import {rowGroup} from './option/row-group.ts'
import {reach} from './reach.ts'
import {isOptionsTitled} from './stem/is-options-titled.ts'
import {type StemPlace, stemPlaceOf} from './stem/stem-place.ts'
import {names} from './key/resolve-key.ts'
import {offersVerdicts} from './stem/stem-states.ts'
import type {Unit} from './units.ts'
import {toString} from '../../to-string.ts'

/** A choice question by its parts, before it is judged. */
export interface Choice {
  group: Group
  place: StemPlace
  key: Key | undefined
  /** Blocks that say why. */
  reason: Content[]
  /** It takes the units from `place.from` to `to`. */
  to: number
  /** A title right above says that these are options. */
  isOffered?: true
  /** The one for the first gap of its stem, where it is for a later one. */
  situation?: Choice
}

/** The questions in order; they do not overlap. */
export function choicesOf(
  units: readonly Unit[],
  parts: readonly KeyPart[],
  source: string
): Choice[] {
  const choices: Choice[] = []
  let floor = 0
  const told = new Map(parts.map(({from, to}) => [from, to]))
  const row = {units, told, source}
  const keyed = keyedLists(units, parts, source)
  for (let at = 0; at < units.length;) {
    const part = told.get(at)
    if (part !== undefined) {
      floor = at = part
      continue
    }
    const group = groupIn(row, at, {floor, keyed})
    if (!group || holdsLetters(group)) {
      at++
      continue
    }
    const before = choices.at(-1)
    const situation = situationOf(before, group)
    const place = group.place ?? placeBelow(situation, at) ?? stemPlaceOf(units, group, floor)
    const found = place && keyFor(row, group, place)
    const isRead = place !== undefined && !isRemark(units, before, group, place, found)
    if (!isRead || areStatements(units, group, found, source)) {
      at = group.kind === 'plain' ? at + 1 : group.to
      continue
    }
    if (before) before.to = reach(row, before, place.from)
    const offered = isOptionsTitled(units[group.from - 1]) && {isOffered: true as const}
    const choice = {...choiceFrom(group, place, found), ...offered, ...(situation && {situation})}
    choices.push(choice)
    floor = at = choice.to
  }
  const last = choices.at(-1)
  if (last) last.to = reach(row, last, units.length)
  return choices
}

/** What is read before, and which lists a key tells to be options. */
interface Reach {
  floor: number
  keyed: ReadonlySet<number>
}

function groupIn(row: Row, at: number, reach: Reach): Group | undefined {
  const {units, source} = row
  return rowGroup(units, at, source) ?? groupAt(units, at, source) ?? plainAt(row, at, reach)
}

/** Right behind the options for one gap of a stem stand those for the next. */
function situationOf(before: Choice | undefined, group: Group): Choice | undefined {
  const gap = gapOf(group) ?? 0
  if (!before || gap < 2 || before.to !== group.from) return undefined
  return gapOf(before.group) === gap - 1 ? (before.situation ?? before) : undefined
}

/** The place of the stem that it shares. */
function placeBelow(situation: Choice | undefined, from: number): StemPlace | undefined {
  return situation && {...situation.place, from}
}

function choiceFrom(group: Group, place: StemPlace, found: Found | undefined): Choice {
  const {key, reason = [], to = group.to} = found ?? {key: undefined}
  return {group, place, key, reason, to}
}

/** Options without letters, where something tells that they are options. */
function plainAt(row: Row, at: number, {floor, keyed}: Reach): Group | undefined {
  const {units, source} = row
  const unit = units[at]
  if (unit?.type === 'details') return foldedOptions(units, at, source)
  if (unit?.type === 'list') return countedParagraphs(units, at, source) ?? listAt(row, at, keyed)
  const apart = pointedParagraphs(units, at, source) ?? faintOptions(units, at, source)
  if (apart) return apart
  if (unit?.type !== 'block' || !mayHoldKey(unit.node)) return undefined
  // Without a paragraph above it, a key has no options to name.
  const end = opensTag(units[at - 1]) ? at - 1 : at
  const above = end > floor ? units[end - 1] : undefined
  if (above?.type !== 'block' || above.node.type !== 'paragraph') return undefined
  const next = units[at + 1]
  const below = next?.type === 'block' ? [next.node] : []
  const found = keyFrom([unit.node, ...below], false, source)
  // What a label stands over may be the options.
  if (found?.before !== 0 || (found.used === 2 && groupAt(units, at + 1, source))) return undefined
  return plainParagraphs(units, end, floor, found.key, source)
}

function listAt(row: Row, at: number, keyed: ReadonlySet<number>): Group | undefined {
  const {units, source} = row
  const isKeyed = keyed.has(at)
  const isTold = isKeyed || isOptionsTitled(units[at - 1]) || fillsGap(units, at)
  const list = plainList(units, at, source, isTold || holdsTwo(units[at]))
  if (!list) return undefined
  if (offersVerdicts(list.options)) return list
  // A heading over a list may as well be that of a part of a text.
  if (isKeyed || (isTold && !isHeading(units[at - 1])) || isMarkedList(list)) return list
  const exam = examKey(units, list)
  const found = exam ? undefined : keyFor(row, list, undefined)
  const key = exam ?? found?.key
  if (!key || (found && isOfQuestionAbove(found, source))) return undefined
  return isTold || names(list, key) ? list : undefined
}

/** A letter alone below more than the list, which is a remark on another question. */
function isOfQuestionAbove({key, reason}: Found, source: string): boolean {
  return reason.length > 0 && key !== undefined && isWrittenAlone(key, source)
}

function holdsTwo(unit: Unit | undefined): boolean {
  return unit?.type === 'list' && unit.node.children.length === 2
}

/** A numbered stem with empty brackets stands right above a few short items that may fill them. */
function fillsGap(units: readonly Unit[], at: number): boolean {
  const above = units[at - 1]
  const own = units[at]
  if (own?.type !== 'list' || above?.type !== 'block' || above.node.type !== 'paragraph')
    return false
  const {children} = own.node
  if (children.length < 3 || children.length > 6) return false
  const text = toString(above.node)
  if (!/[（(]\s*[)）]/u.test(text) || !markOf(text)) return false
  return children.every((item) => toString(item).length <= longestFilling)
}

const longestFilling = 80

/** HTML that only opens what hides the key. */
function opensTag(unit: Unit | undefined): boolean {
  return (
    unit?.type === 'block' &&
    unit.node.type === 'html' &&
    /^\s*<(?:div|p|section|span)\b[^<>]*>\s*$/iu.test(unit.node.value)
  )
}

function mayHoldKey({type}: Content): boolean {
  return type === 'paragraph' || type === 'html' || type === 'blockquote'
}

function isHeading(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && unit.node.type === 'heading'
}
