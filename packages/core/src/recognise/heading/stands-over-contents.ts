/**
 * Titles of a programme that ask in words alone, over nothing but links to what tells of each.
 *
 *     ## 1.2 Explain the importance of a watch
 *
 *     - [Duties](watch.md#duties)
 *     - [Relief](watch.md#relief)
 */
import type {RootContent} from 'mdast'
import {endsInMark} from '../asks/asks.ts'
import {isContents} from '../file/is-contents.ts'
import {endsPart} from '../text/ends-part.ts'

/** One link may lead to the answer. */
const fewestLinks = 2

export function standsOverContents(
  blocks: readonly RootContent[],
  at: number,
  title: string
): boolean {
  const [list, next] = blocks.slice(at + 1, at + 3)
  if (list?.type !== 'list' || (next && !endsPart(next))) return false
  return list.children.length >= fewestLinks && !endsInMark(title) && isContents(list)
}
