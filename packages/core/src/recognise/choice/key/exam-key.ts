/**
 * The key that R/exams gives as a row of digits, below what is said of a question.
 *
 *     Solution
 *     ========
 *     Hens lay eggs.
 *
 *     Meta-information
 *     ================
 *     exsolution: 0100
 */
import {toString} from '../../../to-string.ts'
import {positionOf} from '../../text/place.ts'
import type {Group} from '../option/group-at.ts'
import {contentOfUnits} from '../content-of-units.ts'
import type {Key} from './key.ts'
import type {Found} from './key-behind.ts'
import {keyOfLetters} from './key-of-letters.ts'
import type {Unit} from '../units.ts'

/** Units below the options in which it is looked for. */
const farthest = 16

const digits = /(?:^|\n)exsolution:\s*([01]{2,40})\s*(?:\n|$)/u

export function examKey(units: readonly Unit[], group: Group): Key | undefined {
  const title = units[group.from - 1]
  if (title?.type !== 'block' || !/^answerlist$/iu.test(toString(title.node))) return undefined
  for (const unit of units.slice(group.to, group.to + farthest)) {
    const text = unit.type === 'block' ? toString(unit.node) : ''
    const row = digits.exec(text)?.[1]
    if (row?.length !== group.options.length || unit.type !== 'block') continue
    const letters = [...row].flatMap((digit, at) => (digit === '1' ? String(at + 1) : []))
    return keyOfLetters(letters, positionOf(unit.node))
  }
  return undefined
}

/** What stands between the titles of the solution and of the key, and the unit behind it. */
export function examReason(units: readonly Unit[], {to}: Group): Pick<Found, 'reason' | 'to'> {
  const below = units.slice(to, to + farthest)
  const titles = below.flatMap((unit, at) => {
    return unit.type === 'block' && unit.node.type === 'heading' ? [{at, node: unit.node}] : []
  })
  const index = titles.findIndex(({node}) => /^solution$/iu.test(toString(node)))
  const end = titles.findIndex(({node}) => /^meta-?information$/iu.test(toString(node)))
  const [first, last] = [titles[index]?.at, titles[end]?.at]
  if (first === undefined || last === undefined || index !== 0) return {reason: [], to}
  return {reason: contentOfUnits(units, to + first + 1, to + last), to: to + last}
}
