/** Gives the keys gathered in a file to the questions above them, by number. */
import {keyOfLetters} from './key-of-letters.ts'
import type {KeyPart} from './key-parts.ts'
import type {KeyEntry} from './key-entries.ts'
import {keySectionsOf} from './key-sections.ts'
import type {KeyStretch} from './key-stretch.ts'
import type {Choice} from '../read-choices.ts'
import type {AppliedKey} from './reasoned-entries.ts'
import {namedBy} from './resolve-key.ts'
import type {Unit} from '../units.ts'
import {mostOf} from '../../../most-of.ts'

/** The questions with their keys, and the units that gave them; those of `used` were applied before. */
export function applyKeys(
  units: readonly Unit[],
  choices: readonly Choice[],
  parts: readonly KeyPart[],
  used: readonly KeyStretch[],
  source: string
): {choices: readonly Choice[]; keys: readonly AppliedKey[]} {
  const keys: AppliedKey[] = []
  if (choices.length === 0) return {choices, keys}
  const result = [...choices]
  let from = 0
  for (const section of keySectionsOf(units, choices, parts, used, source)) {
    // Keys that an author puts first are those of all that follows.
    const to = section.above === 0 ? result.length : section.above
    const {named} = section
    const all = (named ?? rangeOf(from, to)).flatMap((index) => {
      const choice = result[index]
      return choice ? {choice, index} : []
    })
    const unknown = all.filter(({choice}) => !choice.key && !hasTick(choice))
    const asked = unknown.length > 0 ? unknown : all
    const given = keysFor(
      withImplied(asked.map(({choice}) => choice.place.number)),
      section.entries
    )
    const answered = asked.filter(({choice}, at) => resolves(given[at], choice))
    const count = given.filter((entry) => entry !== undefined).length
    if (answered.length === 0 || answered.length * 3 < count * 2) continue
    for (const [at, {choice, index}] of asked.entries()) {
      const entry = given[at]
      if (entry && !choice.key) {
        result[index] = {...choice, key: keyOfLetters(entry.letters, section.position, entry.text)}
      }
    }
    const told = toldBy(asked, given)
    for (const stretch of section.stretches) keys.push({...stretch, told})
    if (!named) from = section.above
  }
  return {choices: result, keys}
}

/** The questions by the numbers of their keys; none where numbers begin again. */
function toldBy(
  asked: ReadonlyArray<{choice: Choice}>,
  given: ReadonlyArray<KeyEntry | undefined>
): ReadonlyMap<number, Choice> {
  const told = new Map<number, Choice>()
  for (const [at, {choice}] of asked.entries()) {
    const entry = given[at]
    if (!entry || !resolves(entry, choice)) continue
    if (told.has(entry.number)) return new Map()
    told.set(entry.number, choice)
  }
  return told
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({length: to - from}, (_, at) => from + at)
}

/** Signs beside options may be words of theirs; a ticked box is none. */
function hasTick({group: {options}}: Choice): boolean {
  return options.some(({ticked}) => ticked)
}

function resolves(entry: KeyEntry | undefined, {group: {options}}: Choice): boolean {
  if (!entry) return false
  return namedBy(options, {letters: entry.letters, text: entry.text ?? ''}) !== undefined
}

/**
 * The key for each question, by its number.
 *
 * Where numbers start again, in several chapters, the runs must be as many on both sides.
 */
function keysFor(
  numbers: ReadonlyArray<number | undefined>,
  written: readonly KeyEntry[]
): ReadonlyArray<KeyEntry | undefined> {
  const entries = withoutRepeats(written, numbers)
  if (numbers.every((number) => number === undefined)) {
    return numbers.length === entries.length ? entries : []
  }
  const asked = runsOf(numbers)
  const given = runsOf(entries.map(({number}) => number))
  const runs = mostOf(given) + 1
  if (runs > 1 && mostOf(asked) + 1 !== runs) return []
  const known = numbers.filter((number) => number !== undefined)
  if (runs === 1 && new Set(known).size < known.length) return keysForLast(numbers, asked, entries)
  const keys = new Map(
    entries.map((entry, at) => [`${String(given[at])} ${String(entry.number)}`, entry])
  )
  return numbers.map((number, at) => keys.get(`${String(asked[at])} ${String(number)}`))
}

/** The keys of the chapter right above, where they are just those of its questions. */
function keysForLast(
  numbers: ReadonlyArray<number | undefined>,
  runs: readonly number[],
  entries: readonly KeyEntry[]
): ReadonlyArray<KeyEntry | undefined> {
  const last = runs.at(-1)
  const own = numbers.filter((_, at) => runs[at] === last)
  const isSame =
    own.length === entries.length && own.every((number, at) => number === entries[at]?.number)
  if (!isSame) return []
  return numbers.map((_, at) => entries[at - (numbers.length - own.length)])
}

/** With the numbers that a count skips at just as many questions which have none of their own. */
function withImplied(numbers: ReadonlyArray<number | undefined>): Array<number | undefined> {
  const implied = [...numbers]
  let last: number | undefined
  for (let at = 0; at < numbers.length; at++) {
    if (numbers[at] !== undefined) {
      last = numbers[at]
      continue
    }
    let to = at
    while (to < numbers.length && numbers[to] === undefined) to++
    const next = numbers[to]
    for (let index = at; index < to && last !== undefined; index++) {
      if (next === undefined || next === last + 1 + to - at) implied[index] = last + 1 + index - at
    }
    at = to - 1
  }
  return implied
}

/** Slips apart, keys given twice are the same. */
const mostlySame = 0.8

/** Keys that an author gives twice, bare and with reasons, are those of one run of questions. */
function withoutRepeats(
  entries: readonly KeyEntry[],
  numbers: ReadonlyArray<number | undefined>
): readonly KeyEntry[] {
  const given = runsOf(entries.map(({number}) => number))
  const runs = mostOf(given) + 1
  if (runs < 2 || mostOf(runsOf(numbers)) + 1 === runs) return entries
  const firsts = new Map<number, string>()
  let same = 0
  const once = entries.filter(({number, letters, text = ''}) => {
    const own = (letters.join('') || text).toUpperCase()
    const before = firsts.get(number)
    if (before === undefined) firsts.set(number, own)
    else if (before === own) same++
    return before === undefined
  })
  return same >= (entries.length - once.length) * mostlySame ? once : entries
}

/** The run each number belongs to; a new one begins where numbers stop growing. */
function runsOf(numbers: ReadonlyArray<number | undefined>): number[] {
  let run = 0
  let last = 0
  return numbers.map((number) => {
    if (number !== undefined && number <= last) run++
    last = number ?? last
    return run
  })
}
