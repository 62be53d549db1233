/**
 * What an author calls the situation of a question, above the words that ask.
 *
 *     **Scenario:** A ship lies at anchor, and the wind rises.
 *
 *     **Question:** What is done first?
 */
import {toString} from '../../../to-string.ts'
import {isChrome} from '../../chrome.ts'
import {roleOf} from '../../file/role-of.ts'
import {isMute} from '../is-mute.ts'
import {keyOf} from '../key/key-of.ts'
import type {Unit} from '../units.ts'

const label =
  /^[\s*_]*(?:scenario|situation|context|background|case study|escenario|situaci[oó]n|contexto|cenário|situação|szenario|ausgangslage|scénario|contexte|scenariusz|сценарий|ситуация|场景|情景|シナリオ|状況|시나리오|상황)(?:\s*\d{1,3})?(?:[*_]*\s*[:：]|[\s*_]*$)/iu

/** Blocks of a situation, at most. */
const longest = 6

/** The unit that it begins with, which may be below a title that says no more; `undefined` where none is. */
export function situationAbove(
  units: readonly Unit[],
  from: number,
  floor: number
): number | undefined {
  if (label.test(textAt(units, from))) return undefined
  let at = saysQuestion(units[from - 1]) ? from - 1 : from
  for (let count = 0; count < longest && at > floor; count++) {
    const unit = units[at - 1]
    if (unit?.type === 'end' && unit.of === 'list' && unit.start >= floor) {
      at = unit.start
      continue
    }
    if (unit?.type !== 'block') return undefined
    const {node} = unit
    const isLabelled = label.test(toString(node))
    if (node.type === 'heading') return isLabelled && count > 0 ? at : undefined
    if (node.type === 'paragraph') {
      if (isLabelled) return at - 1
      if (isChrome(node) || keyOf(toString(node))) return undefined
    } else if (!isMute(node)) return undefined
    at--
  }
  return undefined
}

/** *Question*, a title over the words that ask. */
function saysQuestion(unit: Unit | undefined): boolean {
  return (
    unit?.type === 'block' &&
    unit.node.type === 'heading' &&
    roleOf(toString(unit.node)) === 'questions'
  )
}

function textAt(units: readonly Unit[], at: number): string {
  const unit = units[at]
  return unit?.type === 'block' && unit.node.type === 'paragraph' ? toString(unit.node) : ''
}
