/** A title right over a list that counts, without a blank line between: *Hard (4 points)*. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {positionOf} from '../text/place.ts'

/** More characters are no title. */
const longestTitle = 60

export function standsOver(block: RootContent, below: RootContent | undefined): boolean {
  if (block.type !== 'paragraph' || below?.type !== 'list' || !below.ordered) return false
  const {start, end} = positionOf(block)
  if (start.line !== end.line || positionOf(below).start.line !== end.line + 1) return false
  return isShortTitle(toString(block))
}

/** Words that no number counts, and that do not go on below. */
export function isShortTitle(text: string): boolean {
  const said = text.trim()
  return said.length <= longestTitle && !/^\d|[,;.!。！，；、]$/u.test(said)
}
