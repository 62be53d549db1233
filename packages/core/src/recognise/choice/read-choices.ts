/** All choice questions of a file, read in one pass over its units. */
import {toString} from 'mdast-util-to-string'
import type {Content} from '../../ast.ts'
import {isChrome} from '../chrome.ts'
import {numberMarkOf} from '../number-mark.ts'
import {roleOf} from '../role-of.ts'
import {wrapperOf} from '../details/wrapper-of.ts'
import {type Group, groupAt} from './group-at.ts'
import {announces} from './apply-keys.ts'
import {bareKey, type Key, keyFrom} from './key.ts'
import {keyOf, reasonLength} from './key-of.ts'
import {keyEntriesOf} from './key-section.ts'
import {byLetters, byWords} from './resolve-key.ts'
import {isMarked, plainList, plainParagraphs} from './plain-group.ts'
import {contentOfUnits} from './stem.ts'
import {type StemPlace, stemPlaceOf} from './stem-place.ts'
import type {Unit} from './units.ts'

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

/** Units behind the options in which a key is looked for. */
const farthestKey = 8

/** The questions in order; they do not overlap. */
export function choicesOf(units: readonly Unit[], source: string): Choice[] {
  const choices: Choice[] = []
  let floor = 0
  for (let at = 0; at < units.length;) {
    const group = groupAt(units, at, source) ?? plainAt(units, at, floor, source)
    const place = group && stemPlaceOf(units, group, floor)
    const before = choices.at(-1)
    const found = group && keyBehind(units, group, source)
    if (!group || !place || isRemark(before, group, place, found)) {
      at = group && group.kind !== 'plain' ? group.to : at + 1
      continue
    }
    if (before) before.to = reach(units, before, place.from, source)
    const choice = {
      group,
      place,
      key: found?.key,
      reason: found?.reason ?? [],
      to: found?.to ?? group.to
    }
    choices.push(choice)
    floor = choice.to
    at = choice.to
  }
  const last = choices.at(-1)
  if (last) last.to = reach(units, last, units.length, source)
  return choices
}

/** Options without letters, where something tells that they are options. */
function plainAt(
  units: readonly Unit[],
  at: number,
  floor: number,
  source: string
): Group | undefined {
  const unit = units[at]
  const list = plainList(units, at, source)
  if (list) {
    const found = isMarked(list.options) ? undefined : keyBehind(units, list, source)
    return isMarked(list.options) || (found?.key && names(list, found.key)) ? list : undefined
  }
  if (unit?.type !== 'block' || !/^(?:paragraph|html|blockquote)$/.test(unit.node.type))
    return undefined
  const found = keyFrom([unit.node], false, source)
  return found && plainParagraphs(units, at, floor, found.key, source)
}

/** A second list in what a question says about its options, such as why each is wrong. */
function isRemark(
  before: Choice | undefined,
  group: Group,
  place: StemPlace,
  found: Found | undefined
): boolean {
  if (!before?.key || place.anchor !== 'words' || found?.key) return false
  if (group.options.some(({ticked, marked}) => ticked ?? marked)) return false
  const last = before.group.options.length
  const labels = before.group.options.map(({label}) => label?.name)
  return (
    group.options.length <= last &&
    group.options.every(({label}) => label && labels.includes(label.name))
  )
}

interface Found {
  key: Key | undefined
  reason: Content[]
  to: number
}

/** The key behind the options: in their own paragraph, in a block below, or folded away. */
function keyBehind(units: readonly Unit[], group: Group, source: string): Found | undefined {
  if (group.tail.length > 0) {
    const lines = group.tail.map((line): Content => ({type: 'paragraph', ...line}))
    const found = keyFrom(lines, false, source)
    const reason = found ? [...lines.slice(0, found.before), ...lines.slice(found.used)] : lines
    return {key: found?.key, reason, to: group.to}
  }
  const end = Math.min(units.length, group.to + farthestKey)
  for (let at = group.to; at < end; at++) {
    const unit = units[at]
    if (unit?.type === 'end' || (unit?.type === 'item' && unit.end === at + 1)) continue
    if (!unit || unit.type === 'item' || unit.type === 'list') return undefined
    if (unit.type === 'details') {
      const folded = foldedKey(units, unit, at, group, source)
      if (folded === 'other') return undefined
      if (folded) return folded
      continue
    }
    if (startsQuestion(unit.node) || keyEntriesOf(unit.node, source).length > 1) return undefined
    const next = units[at + 1]
    const below = next?.type === 'block' ? [next.node] : []
    const found = keyFrom([unit.node, ...below], false, source)
    if (found && isTitle(unit.node, found, group)) return undefined
    if (found?.used === 2 && below.some((node) => keyEntriesOf(node, source).length > 0))
      return undefined
    if (found) {
      const before = contentOfUnits(units, group.to, at)
      return {key: found.key, reason: before, to: at + found.used}
    }
    const bare =
      at === group.to && unit.node.type === 'code' ? bareKey(unit.node, source) : undefined
    if (bare && names(group, bare)) return {key: bare, reason: [], to: at + 1}
    if (endsReach(unit.node)) return undefined
  }
  return undefined
}

