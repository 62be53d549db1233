/** All choice questions of a file, read in one pass over its units. */
import type {Content} from '../../ast.ts'
import {asksBy} from '../asks.ts'
import {keyAbove} from './comment-keys.ts'
import {countOfAnswer} from './count-of-answer.ts'
import {fillsOneGap} from './gap-number.ts'
import {type Group, groupAt} from './group-at.ts'
import {isTicked} from './is-ticked.ts'
import {type Key, keyFrom} from './key.ts'
import {type Found, keyBehind} from './key-behind.ts'
import {reasonLength} from './key-of.ts'
import {keyOfLetters} from './key-of-letters.ts'
import type {KeyPart} from './key-parts.ts'
import {markOf} from './mark-of.ts'
import {keyedLists} from './keyed-lists.ts'
import {boxOf, isBoxList, textOf} from './option-items.ts'
import {isMarkedList, plainList, plainParagraphs} from './plain-group.ts'
import {reach} from './reach.ts'
import {type StemPlace, stemPlaceOf} from './stem-place.ts'
import {names} from './resolve-key.ts'
import {leavesGap} from './stem-asks.ts'
import {isOptionsTitle} from './stem-titles.ts'
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
  const keyed = keyedLists(units, parts, source)
  for (let at = 0; at < units.length;) {
    const part = told.get(at)
    if (part !== undefined) {
      floor = at = part
      continue
    }
    const group = groupAt(units, at, source) ?? plainAt(units, at, {floor, keyed}, source)
    const place = group && stemPlaceOf(units, group, floor)
    const before = choices.at(-1)
    const found = group && keyFor(units, group, place, told, source)
    if (
      !group ||
      !place ||
      isRemark(units, before, group, place, found) ||
      isTold(units, group, found, source)
    ) {
      at = group && group.kind !== 'plain' ? group.to : at + 1
      continue
    }
    if (before) before.to = reach(units, before, place.from, source)
    const choice = choiceFrom(group, place, found)
    choices.push(choice)
    floor = choice.to
    at = choice.to
  }
  const last = choices.at(-1)
  if (last) last.to = reach(units, last, units.length, source)
  return choices
}

/** The key behind a group, or in a comment above its stem. */
function keyFor(
  units: readonly Unit[],
  group: Group,
  place: StemPlace | undefined,
  parts: ReadonlyMap<number, number>,
  source: string
): Found | undefined {
  const found = ownKey(units, group, place, parts, source)
  const above = place && !found?.key ? keyAbove(units, place.from, source) : undefined
  if (!above) return found
  const key = keyOfLetters(above.letters, above.position, above.text)
  return {reason: [], to: group.to, ...found, key}
}

/** The key behind a group, where it is not that of another question, or of several. */
function ownKey(
  units: readonly Unit[],
  group: Group,
  place: StemPlace | undefined,
  parts: ReadonlyMap<number, number>,
  source: string
): Found | undefined {
  const found = keyBehind(units, group, source)
  if (!found || reachesPart(parts, group.to, found.to)) return undefined
  if ((found.key?.letters.length ?? 0) > 1 && fillsOneGap(group)) return undefined
  return isOfOther(units, group.to, found.to, place?.number) ? undefined : found
}

/** A key that counts the answer of another question: *Answer 1*, below the second or above *Answer 2*. */
function isOfOther(
  units: readonly Unit[],
  from: number,
  to: number,
  number: number | undefined
): boolean {
  for (let at = from; at < to; at++) {
    const count = countOfAnswer(units[at])
    if (count === undefined) continue
    return number === undefined ? countOfAnswer(units[to]) !== undefined : count !== number
  }
  return false
}

function reachesPart(parts: ReadonlyMap<number, number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (parts.has(at)) return true
  return false
}

function choiceFrom(group: Group, place: StemPlace, found: Found | undefined): Choice {
  const {key, reason = [], to = group.to} = found ?? {key: undefined}
  return {group, place, key, reason, to}
}

