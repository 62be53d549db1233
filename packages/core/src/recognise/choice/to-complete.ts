/** Whether one of several options completes what asks nothing by its own words. */
import {toString} from '../../to-string.ts'
import type {Judged} from './question-from.ts'
import {breaksOff} from './stem/stem-states.ts'

/** The words of the stem break off, or a title calls it a question. */
export function isToComplete({stem, choice}: Judged): boolean {
  const last = stem.content.at(-1)
  return choice.place.isCalled === true || (last !== undefined && breaksOff(toString(last)))
}

/** One of several, and no more. */
export function isOneRight(correct: ReadonlyArray<boolean | null>): boolean {
  return correct.length > 1 && correct.filter((right) => right === true).length === 1
}
