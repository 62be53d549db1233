/**
 * A heading whose tag says that cards stand below it, and that is no card itself.
 *
 *     # Animals #flashcards
 *
 *     What says woof?::A dog
 */
import type {Heading, List, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {holdsCards} from '../card/card-list.ts'
import {cardTagIn} from '../card/card-signs.ts'
import {endsCard, isTurnAt} from '../card/card-stretch.ts'
import {cardLinesOf, mayHoldCard} from '../card/card-text.ts'
import {termFrom} from '../terms/term-from.ts'
import {termsFromTable} from '../terms/terms-from-table.ts'

/** Whether any block is one. */
export function hasDeckTitle(blocks: readonly RootContent[], source: string): boolean {
  return source.includes(' #') && blocks.some((_, at) => isDeckTitle(blocks, at, source))
}

/** Whether the block at `at` is one. */
export function isDeckTitle(blocks: readonly RootContent[], at: number, source: string): boolean {
  const block = blocks[at]
  const tag = block?.type === 'heading' ? cardTagIn(toString(block)) : undefined
  if (block?.type !== 'heading' || !tag) return false
  const asks = asksBy(toString(block)) >= 0.75
  const isDeck = /cards(?!\p{L})/iu.test(tag.name) && !asks
  for (let below = at + 1; below < blocks.length; below++) {
    const next = blocks[below]
    // A line that parts right below the heading parts the card of the heading.
    if (!next) return false
    if (next.type === 'heading') return isDeck && isOfDeck(next, block, below === at + 1)
    if (below > at + 1 && isTurnAt(blocks, below)) return true
    if (next.type === 'list' && holdsCards(next, {isCards: true, source})) return true
    if (isDeck && listsTerms(next, source)) return true
    if (next.type === 'paragraph' && mayHoldCard(next) && holdsCard(next)) return true
    if (endsCard(next) || (asks && /card(?!s)/iu.test(tag.name))) return false
  }
  return false
}

/** A deeper heading right below, or one that is a front itself. */
function isOfDeck(heading: Heading, title: Heading, isNext: boolean): boolean {
  const text = toString(heading)
  return heading.depth > title.depth && (isNext || asksBy(text) >= 0.75 || !!cardTagIn(text))
}

/** A card on one line, or two sides that a line of question marks parts. */
function holdsCard(paragraph: Paragraph): boolean {
  return cardLinesOf(paragraph, true).some(
    ({type}, line) => type === 'card' || (type === 'turn' && line > 0)
  )
}

/** A table of terms, or a list with nothing else in it. */
function listsTerms(block: RootContent, source: string): boolean {
  if (block.type === 'table') return termsFromTable(block, {names: 1, words: 1}) !== undefined
  return block.type === 'list' && block.children.length >= 2 && isOfTerms(block, source)
}

function isOfTerms({children}: List, source: string): boolean {
  return children.every(({children: [first]}) => {
    return first?.type === 'paragraph' && termFrom(first, source) !== undefined
  })
}
