/**
 * Options that count below a question that counts, set in too little for Markdown to nest them.
 *
 *     10. Which animal lays eggs?
 *       1. The cow
 *       2. The hen
 *
 *     11. Which animal gives wool?
 */
import type {List, ListItem} from 'mdast'
import {listOf} from '../../list/list-of.ts'
import {span} from '../../text/place.ts'
import {writtenNumber} from '../../list/written-number.ts'
import {asks} from '../stem/stem-asks.ts'

/** More are no options. */
const mostOptions = 8

/** The list with such options in the item of their question; `undefined` where it has none. */
export function withNested(list: List, source: string): List | undefined {
  if (!list.ordered || list.children.length < 3) return undefined
  const written = list.children.map((item) => writtenNumber(item, source))
  if (!written.includes(1, 1)) return undefined
  const items: ListItem[] = []
  for (let at = 0; at < list.children.length;) {
    const item = list.children[at]
    const end = optionsEnd(written, at)
    if (!item || end === undefined) return undefined
    const options = list.children.slice(at + 1, end)
    const nested = options.length > 0 ? nest(list, item, options) : item
    if (!nested) return undefined
    items.push(nested)
    at = end
  }
  return items.length < list.children.length ? listOf(list, items) : undefined
}

/** Index behind the options of the question at `at`, where the next question or the end of the list stands. */
function optionsEnd(written: ReadonlyArray<number | undefined>, at: number): number | undefined {
  const number = written[at]
  let end = at + 1
  while (written[end] === end - at && end - at <= mostOptions) end++
  const isEnd = end === written.length || (number !== undefined && written[end] === number + 1)
  return isEnd && end !== at + 2 ? end : undefined
}

/** The question over its options; what stands below the last of them is the question's own. */
function nest(list: List, item: ListItem, options: ListItem[]): ListItem | undefined {
  const [stem] = item.children
  const last = options.at(-1)
  const [only, ...below] = last?.children ?? []
  if (!stem || !asks(stem) || !last || !only) return undefined
  const own = [...options.slice(0, -1), {...last, children: [only], position: span(last, only)}]
  const nested = listOf({...list, start: 1}, own)
  return (
    nested && {
      ...item,
      children: [...item.children, nested, ...below],
      position: span(item, last)
    }
  )
}
