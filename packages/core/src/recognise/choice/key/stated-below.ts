/**
 * The letters that sentences below the first one call right, too.
 *
 *     A is correct because cows give milk.
 *
 *     B is not correct because mice do not.
 *
 *     C is correct because goats do, too.
 */
import {toString} from '../../../to-string.ts'
import type {Key} from './key.ts'
import {keyOf} from './key-of.ts'
import type {Unit} from '../units.ts'

const denied =
  /^[\s*_(]{0,4}(?:options?\s+)?[A-H][)]?[*_]{0,2}\s+(?:is|are)\s+(?:not\s+(?:correct|right)|incorrect|wrong)\b/iu

/** The key with them, where one sentence after the other, from the unit `from` on, speaks of an option. */
export function withStatedBelow(key: Key, units: readonly Unit[], from: number): Key {
  const letters = new Set(key.letters)
  for (const text of textsBelow(key, units, from)) {
    const stated = keyOf(text)
    if (stated?.isStated) for (const letter of stated.letters) letters.add(letter)
    else if (!denied.test(text)) break
  }
  return letters.size > key.letters.length ? {...key, letters: [...letters]} : key
}

/** One at a time: mostly the first says nothing of an option, and paragraphs may go on to the end of the file. */
function* textsBelow({reason}: Key, units: readonly Unit[], from: number): Iterable<string> {
  for (const node of reason) yield toString(node)
  for (let at = from; at < units.length; at++) {
    const unit = units[at]
    if (unit?.type !== 'block' || unit.node.type !== 'paragraph') return
    yield toString(unit.node)
  }
}
