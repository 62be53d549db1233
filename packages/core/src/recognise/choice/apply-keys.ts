/** Gives the keys gathered in a file to the questions above them, by number. */
import {toString} from '../../to-string.ts'
import type {Position} from 'unist'
import {positionOf} from '../place.ts'
import type {Key} from './key.ts'
import {keyOf} from './key-of.ts'
import {type KeyEntry, keyEntriesOf} from './key-section.ts'
import type {Choice} from './read-choices.ts'
import {byLetters} from './resolve-key.ts'
import type {Unit} from './units.ts'

/** A title says that answers follow. */
export const announces =
  /\b(?:answers?|answer\s?keys?|key|solutions?|gabarito|respuestas?|respostas?|soluci[oó]n(?:es)?|l[oö]sung(?:en)?|antworten|r[eé]ponses?|corrig[eé]s?|risposte|soluzioni|ответы|відповіді|odpowiedzi)\b|答案|解答|正解|정답|해답|답안/iu

/** Blocks of keys with no question between them. */
interface KeySection {
  /** Indexes of their units. */
  units: number[]
  entries: KeyEntry[]
  /** Questions above the section. */
  above: number
  /** More than lone entries that prose may hold by chance. */
  isSure: boolean
  position: Position
}

/** The questions with their keys, and the indexes of the units that gave them. */
export function applyKeys(
  units: readonly Unit[],
  choices: readonly Choice[],
  source: string
): {choices: readonly Choice[]; keys: ReadonlySet<number>} {
  const keys = new Set<number>()
  const result = [...choices]
  let from = 0
  for (const section of sectionsOf(units, choices, source)) {
    // Keys that an author puts first are those of all that follows.
    const to = section.above === 0 ? result.length : section.above
    const asked = result.slice(from, to).flatMap((choice, index) => {
      return choice.key ? [] : [{choice, index: from + index}]
    })
    const given = lettersFor(
      asked.map(({choice}) => choice.place.number),
      section.entries
    )
    const named = asked.filter(({choice}, at) => byLetters(choice.group.options, given[at] ?? []))
    const count = given.filter((letters) => letters !== undefined).length
    if (named.length === 0 || named.length * 3 < count * 2) continue
    for (const [at, {choice, index}] of asked.entries()) {
      const letters = given[at]
      if (letters) result[index] = {...choice, key: keyOfLetters(letters, section.position)}
    }
    for (const unit of section.units) keys.add(unit)
    from = section.above
  }
  return {choices: result, keys}
}

function sectionsOf(
  units: readonly Unit[],
  choices: readonly Choice[],
  source: string
): KeySection[] {
  const sections: KeySection[] = []
  let next = 0
  let announced = Infinity
  for (let at = 0; at < units.length; at++) {
    const choice = choices[next]
    if (choice && at >= choice.place.from) {
      at = Math.max(at, choice.to - 1)
      next++
      continue
    }
    const unit = units[at]
    const block = blockOf(unit)
    if (block?.type === 'heading' && block.depth <= announced) {
      announced = announces.test(toString(block)) ? block.depth : Infinity
    }
    const mayBeKey = next > 0 || announced < Infinity
    const entries = unit && mayBeKey ? entriesOf(unit, source) : []
    if (!unit || entries.length === 0) continue
    const isSure = entries.length > 1 || announced < Infinity || isAnnounced(units, at)
    const last = sections.at(-1)
    // A heading stays one: it opens a section.
    const taken = block?.type === 'heading' ? [] : [at]
    if (last?.above === next) {
      last.units.push(...taken)
      last.entries.push(...entries)
      last.isSure ||= isSure
    } else sections.push({units: taken, entries, above: next, isSure, position: placeOf(unit)})
    if (unit.type === 'list') at = unit.end
  }
  return sections.filter(({entries, isSure}) => isSure || entries.length > 2)
}

/** The keys in a block, or folded away together. */
function entriesOf(unit: Unit, source: string): KeyEntry[] {
  const blocks = unit.type === 'details' ? unit.content : [blockOf(unit)]
  return blocks.flatMap((block) => (block ? [...keyEntriesOf(block, source)] : []))
}

function placeOf(unit: Unit): Position {
  if (unit.type === 'details') return unit.position
  if (unit.type === 'end') throw new Error('Expected a block')
  return positionOf(unit.node)
}

function blockOf(unit: Unit | undefined): Parameters<typeof keyEntriesOf>[0] | undefined {
  return unit?.type === 'list' || unit?.type === 'block' ? unit.node : undefined
}

/** A key given elsewhere: the question holds nothing of it. */
function keyOfLetters(letters: string[], position: Position): Key {
  return {letters, text: '', words: [], isBare: true, reason: [], position}
}

/** The block, or the one before it, says that a key is given. */
function isAnnounced(units: readonly Unit[], at: number): boolean {
  return [units[at], units[at - 1]].some((unit) => {
    if (unit?.type !== 'block') return false
    const text = toString(unit.node)
    return keyOf(text) !== undefined || announces.test(text.slice(0, 60))
  })
}

/**
 * The letters for each question, by its number.
 *
 * Where numbers start again, in several chapters, the runs must be as many on both sides.
 */
function lettersFor(
  numbers: ReadonlyArray<number | undefined>,
  entries: readonly KeyEntry[]
): Array<string[] | undefined> {
  if (numbers.every((number) => number === undefined)) {
    return numbers.length === entries.length ? entries.map(({letters}) => letters) : []
  }
  const asked = runsOf(numbers)
  const given = runsOf(entries.map(({number}) => number))
  const runs = Math.max(...given) + 1
  if (runs > 1 && Math.max(...asked) + 1 !== runs) return []
  if (runs === 1 && new Set(numbers).size < numbers.length) return []
  const keys = new Map(
    entries.map(({number, letters}, at) => [`${String(given[at])} ${String(number)}`, letters])
  )
  return numbers.map((number, at) => keys.get(`${String(asked[at])} ${String(number)}`))
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
