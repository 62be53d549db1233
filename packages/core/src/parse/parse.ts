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
 * - display math that is no fence of dollars, or not closed as one, which goes to its own end
 * - addresses that remark finds afterwards and gives no position, which are text
 */
import type {Root} from 'mdast'
import type {Position} from 'unist'
import {withLineFeeds} from '../with-line-feeds.ts'
import {deepLines} from './deep-lines.ts'
import {readMasked, type Stretch} from './mask.ts'
import {positionsOf} from './positions-of.ts'
import {readInWindows} from './read-in-windows.ts'
import {readWithMath} from './read-with-math.ts'

declare module 'mdast' {
  interface RootData {
    /** Where nesting was too deep to be read as anything but text. */
    tooDeep?: Position[]
  }
}

/** Shorter windows cost more to begin than they save; longer ones are slower with lists. */
const least = 1024

/** Reads Markdown; offsets are UTF-16 units after any byte-order mark. */
export function parse(source: string): Root {
  const text = withLineFeeds(source.startsWith('\uFEFF') ? source.slice(1) : source)
  const deep = deepLines(text)
  if (deep.length > 0) return readDeep(text, deep)
  return readWithMath(text, (masked) => readInWindows(masked, least))
}

function readDeep(text: string, deep: readonly Stretch[]): Root {
  const {tree, shown} = readMasked(text, deep, (masked) => readInWindows(masked, least))
  if (shown.length > 0) tree.data = {...tree.data, tooDeep: positionsOf(text, shown)}
  return tree
}
