/**
 * A key below the last of several questions that is the key of all of them.
 *
 *     Answers: B, A, D
 *     Answers: 1. Rome 2. Madrid
 */
import {toString} from '../../to-string.ts'
import {paragraphOf} from '../lines.ts'
import {contentOfUnits} from './content-of-units.ts'
import {
  byNumber,
  type Given,
  lettersInOrder,
  type Numbered,
  numberedIn,
  wordsInOrder
} from './given-in-key.ts'
import {isTicked} from './is-ticked.ts'
import type {Key} from './key.ts'
import {type KeyStretch, standsApart} from './key-stretch.ts'
import type {Choice} from './read-choices.ts'
import {byWords, namedBy} from './resolve-key.ts'
import type {Unit} from './units.ts'

/** What is right for each question of a run, from the question `from` on. */
interface Shared {
  from: number
  given: ReadonlyArray<Given | undefined>
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
  const shares: Shared[] = []
  let keyed = 0
  let from = 0
  for (const [at, choice] of choices.entries()) {
    if (!choice.key && !isTicked(choice.group)) continue
    const given = choice.key && givenIn(choice.key, choices.slice(from, at + 1), units, source)
    if (given) shares.push({from, given})
    from = at + 1
    keyed++
  }
  const result = choices.map(withOwn)
  // Where most questions have a key of their own, a long one is that of a question with several right options.
  const keys: KeyStretch[] = []
  if (shares.length * 2 < keyed) return {choices: result, keys}
  for (const {from: first, given} of shares) {
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

/** Options may end an item and its list; a heading above the key opens a section. */
function startOfKey(units: readonly Unit[], from: number): number {
  let at = from
  for (let unit = units[at]; unit; unit = units[++at]) {
    const isHeading = unit.type === 'block' && unit.node.type === 'heading'
    if (unit.type !== 'end' && !isHeading) break
  }
  return at
}

/** Of *1. Rome 2. Madrid*, what is behind the number of the question alone is its key. */
function withOwn(choice: Choice): Choice {
  const {key, place} = choice
  const entries = key ? numberedIn(key.text) : []
  const [only] = entries
  if (key && unmarked.test(key.text) && isLettered(choice)) return withoutKey(choice, key)
  if (!key || !only) return choice
  if (entries.length === 1 && !isOwn(only, choice)) return withLone(choice, key, only)
  const {options} = choice.group
  // Numbers may be those of the options, too.
  const mayBeAll = entries.length < options.length
  if (mayBeAll && entries.every(({number, text}) => byWords(options, text)?.[number - 1])) {
    return {...choice, key: {...key, letters: entries.map(({number}) => String(number))}}
  }
  const own = entries.find(({number}) => number === place.number)
  const isSaid = own !== undefined && resolves(own, choice)
  if (!isSaid && isLettered(choice) && isOfSeveral(entries)) return withoutKey(choice, key)
  return {...choice, key: {...key, letters: own?.letters ?? [], text: own?.text ?? key.text}}
}

/** *1 hens do; 2 cows do*, without a mark behind the numbers. */
const unmarked = /^\s*1\s+\p{L}[^\n]*[,.;]\s+2\s+\p{L}/u

function isLettered({group}: Choice): boolean {
  return group.options.every(({label}) => label !== undefined)
}

/** What numbers that count from the first say is for as many questions. */
function isOfSeveral(entries: readonly Numbered[]): boolean {
  return entries.length > 1 && entries.every(({number}, at) => number === at + 1)
}

function withoutKey(choice: Choice, key: Key): Choice {
  return {...choice, key: {...key, letters: [], text: '', isOfOthers: true}}
}

/** *2. C* is the key of a question that has no number; elsewhere number and words contradict each other. */
function withLone(choice: Choice, key: Key, entry: Numbered): Choice {
  const {place, group} = choice
  const named = namedBy(group.options, entry)
  if (!named || named[entry.number - 1] === true) return choice
  if (isLettered(choice) && place.number !== undefined) return withoutKey(choice, key)
  const {letters, text} = isLettered(choice) ? entry : {letters: [], text: ''}
  return {...choice, key: {...key, letters, text}}
}

/** *2. C*, behind the second question. */
function isOwn(entry: Numbered, choice: Choice): boolean {
  return entry.number === choice.place.number && resolves(entry, choice)
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
  source: string
): Shared['given'] | undefined {
  if (run.length < 2 || key.isStated) return undefined
  const numbered = byNumber(key, source)
  if (numbered.length > 0) return matched(numbered, run)
  const letters = lettersOf(key, run)
  if (letters.length !== run.length) return wordsFor(key, run, units, source)
  if (isAscending(letters) && isOfLast(key, run, units, source)) return undefined
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
  const mayBeOfLast = given?.every((one) => resolves(one, run.at(-1))) === true
  return mayBeOfLast && isOfLast(key, run, units, source) ? undefined : given
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

/** More than one option is right. */
const several =
  /\b(?:two|three|four|zwei|drei|dos|tres|deux|trois|две|два|три)\b|\ball (?:that|which) apply|\b(?:choose|select|pick|mark|check)\s+[2-5]\b|\b[2-5]\s+(?:options|answers|choices)/iu

/** The label of a key that is of one question; its letters may be several. */
const singular =
  /^[^\p{L}]*(?:(?:correct|right)\s+)?(?:answer(?!\s+key)|ans|option|choice|respuesta|resposta|réponse|antwort|risposta|ответ|odpowiedź)(?!\p{L})/iu

/** The key may be that of one question of which several options are right. */
function isOfLast(
  {position}: Key,
  run: readonly Choice[],
  units: readonly Unit[],
  source: string
): boolean {
  const last = run.at(-1)
  if (!last || singular.test(source.slice(position.start.offset, position.end.offset))) return true
  const {group, place} = last
  const stem = [...contentOfUnits(units, place.from, group.from), ...group.stem.map(paragraphOf)]
  return stem.some((block) => several.test(toString(block)))
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

function resolves(given: Given, choice: Choice | undefined): boolean {
  const options = choice?.group.options ?? []
  return namedBy(options, given) !== undefined
}
