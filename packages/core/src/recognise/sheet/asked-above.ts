/** The questions that answers gathered below them name by their numbers. */
import type {RootContent} from 'mdast'
import {askedByNumber, type Counted} from './asked-by-number.ts'
import type {GatheredEntry} from './gathered.ts'
import {isTitle} from './gathered-title.ts'
import {growingRuns} from '../growing-runs.ts'

/** Those between `floor` and the title, up to another title. */
export function askedAbove(
  blocks: readonly RootContent[],
  floor: number,
  title: number,
  entries: readonly GatheredEntry[],
  source: string
): Counted[] {
  const all: Counted[][] = []
  for (let at = title - 1; at >= floor; at--) {
    const block = blocks[at]
    if (!block || isTitle(block)) break
    all.push(askedByNumber(block, at, source))
  }
  const asked = all.reverse().flat()
  const tied = last(asked, entries) ?? among(blocks, asked, entries)
  const asking = tied.filter(({asks}) => asks).length
  return asking * 2 >= tied.length ? tied : []
}

/** The last ones, whose numbers come in the same order. */
function last(asked: readonly Counted[], entries: readonly GatheredEntry[]): Counted[] | undefined {
  const own = asked.slice(-entries.length)
  const isSame =
    own.length === entries.length &&
    own.every(({number}, index) => number === entries[index]?.number)
  return isSame ? own : undefined
}

/** Those of the only count that has the number of each answer: some have none, or the answers another order. */
function among(
  blocks: readonly RootContent[],
  asked: readonly Counted[],
  entries: readonly GatheredEntry[]
): Counted[] {
  const numbers = new Set(entries.map(({number}) => number))
  const counts = growingRuns(asked)
    .map((count) => ({count, own: count.filter(({number}) => numbers.has(number))}))
    .filter(({own}) => own.length === numbers.size)
  const [found, other] = counts
  if (!found || other) return []
  // A list may hold the steps of one answer.
  const isListed = entries.some(({at}) => blocks[at]?.type === 'list')
  return isListed && entries.length * 2 < found.count.length ? [] : found.own
}
