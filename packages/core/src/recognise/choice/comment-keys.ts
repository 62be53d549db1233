/** Keys that an author hides in comments: *<!-- answer: B -->*. */
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import {remembered} from '../../remembered.ts'
import {asksBy} from '../asks.ts'
import {groupAt} from './group-at.ts'
import {type Key, keyFrom} from './key.ts'
import type {Unit} from './units.ts'

export function isComment(node: Content): boolean {
  return node.type === 'html' && node.value.trimStart().startsWith('<!--')
}

/** The first stands above all questions and none below the last: each is the key of what follows. */
export const keysStandAbove = remembered((units: readonly Unit[], source: string): boolean => {
  const first = units.findIndex((unit) => commentKey(unit, source))
  if (first === -1 || units.slice(0, first).some(mayAsk)) return false
  const last = units.findLastIndex((unit) => commentKey(unit, source))
  const holds = (at: number): boolean => groupAt(units, at, source) !== undefined
  for (let at = 0; at < first; at++) if (holds(at)) return false
  return units.some((_, at) => at > last && holds(at))
})

/** The key in a comment right above a question. */
export function keyAbove(units: readonly Unit[], from: number, source: string): Key | undefined {
  return keysStandAbove(units, source) ? commentKey(units[from - 1], source) : undefined
}

function commentKey(unit: Unit | undefined, source: string): Key | undefined {
  if (unit?.type !== 'block' || !isComment(unit.node)) return undefined
  const key = keyFrom([unit.node], false, source)?.key
  return key && key.letters.length > 0 ? key : undefined
}

function mayAsk(unit: Unit): boolean {
  return unit.type !== 'block' || asksBy(toString(unit.node)) > 0.5
}
