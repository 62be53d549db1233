/**
 * A key below the last of several questions that is the key of all of them.
 *
 *     Answers: B, A, D
 *     Answers: 1. Rome 2. Madrid
 */
import {toString} from '../../../to-string.ts'
import {byNumber, type Given, lettersInOrder, type Numbered, wordsInOrder} from './given-in-key.ts'
import {goesOn} from './goes-on.ts'
import {isTicked} from '../option/is-ticked.ts'
import type {Key} from './key.ts'
import {type KeyStretch, standsApart} from './key-stretch.ts'
import {resolves, withOwn, withoutKey} from './own-of-key.ts'
import type {Choice} from '../read-choices.ts'
import type {Unit} from '../units.ts'
import {isOfAll, isOfLast, isPlural} from './whose-key.ts'

/** What is right for each question of a run, from the question `from` on. */
interface Shared {
  from: number
  given: ReadonlyArray<Given | undefined>
  /** They are parts of one, which no other key of the file tells anything of. */
  areParts: boolean
}

/**
 * The choices, with the keys that stand below the last of each run handed out to all of it, and the units that
 * gave them.
 */
export function shareKeys(
  choices: readonly Choice[],
  units: readonly Unit[],
  source: string
): {choices: Choice[]; keys: KeyStretch[]} {
  const {shares, unclear, keyed} = runsOf(choices, units, source)
  const result = choices.map(withOwn)
  for (const at of unclear) {
    const choice = result[at]
    if (choice && !hasOwnNumber(choices[at], source)) result[at] = released(choice, units)
  }
  // Where most questions have a key of their own, a long one is that of a question with several right options.
  const keys: KeyStretch[] = []
  const areMost = shares.length * 2 >= keyed
  for (const {from: first, given, areParts} of shares) {
    if (!areMost && !areParts) continue
    const end = first + given.length - 1
    const last = choices[end]
    if (!last?.key) continue
    const stretch = {from: startOfKey(units, last.group.to), to: last.to}
    const isApart = standsApart(units, stretch)
    if (isApart) keys.push(stretch)
    for (const [index, one] of given.entries()) {
      const choice = result[first + index]
      if (!choice) continue
      const isLast = first + index === end
      const key = one && (isLast && !isApart ? {...last.key, ...one} : keyOfRun(one, last.key))
      result[first + index] =
        isLast && isApart ? {...choice, key, reason: [], to: choice.group.to} : {...choice, key}
    }
  }
  return {choices: result, keys}
}

/** What the keys of a file give to the runs of questions above them. */
function runsOf(choices: readonly Choice[], units: readonly Unit[], source: string) {
  const shares: Shared[] = []
  const unclear: number[] = []
  let keyed = 0
  let plurals = 0
  let from = 0
  for (const [at, choice] of choices.entries()) {
    const {key} = choice
    if (!key && !isTicked(choice.group)) continue
    const run = choices.slice(from, at + 1)
    const parts = key ? partsOf(run, units) : 1
    const areParts = parts > 1
    const first = areParts ? at + 1 - parts : from
    const given = key && givenIn(key, choices.slice(first, at + 1), units, source, areParts)
    if (given) shares.push({from: first, given, areParts})
    else if (key && isUnclear(key, run, parts, units, source)) unclear.push(at)
    if (key && run.length === 1 && isPlural(key, source)) plurals++
    from = at + 1
    keyed++
  }
  // Where most questions have such a key of their own, it is that of the last one.
  return {shares, unclear: plurals * 2 > keyed ? [] : unclear, keyed}
}

/** How many questions of the end of a run are parts of one. */
function partsOf(run: readonly Choice[], units: readonly Unit[]): number {
  let count = 1
  for (let at = run.length - 1; at > 0; at--, count++) {
    const [before, own] = [run[at - 1], run[at]]
    if (!before || !own || !goesOn(own, before, units)) break
  }
  return count
}

/** It does not say what is right for each of the questions that it is meant for. */
function isUnclear(
  key: Key,
  run: readonly Choice[],
  parts: number,
  units: readonly Unit[],
  source: string
): boolean {
  const last = run.at(-1)
  if (key.isStated || !last || run.length < 2) return false
  return parts > 1 ? key.letters.length > 1 : isOfAll(key, last, units, source)
}

