/** What of a key that counts is that of one question: *1. Rome 2. Madrid*, below the second. */
import {type Given, type Numbered, numberedIn} from './given-in-key.ts'
import type {Key} from './key.ts'
import type {Choice} from '../read-choices.ts'
import {byWords, namedBy} from './resolve-key.ts'

/** Of *1. Rome 2. Madrid*, what is behind the number of the question alone is its key. */
export function withOwn(choice: Choice): Choice {
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

export function withoutKey(choice: Choice, key: Key): Choice {
  return {...choice, key: {...key, letters: [], text: '', isOfOthers: true}}
}

/** *2. C* is the key of a question that has no number; elsewhere number and words contradict each other. */
function withLone(choice: Choice, key: Key, entry: Numbered): Choice {
  const {place, group} = choice
  // *2. d*: the second option says so, and no letter is meant.
  if (byWords(group.options, entry.text)?.[entry.number - 1]) return choice
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

/** What is given names options of the question. */
export function resolves(given: Given, choice: Choice | undefined): boolean {
  const options = choice?.group.options ?? []
  return namedBy(options, given) !== undefined
}
