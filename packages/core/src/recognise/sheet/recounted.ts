/**
 * Items that begin to count anew below one that asks: Markdown takes them for the same list, and they
 * are its answer.
 *
 *     7. What is a cache for?
 *     1. Less to fetch.
 *     2. Less to wait.
 *     8. When is it stale?
 */
import type {List, ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import {remembered} from '../../remembered.ts'
import {endsInMark} from '../asks/asks.ts'
import {writtenNumber} from '../list/written-number.ts'

const none: ReadonlySet<ListItem> = new Set()

/** In a list of nothing but ones each counts for itself. */
const fewestBelowFirst = 2

/** The items of a list that go on answering the one above them. */
export const recounted: (list: List, source: string) => ReadonlySet<ListItem> = remembered(read)

function read(list: List, source: string): ReadonlySet<ListItem> {
  const {children, ordered} = list
  if (!ordered || children.length < 2) return none
  const found = new Set<ListItem>()
  let main = list.start ?? 1
  for (let at = 1; at < children.length;) {
    const end = endOfRun(children, at, source)
    const next = children[end]
    const goesOn = !next || writtenNumber(next, source) === main + 1
    const fewest = main > 1 ? 1 : fewestBelowFirst
    if (end - at < fewest || !goesOn || !asks(children[at - 1])) {
      const item = children[at]
      main = (item && writtenNumber(item, source)) ?? main
      at++
      continue
    }
    for (const part of children.slice(at, end)) found.add(part)
    at = end
    main++
    at++
  }
  return found
}

/** The end of the items from `at` on that count from one, and do not ask. */
function endOfRun(items: readonly ListItem[], at: number, source: string): number {
  let end = at
  for (let item = items[end]; item && !asks(item); item = items[++end]) {
    if (writtenNumber(item, source) !== end - at + 1) break
  }
  return end
}

/** Its first line ends in a question mark. */
function asks(item: ListItem | undefined): boolean {
  const [first] = item?.children ?? []
  const [line = ''] = first?.type === 'paragraph' ? toString(first).split('\n', 1) : []
  return endsInMark(line)
}
