/** The key of a group that is its own: behind it, or in a comment or a block above. */
import {countOfAnswer} from './count-of-answer.ts'
import {examKey, examReason} from './exam-key.ts'
import type {Group} from '../option/group-at.ts'
import {keyAbove, keysStandAbove, keyWithin, readsComment} from './key-above.ts'
import type {Key} from './key.ts'
import {type Found, keyBehind} from './key-behind.ts'
import {keyOfLetters} from './key-of-letters.ts'
import {pairsBelow} from './pairs-below.ts'
import type {StemPlace} from '../stem/stem-place.ts'
import type {Unit} from '../units.ts'

/** The units of a file, with those that give several keys: the unit behind each, by its first. */
export interface Row {
  units: readonly Unit[]
  told: ReadonlyMap<number, number>
  source: string
}

/** What readers see behind the options is surer than a comment, unless all keys stand above. */
export function keyFor(row: Row, group: Group, place: StemPlace | undefined): Found | undefined {
  const {units, source} = row
  if (group.key) return {key: group.key, reason: [], to: group.to}
  const tied = place && pairsBelow(units, group, place, source)
  if (tied) return tied
  const exam = examKey(units, group)
  if (exam) return {key: exam, ...examReason(units, group)}
  const isAbove = keysStandAbove(units, source) === 'seen'
  const found = isAbove ? undefined : behind(row, group, place)
  if (!place || (found?.key && !readsComment(units, found.to - 1))) return found
  const own = keyWithin(units, place.from, group.from, source)
  const above = own ?? (found?.key ? undefined : keyAbove(units, place.from, source))
  return above ? {...(found ?? {reason: [], to: group.to}), key: bare(above)} : found
}

function bare({letters, position, text}: Key): Key {
  return keyOfLetters(letters, position, text)
}

/** The key behind a group, where it is not that of another question, or of several. */
function behind({units, told, source}: Row, group: Group, place: StemPlace | undefined) {
  const found = keyBehind(units, group, source)
  if (!found || reachesPart(told, group.to, found.to)) return undefined
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

function reachesPart(told: ReadonlyMap<number, number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (told.has(at)) return true
  return false
}
