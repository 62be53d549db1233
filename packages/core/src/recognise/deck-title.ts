/**
 * A heading whose tag says that cards stand below it, and that is no card itself.
 *
 *     # Animals #flashcards
 *
 *     What says woof?::A dog
 */
import type {RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import {holdsCards} from './card-list.ts'
import {cardTagIn} from './card-signs.ts'
import {isTurnAt} from './card-stretch.ts'
import {cardLinesOf, mayHoldCard} from './card-text.ts'

/** Whether any block is one. */
export function hasDeckTitle(blocks: readonly RootContent[], source: string): boolean {
  return source.includes(' #') && blocks.some((_, at) => isDeckTitle(blocks, at, source))
}

/** Whether the block at `at` is one. */
export function isDeckTitle(blocks: readonly RootContent[], at: number, source: string): boolean {
  const block = blocks[at]
  if (block?.type !== 'heading' || !cardTagIn(toString(block))) return false
  for (let below = at + 1; below < blocks.length; below++) {
    const next = blocks[below]
    if (!next || next.type === 'heading') return false
    // A line that parts right below the heading parts the card of the heading.
    if (below > at + 1 && isTurnAt(blocks, below)) return true
    if (next.type === 'list' && holdsCards(next, {isCards: true, source})) return true
    if (next.type !== 'paragraph' || !mayHoldCard(next)) continue
    if (cardLinesOf(next, true).some(({type}) => type === 'card')) return true
  }
  return false
}
