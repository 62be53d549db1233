/**
 * Lists that go on with the count of the one before, past the answers between them: what asks nothing
 * among those that do is a question, too.
 *
 *     1. What is a fuse?
 *
 *     It melts.
 *
 *     2. Difference between a fuse and a switch
 */
import type {List, RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {isOfExam} from '../heading/exam-topics.ts'
import {remembered} from '../../remembered.ts'
import {askingShare} from '../list/list-head.ts'
import {writtenNumber} from '../list/written-number.ts'
import {endsPart} from '../text/ends-part.ts'

/** The lists of one count, all together. */
interface Count {
  lists: number
  items: number
  asking: number
}

/** Fewer that ask may ask by chance. */
const fewestAsking = 2

/** The share that asks, where the list at an index is one of several in a count most of which ask; else 0. */
export function askingInCount(blocks: readonly RootContent[], at: number, source: string): number {
  const {lists, items, asking} = countsIn(blocks, source).get(at) ?? none
  if (lists < 2 || asking < fewestAsking || asking * 2 < items) return 0
  const list = blocks[at]
  // Steps are no surer than by their own words.
  if (list?.type !== 'list' || !holdsSteps(list, source)) return asking / items
  return askingShare(list, source).asking / list.children.length
}

/** Fewer lists, and fewer items in them, may go on counting by chance. */
const fewestThrough = 3
const fewestCounted = 20

/** Whether the list at an index is one of many that a count goes on through, in a file of questions for an exam. */
export function countsBank(
  blocks: readonly RootContent[],
  at: number,
  {headings, text: source}: Pick<Scope, 'headings' | 'text'>
): boolean {
  const [title] = headings.values()
  const list = blocks[at]
  if (!title || !isOfExam(title.text) || list?.type !== 'list' || holdsSteps(list, source))
    return false
  const {lists, items, asking} = countsIn(blocks, source).get(at) ?? none
  return lists >= fewestThrough && items >= fewestCounted && asking >= fewestAsking
}

const none: Count = {lists: 0, items: 0, asking: 0}

const countsIn: (blocks: readonly RootContent[], source: string) => ReadonlyMap<number, Count> =
  remembered(readCounts)

function readCounts(blocks: readonly RootContent[], source: string): Map<number, Count> {
  const counts = new Map<number, Count>()
  let count: Count | undefined
  let next = 1
  let isParted = true
  for (const [at, block] of blocks.entries()) {
    if (endsPart(block)) isParted = true
    if (block.type !== 'list' || !block.ordered) continue
    const start = block.start ?? 1
    // Below a title or a rule a count may go on, and begin anew.
    if (!count || start !== next || start === 1) {
      // Steps of an answer begin to count anew, and end nothing.
      if (count && start === 1 && !isParted) continue
      count = {lists: 0, items: 0, asking: 0}
    }
    isParted = false
    next = start + (holdsSteps(block, source) ? 1 : block.children.length)
    add(count, block, source)
    counts.set(at, count)
  }
  return counts
}

/** Right below its question, steps of an answer are items of the same list by Markdown's rules, but begin to count anew. */
function holdsSteps({start, children}: List, source: string): boolean {
  const first = start ?? 1
  return (
    first > 1 &&
    children.slice(1).some((item) => (writtenNumber(item, source) ?? first + 1) <= first)
  )
}

function add(count: Count, list: List, source: string): void {
  count.lists++
  count.items += list.children.length
  count.asking += askingShare(list, source).asking
}
