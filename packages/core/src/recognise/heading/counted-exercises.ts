/**
 * Exercises that their titles only count, in a file that solves some of them below a title of its own.
 *
 *     ## Sheet 1
 *     ### Exercise 1
 *     Add the depths of both locks.
 *
 *     ## Solutions to sheet 1
 *     ### Exercise 1
 *     Nine metres.
 */
import type {RootContent} from 'mdast'
import {countIn} from '../choice/stem/stem-titles.ts'
import {roleOf} from '../file/role-of.ts'
import {titleOf} from '../file/topics.ts'

/** Indexes of their headings: those of the blocks `tied`, and all that are titled as one of them or as a solution. */
export function countedExercises(
  blocks: readonly RootContent[],
  tied: Iterable<number>
): ReadonlySet<number> {
  const asked = new Map<string, number[]>()
  const solved = new Set<string>()
  const found = new Set(tied)
  let depth = Infinity
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'heading') continue
    const title = titleOf(block)
    if (block.depth <= depth) depth = opensAnswers(title) ? block.depth : Infinity
    if (!digit.test(title) || countIn(title) === undefined) continue
    const name = title
      .replace(/[\P{L}]+/gu, ' ')
      .trim()
      .toLowerCase()
    if (block.depth > depth || found.has(at)) solved.add(name)
    if (block.depth > depth) continue
    const own = asked.get(name)
    if (own) own.push(at)
    else asked.set(name, [at])
  }
  solved.delete('')
  for (const name of solved) for (const at of asked.get(name) ?? []) found.add(at)
  return found
}

const digit = /\p{Nd}/u
const wordEnd = /[\s:：]|$/

/** *Solutions*, *Answers to sheet 2*. */
function opensAnswers(title: string): boolean {
  return roleOf(title) === 'answers' || roleOf(title.slice(0, title.search(wordEnd))) === 'answers'
}