/** Options without letters, where something tells that they are options. */
function plainAt(
  units: readonly Unit[],
  at: number,
  {floor, keyed}: {floor: number; keyed: ReadonlySet<number>},
  source: string
): Group | undefined {
  const unit = units[at]
  if (unit?.type === 'list') return listAt(units, at, keyed, source)
  if (unit?.type !== 'block' || !mayHoldKey(unit.node)) return undefined
  // Without a paragraph above it, a key has no options to name.
  const above = at > floor ? units[at - 1] : undefined
  if (above?.type !== 'block' || above.node.type !== 'paragraph') return undefined
  const next = units[at + 1]
  const below = next?.type === 'block' ? [next.node] : []
  const found = keyFrom([unit.node, ...below], false, source)
  return found?.before === 0 ? plainParagraphs(units, at, floor, found.key, source) : undefined
}

function listAt(
  units: readonly Unit[],
  at: number,
  keyed: ReadonlySet<number>,
  source: string
): Group | undefined {
  const isKeyed = keyed.has(at)
  const isTold = isKeyed || isTitled(units[at - 1]) || fillsGap(units, at)
  const list = plainList(units, at, source, isTold)
  if (!list) return undefined
  // A heading over a list may as well be that of a part of a text.
  if (isKeyed || (isTold && !isHeading(units[at - 1])) || isMarkedList(list)) return list
  const key = keyBehind(units, list, source)?.key
  return key && (isTold || names(list, key)) ? list : undefined
}

/** A numbered stem with empty brackets stands right above a few short items that may fill them. */
function fillsGap(units: readonly Unit[], at: number): boolean {
  const [above, own] = [units[at - 1], units[at]]
  if (own?.type !== 'list' || above?.type !== 'block' || above.node.type !== 'paragraph')
    return false
  const {children} = own.node
  if (children.length < 3 || children.length > 6) return false
  const text = toString(above.node)
  if (!/[（(]\s*[)）]/u.test(text) || !markOf(text)) return false
  return children.every((item) => toString(item).length <= longestFilling)
}

const longestFilling = 80

function mayHoldKey({type}: Content): boolean {
  return type === 'paragraph' || type === 'html' || type === 'blockquote'
}

/** The author calls what follows options. */
function isTitled(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && isOptionsTitle(unit.node)
}

function isHeading(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && unit.node.type === 'heading'
}

/** Statements that a question letters, before boxes or other letters that offer some of them: *A and C*. */
function isTold(
  units: readonly Unit[],
  group: Group,
  found: Found | undefined,
  source: string
): boolean {
  const next = units[group.to]
  if (group.kind !== 'label' || found || next?.type !== 'block') return false
  if (group.isWeak && group.tail.length === 0) {
    const alphabets = [group, groupAt(units, group.to, source)].map(
      (one) => one?.options[0]?.label?.alphabet
    )
    if (alphabets[1] !== undefined && alphabets[0] !== alphabets[1]) return true
  }
  const {node} = next
  if (node.type !== 'list' || !isBoxList(node)) return false
  const own = units[group.from]
  if (own?.type === 'block' && own.node.type === 'code') return true
  return node.children.some((item) => boxOf(item)?.ticked)
}

/** A second list in what a question says about its options, such as why each is wrong. */
function isRemark(
  units: readonly Unit[],
  before: Choice | undefined,
  group: Group,
  place: StemPlace,
  found: Found | undefined
): boolean {
  if (!before || found?.key || !mayRemark(units[place.from], place)) return false
  if (!before.key && !(isTicked(before.group) && isReason(units[place.from]))) return false
  if (isTicked(group)) return false
  const last = before.group.options.length
  const labels = before.group.options.map(({label}) => label?.name)
  return (
    group.options.length <= last &&
    group.options.every(({label}) => label && labels.includes(label.name))
  )
}

/** Words that nothing holds to their place, or a bullet that asks nothing. */
function mayRemark(unit: Unit | undefined, {anchor, number}: StemPlace): boolean {
  if (unit?.type === 'block' && leavesGap(unit.node)) return false
  if (anchor !== 'item') return anchor === 'words'
  return unit?.type === 'item' && number === undefined && asksBy(textOf(unit.node)) <= 0.5
}

/** The block is a label for an explanation. */
function isReason(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && reasonLength(toString(unit.node)) > 0
}