/** A heading with words of its own that name no option is a title: *Answer key - cover this*. */
function isTitle(node: Content, {key, used}: {key: Key; used: number}, group: Group): boolean {
  return node.type === 'heading' && used === 1 && key.letters.length === 0 && !names(group, key)
}

/** What a disclosure right behind the options says. */
function foldedKey(
  units: readonly Unit[],
  unit: Extract<Unit, {type: 'details'}>,
  at: number,
  group: Group,
  source: string
): Found | 'other' | undefined {
  const summary = unit.summary.map((node) => toString(node, {includeHtml: false})).join(' ')
  const kind = wrapperOf(summary)
  const own = keyFrom(unit.summary, false, source)
  const before = contentOfUnits(units, group.to, at)
  if (own && names(group, own.key)) {
    return {key: own.key, reason: [...before, ...unit.content], to: at + 1}
  }
  if (!kind) return 'other'
  if (kind === 'hint') return undefined
  const found = keyFrom(unit.content, true, source)
  const resolved = found && (names(group, found.key) || found.before === 0) ? found : undefined
  const reason = resolved
    ? [...unit.content.slice(0, resolved.before), ...unit.content.slice(resolved.used)]
    : unit.content
  if (!resolved && kind === 'rationale') return undefined
  return {
    key: resolved?.key ?? unreadKey(unit),
    reason: resolved ? [...before, ...reason] : before,
    to: at + 1
  }
}

/** A folded answer in which no key was found. */
function unreadKey({content, position}: Extract<Unit, {type: 'details'}>): Key {
  return {letters: [], text: '', words: content, isBare: false, reason: [], position}
}

/** The key names options that are there. */
function names({options}: Group, key: Key): boolean {
  return (byLetters(options, key.letters) ?? byWords(options, key.text)) !== undefined
}

/** What a question takes below its key: explanations, down to the next stem, heading or rule. */
function reach(units: readonly Unit[], choice: Choice, limit: number, source: string): number {
  const depth = depthOf(units[choice.place.from])
  let to = choice.to
  let at = to
  for (; at < limit; at++) {
    const unit = units[at]
    if (!unit || unit.type === 'item') break
    if (unit.type === 'end') {
      if (unit.start < choice.place.from) break
      continue
    }
    if (unit.type === 'details') {
      const summary = unit.summary.map((node) => toString(node)).join(' ')
      if (!wrapperOf(summary)) break
      to = at + 1
      continue
    }
    if (keyEntriesOf(unit.node, source).length > 1) break
    if (unit.type === 'list') {
      if (!choice.key && choice.place.anchor !== 'heading' && to === choice.group.to) break
      if (unit.end >= limit || (unit.node.ordered && choice.place.anchor === 'item')) break
      at = unit.end
      to = at + 1
      continue
    }
    if (endsReason(unit.node, depth) || startsQuestion(unit.node) || isChrome(unit.node)) break
    to = at + 1
  }
  choice.reason.push(...contentOfUnits(units, choice.to, to))
  return to
}

function endsReach(node: Content): boolean {
  if (node.type === 'thematicBreak') return true
  if (node.type !== 'heading') return false
  const text = toString(node)
  return !(reasonLength(text) > 0 || roleOf(text) === 'answers' || keyOf(text))
}

/** Level of the heading that is the stem; the deepest where none is. */
function depthOf(unit: Unit | undefined): number {
  return unit?.type === 'block' && unit.node.type === 'heading' ? unit.node.depth : 6
}

/** A rule, or a heading that is no part of the question's own section. */
function endsReason(node: Content, depth: number): boolean {
  if (node.type !== 'heading') return node.type === 'thematicBreak'
  const text = toString(node)
  if (reasonLength(text) > 0) return false
  return node.depth <= depth || announces.test(text) || roleOf(text) !== undefined
}

function startsQuestion(node: Content): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false
  const text = toString(node)
  return numberMarkOf(text) !== undefined && !keyOf(text)
}
