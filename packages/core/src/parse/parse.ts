/**
 * Text to mdast: Markdown with GFM, math and front matter, in linear time, whatever the text.
 *
 * Reads as remark does, positions included, but for:
 *
 * - `$…$`, which is math only where Pandoc says so: "$5 and $6" is money
 * - a numbered list after indented code and a blank line, which CommonMark begins at any number
 * - nesting in more than a hundred containers, which is text: `data.tooDeep` of the root says where
 * - the marks after the 4000th in one text, which are text; paragraphs of over 32 KB, which are cut
 * - front matter that is never closed, which is a rule, and hides no lists and quotes after it
 * - carriage returns alone, which the text of the tree has as line feeds
 * - addresses that remark finds afterwards and gives no position, which are text
 */
import type {Root} from 'mdast'
import {withLineFeeds} from '../with-line-feeds.ts'
import {deepLines} from './deep-lines.ts'
import {readMasked} from './mask.ts'
import {readInWindows} from './read-in-windows.ts'

/** Shorter windows cost more to begin than they save; longer ones are slower with lists. */
const least = 1024

/** Reads Markdown; offsets are UTF-16 units after any byte-order mark. */
export function parse(source: string): Root {
  const text = withLineFeeds(source.startsWith('\uFEFF') ? source.slice(1) : source)
  const deep = deepLines(text)
  if (deep.length === 0) return readInWindows(text, least)
  return readMasked(text, deep, (masked) => readInWindows(masked, least))
}
