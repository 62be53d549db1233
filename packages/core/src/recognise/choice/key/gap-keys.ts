/**
 * The key below the options for the last of several gaps of a stem, which is that of all of them.
 *
 *     答案：C B
 *     答案：（1）C（2）B
 */
import {gapOf} from '../stem/gap-number.ts'
import {type Given, lettersInOrder, numberedIn} from './given-in-key.ts'
import type {Key} from './key.ts'
import type {Choice} from '../read-choices.ts'

/** The choices, with what such a key gives each gap; a key that does not tell them apart is of none. */
export function withGapKeys(choices: readonly Choice[]): readonly Choice[] {
  if (!choices.some(({group}) => gapOf(group) !== undefined)) return choices
  const result = [...choices]
  for (let from = 0; from < choices.length;) {
    const to = endOfGaps(choices, from)
    const run = choices.slice(from, to)
    const key = run.at(-1)?.key
    const isShared =
      run[0] !== undefined && gapOf(run[0].group) === 1 && run.slice(0, -1).every((one) => !one.key)
    if (key && isShared) {
      const given = givenTo(key, run.length)
      for (const [at, choice] of run.entries()) {
        result[from + at] = {...choice, key: keyOfGap(key, given?.[at], at === run.length - 1)}
      }
    }
    from = to
  }
  return result
}

/** The choice behind those for the gaps of one stem, from the first on. */
function endOfGaps(choices: readonly Choice[], from: number): number {
  let to = from + 1
  while (choices[to]?.situation && choices[to]?.situation === choices[from]) to++
  return to
}

/** What each gap gets, by number or in order; `undefined` where they are not as many. */
function givenTo(key: Key, count: number): Given[] | undefined {
  const numbered = numberedIn(key.text)
  if (numbered.length > 0) {
    const isEach = numbered.length === count && numbered.every(({number}, at) => number === at + 1)
    return isEach ? numbered : undefined
  }
  const letters = lettersInOrder(key.text)
  const all = letters.length > 0 ? letters : key.letters
  return all.length === count ? all.map((letter) => ({letters: [letter], text: ''})) : undefined
}

/** Words that name several options stay with the last. */
function keyOfGap(key: Key, given: Given | undefined, isLast: boolean): Key | undefined {
  if (given) return {...key, ...given, words: [], isBare: true, reason: isLast ? key.reason : []}
  return isLast ? {...key, letters: [], text: '', isOfOthers: true} : undefined
}
