/**
 * Keys in a list that asks again what was asked above, each with what is right nested in it.
 *
 *     1. **Which animal lays eggs?**
 *        - The hen
 */
import type {ListItem} from 'mdast'
import {toString} from '../../../to-string.ts'
import {positionOf, span} from '../../text/place.ts'
import {textOfAll} from '../../text/text-of-all.ts'
import {isTicked} from '../option/is-ticked.ts'
import type {Choice} from '../read-choices.ts'
import {stemFrom} from '../stem/stem.ts'
import type {Unit} from '../units.ts'
import {type Key, keyFrom} from './key.ts'
import {keyOfLetters} from './key-of-letters.ts'
import type {KeyStretch} from './key-stretch.ts'
import {names} from './resolve-key.ts'
import {wordsOf} from './words-of.ts'

/** Fewer characters may be asked twice by chance. */
const shortest = 10

/** The choices, with the keys that lists below the last of them give by its words, and the units of these lists. */
export function withRepeatedQuestions(
  choices: readonly Choice[],
  units: readonly Unit[],
  source: string
): {choices: readonly Choice[]; keys: KeyStretch[]} {
  const lists = listsAfter(units, choices.at(-1)?.to ?? units.length)
  if (lists.length === 0) return {choices, keys: []}
  const asked = askedOpen(choices, units, source)
  const result = [...choices]
  const keys: KeyStretch[] = []
  for (const {items, ...stretch} of lists) {
    const given = items.map((item) => {
      const at = asked.get(wordsOf(toString(item.children[0] ?? item)))
      const choice = at === undefined ? undefined : choices[at]
      const key = choice && keyIn(item, choice, source)
      return at !== undefined && choice && key ? {at, choice: {...choice, key}} : undefined
    })
    const known = given.filter((one) => one !== undefined)
    if (known.length < 2 || known.length * 2 < items.length) continue
    for (const {at, choice} of known) result[at] = choice
    keys.push(stretch)
  }
  return {choices: result, keys}
}

/** Lists most of whose items hold more than a line. */
function listsAfter(
  units: readonly Unit[],
  from: number
): Array<KeyStretch & {items: readonly ListItem[]}> {
  return units.slice(from).flatMap((unit, at) => {
    if (unit.type !== 'list') return []
    const items = unit.node.children
    const nested = items.filter(({children}) => children.length > 1)
    return nested.length * 2 > items.length ? [{from: from + at, to: unit.end + 1, items}] : []
  })
}

/** The indexes of the choices without a key, by the words that open their stems; none by words that open several. */
function askedOpen(
  choices: readonly Choice[],
  units: readonly Unit[],
  source: string
): Map<string, number | undefined> {
  const asked = new Map<string, number | undefined>()
  for (const [at, {key, group, place}] of choices.entries()) {
    if (key || isTicked(group)) continue
    const stem = stemFrom(units, place, group, source)
    const [first] = stem?.content ?? []
    const words = first ? wordsOf(toString(first)) : ''
    if (words.length >= shortest) asked.set(words, asked.has(words) ? undefined : at)
  }
  return asked
}

/** What is right by an item, where it names an option. */
function keyIn(
  {children: [, first, ...others]}: ListItem,
  {group}: Choice,
  source: string
): Key | undefined {
  if (!first) return undefined
  const content = [first, ...others]
  const told = keyFrom(content, true, source)?.key
  const position = span(first, others.at(-1) ?? first)
  const text = textOfAll(content, '\n')
  const key =
    told && names(group, told) ? keyOfLetters(told.letters, position, told.text) : undefined
  const worded = keyOfLetters([], positionOf(first), text)
  return key ?? (names(group, worded) ? worded : undefined)
}
