/**
 * Cards in quotes, where the file says that it holds cards.
 *
 *     > Which planet is the largest?::Jupiter
 */
import type {RootContent} from 'mdast'
import type {Draft, Recognised, Scope} from '../../dialects/dialect.ts'
import {positionOf} from '../text/place.ts'
import {widened} from './widened.ts'
import {addAll} from '../../add-all.ts'

/** Reads what begins at a block, as outside of quotes. */
type Read = (blocks: readonly RootContent[], at: number) => Recognised | undefined

/** The cards of a quote that holds nothing else. */
export function quotedAt(
  blocks: readonly RootContent[],
  at: number,
  {isCards}: Pick<Scope, 'isCards'>,
  read: Read
): Recognised | undefined {
  const quote = blocks[at]
  if (!isCards || quote?.type !== 'blockquote') return undefined
  const entries: Draft[] = []
  for (let next = 0; next < quote.children.length;) {
    const found = read(quote.children, next)
    if (!found) return undefined
    addAll(entries, found.entries)
    next += found.used
  }
  const [only] = entries
  if (entries.length === 1 && only?.type === 'question')
    return {entries: [widened(only, positionOf(quote))], used: 1}
  return {entries, used: 1}
}
