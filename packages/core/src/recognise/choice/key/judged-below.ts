/** The key that several answers below the options give, where they are judged in turn. */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {positionOf} from '../../text/place.ts'
import {answersInTurn} from './answers-in-turn.ts'
import {contentOfUnits} from '../content-of-units.ts'
import type {Group} from '../option/group-at.ts'
import type {Found} from './key-behind.ts'
import {answerCountIn} from './key-entries.ts'
import {letteredAnswer} from './key-of.ts'
import {keyOfLetters} from './key-of-letters.ts'
import type {Key} from './key.ts'
import {startsQuestion} from '../stem/starts-question.ts'
import type {Unit} from '../units.ts'

/** Blocks that are looked at. */
const farthest = 8

/** From the unit `at` on; `none` where they call no one option right. */
export function judgedBelow(
  units: readonly Unit[],
  at: number,
  group: Group
): Found | 'none' | undefined {
  const blocks = blocksFrom(units, at)
  const [first] = blocks
  const isQuote = first?.type === 'blockquote'
  const letters = answersInTurn(isQuote ? first.children : blocks, group.options)
  if (!letters) return undefined
  const key = keyFrom(letters, blocks)
  const last = isQuote ? 0 : blocks.findLastIndex((block) => letteredAnswer(toString(block)))
  const to = at + 1 + last
  return key ? {key, reason: contentOfUnits(units, group.to, to), to} : 'none'
}

/** On the lines behind the options. */
export function judgedLines(lines: Content[], {options, to}: Group): Found | undefined {
  const letters = answersInTurn(lines, options)
  return letters && {key: keyFrom(letters, lines), reason: lines, to}
}

function blocksFrom(units: readonly Unit[], from: number): Content[] {
  const blocks: Content[] = []
  for (let at = from; at < from + farthest; at++) {
    const unit = units[at]
    if (unit?.type !== 'block' || (at > from && startsQuestion(unit.node))) break
    blocks.push(unit.node)
  }
  return blocks
}

/** What is said of each is why, all of it. */
function keyFrom(letters: string[], [first]: readonly Content[]): Key | undefined {
  return first && letters.length > 0 ? keyOfLetters(letters, positionOf(first)) : undefined
}

/** *Answer 1*, with *Answer 2* below what it says. */
export function countsOn(units: readonly Unit[], at: number, text: string): boolean {
  const count = answerCountIn(text)
  const next = units[at + 2]
  return (
    count !== undefined &&
    next?.type === 'block' &&
    answerCountIn(toString(next.node)) === count + 1
  )
}