/** The choice without a key that is meant for others, too; what gave it opens no answer of it. */
function released(choice: Choice, units: readonly Unit[]): Choice {
  const {key, group, to} = choice
  if (!key) return choice
  const isApart = standsApart(units, {from: startOfKey(units, group.to), to})
  return isApart ? {...choice, key: undefined, reason: [], to: group.to} : withoutKey(choice, key)
}

/** What stands behind the number of the question is its own. */
function hasOwnNumber(choice: Choice | undefined, source: string): boolean {
  if (!choice?.key) return false
  const own = byNumber(choice.key, source).find(({number}) => number === choice.place.number)
  return own !== undefined && resolves(own, choice)
}

/** Options may end an item and its list; a heading above the key opens a section. */
function startOfKey(units: readonly Unit[], from: number): number {
  let at = from
  for (let unit = units[at]; unit; unit = units[++at]) {
    const isHeading = unit.type === 'block' && unit.node.type === 'heading'
    if (unit.type !== 'end' && !isHeading) break
  }
  return at
}

/** What the key of a run gives one question holds no words of its own. */
function keyOfRun(given: Given, key: Key): Key {
  return {...key, ...given, words: [], isBare: true, reason: []}
}

/** What a key says of each question of a run; `undefined` where it is the key of the last alone. */
function givenIn(
  key: Key,
  run: readonly Choice[],
  units: readonly Unit[],
  source: string,
  areParts: boolean
): Shared['given'] | undefined {
  if (run.length < 2 || key.isStated) return undefined
  const numbered = byNumber(key, source)
  if (numbered.length > 0) return matched(numbered, run)
  const letters = lettersOf(key, run)
  if (letters.length !== run.length) return wordsFor(key, run, units, source)
  if (!areParts && isAscending(letters) && mayBeOfLast(key, run, units, source)) return undefined
  const given = letters.map((one) => ({letters: [one], text: one}))
  return given.every((one, index) => resolves(one, run[index])) ? given : undefined
}

/** *Feathers, milk*: an option of each question, in order. */
function wordsFor(
  key: Key,
  run: readonly Choice[],
  units: readonly Unit[],
  source: string
): Shared['given'] | undefined {
  const given = textsOf(key, run)
    .map(wordsInOrder)
    .find(
      (words) => words.length === run.length && words.every((one, at) => resolves(one, run[at]))
    )
  const isSaid = given?.every((one) => resolves(one, run.at(-1))) === true
  return isSaid && mayBeOfLast(key, run, units, source) ? undefined : given
}

/** The letters of a key, in the blocks behind it, too, where they hold nothing else. */
function lettersOf(key: Key, run: readonly Choice[]): string[] {
  const found = textsOf(key, run).map(lettersInOrder)
  return found.find((letters) => letters.length > 0) ?? []
}

/** What a key says with the blocks behind it, and alone. */
function textsOf({text, reason}: Key, run: readonly Choice[]): string[] {
  const behind = [...reason, ...(run.at(-1)?.reason ?? [])].map((node) => toString(node))
  return [[text, ...behind].join('\n'), text]
}

function mayBeOfLast(
  key: Key,
  run: readonly Choice[],
  units: readonly Unit[],
  source: string
): boolean {
  const last = run.at(-1)
  return last === undefined || isOfLast(key, last, units, source)
}

function isAscending(letters: readonly string[]): boolean {
  return letters.every((one, at) => at === 0 || one > (letters[at - 1] ?? ''))
}

/** For each question what stands behind its number; where no question has one, in order. */
function matched(
  entries: readonly Numbered[],
  run: readonly Choice[]
): Shared['given'] | undefined {
  const own = run.map(({place}) => place.number)
  const numbers = own.every((number) => number === undefined)
    ? run.map((_, index) => index + 1)
    : own
  const isOfLast = entries.length === 1 && entries[0]?.number === numbers.at(-1)
  const known = new Map<number | undefined, Given>(entries.map((entry) => [entry.number, entry]))
  if (isOfLast || known.size < entries.length) return undefined
  const given = numbers.map((number) => known.get(number))
  const count = given.filter((one) => one !== undefined).length
  return count === entries.length && given.every((one, at) => !one || resolves(one, run[at]))
    ? given
    : undefined
}
