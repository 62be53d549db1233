/** The key that a disclosure folds away. */
import {toString} from '../../../to-string.ts'
import {textOfAll} from '../../text/text-of-all.ts'
import type {Content} from '../../../ast.ts'
import {answersInTurn} from './answers-in-turn.ts'
import type {Group} from '../option/group-at.ts'
import type {Found} from './key-behind.ts'
import {span} from '../../text/place.ts'
import {isBoxList} from '../option/option-items.ts'
import {tickedKey} from './key-in-list.ts'
import {isLoneKey} from './lone-key.ts'
import {judgedLines} from './judged-below.ts'
import {type Key, keyFrom} from './key.ts'
import {keyOf, reasonLength} from './key-of.ts'
import {keyEntriesOf} from './key-entries.ts'
import {byLabels} from './labels-in-row.ts'
import {leadsToKey} from './leads-to-key.ts'
import {names} from './resolve-key.ts'
import {toldOfEach} from './told-of-each.ts'
import {contentOfUnits} from '../content-of-units.ts'
import type {Unit} from '../units.ts'

/** What a disclosure right behind the options says. */
export function foldedKey(
  units: readonly Unit[],
  unit: Extract<Unit, {type: 'details'}>,
  at: number,
  group: Group,
  source: string
): Found | 'other' | undefined {
  const kind = unit.wraps
  const own = keyFrom(unit.summary, false, source)
  const before = contentOfUnits(units, group.to, at).filter((node) => !leadsToKey(node))
  if (answersInTurn([...unit.summary, ...unit.content], group.options)?.length === 0) return 'other'
  if (own && names(group, own.key)) {
    return {key: own.key, reason: [...before, ...unit.content], to: at + 1}
  }
  if (!kind) return 'other'
  if (kind === 'hint') return undefined
  if (gathersKeys(unit.content, source)) return 'other'
  const again = keyByTicks(unit.content, group) ?? keyInRow(unit.content, group)
  if (again) return {key: again.key, reason: [...before, ...again.reason], to: at + 1}
  const listed = keyAmongItems(unit.content, group, source)
  if (listed) return {key: listed, reason: [...before, ...unit.content], to: at + 1}
  const judged = judgedLines(unit.content, group)
  if (judged) return {key: judged.key, reason: [...before, ...unit.content], to: at + 1}
  const each = toldOfEach(unit.content, group.options)
  if (each && each.letters.length > 0)
    return {key: each, reason: [...before, ...unit.content], to: at + 1}
  const found = keyInFold(unit.content, group, source)
  const isKey = found && (names(group, found.key) || (kind === 'answer' && found.before === 0))
  const resolved = isKey ? found : undefined
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

/** The key, which may be letters alone below words that name no option. */
function keyInFold(content: readonly Content[], group: Group, source: string) {
  const found = keyFrom(content, true, source)
  const at = found && !names(group, found.key) ? content.findIndex(isLoneKey) : -1
  const lone = at > 0 ? keyFrom(content.slice(at), true, source) : undefined
  return lone ? {...lone, before: lone.before + at, used: lone.used + at} : found
}

/** The options once more, with the right ones ticked, beside other blocks. */
function keyByTicks(
  content: readonly Content[],
  group: Group
): {key: Key; reason: Content[]} | undefined {
  const list = content.find((node) => node.type === 'list' && isBoxList(node))
  if (content.length < 2 || list?.type !== 'list') return undefined
  const key = tickedKey(list)
  if (!names(group, key)) return undefined
  return {key, reason: content.filter((node) => node !== list)}
}

/** The key that an item of a list gives, beside others that say why; all of them are the reason. */
function keyAmongItems(content: readonly Content[], group: Group, source: string): Key | undefined {
  const items = content.flatMap((node) => (node.type === 'list' ? node.children : []))
  const keys = items.flatMap(({children}) => keyFrom(children, false, source)?.key ?? [])
  const [only, ...others] = keys
  if (!only || others.length > 0 || !names(group, only)) return undefined
  return {...only, words: [], isBare: true}
}

/** Paragraphs that repeat a right option each, as lines of HTML do: *- a. Hens*, *- c. Frogs*. */
function keyInRow(
  content: readonly Content[],
  {options}: Group
): {key: Key; reason: Content[]} | undefined {
  const end = content.findIndex(
    (node) => node.type !== 'paragraph' || reasonLength(toString(node)) > 0
  )
  const words = content.slice(0, end === -1 ? content.length : end)
  const [first, last] = [words[0], words.at(-1)]
  const text = textOfAll(words, '\n')
  if (!first || !last || words.length < 2 || !byLabels(options, text)?.includes(false)) {
    return undefined
  }
  const key = {letters: [], text, words, isBare: false, reason: [], position: span(first, last)}
  return {key, reason: content.slice(words.length)}
}

/** The keys of several questions, folded away together. */
export function gathersKeys(content: readonly Content[], source: string): boolean {
  if (content.some((node) => keyOf(toString(node)) !== undefined)) return false
  return content.flatMap((node) => keyEntriesOf(node, source)).length > 1
}

/** A folded answer in which no key was found. */
function unreadKey({content, position}: Extract<Unit, {type: 'details'}>): Key {
  return {letters: [], text: '', words: content, isBare: false, reason: [], position}
}
