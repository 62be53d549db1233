/**
 * Notes that a tool has numbered, below headings that are their fronts.
 *
 *     ### Salt
 *     Salt makes the layer thin.
 *     <!--ID: 1698399778474-->
 */
import type {RootContent} from 'mdast'
import type {Recognised} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {shownOf} from './card-back.ts'
import {cardFrom, sideOf} from './card-draft.ts'
import {kindLineOf} from './card-fields.ts'
import {isSchedule} from './card-signs.ts'
import {cardLinesOf, mayHoldCard} from './card-text.ts'
import {hasGap} from './cloze-content.ts'
import {paragraphsFrom} from '../draft.ts'
import {opensQuestion} from '../label/label-openings.ts'
import {positionOf} from '../text/place.ts'
import {endsPart} from '../text/ends-part.ts'

/** Most blocks of a note. */
const longest = 12

const hasNumbers = remembered((source: string) => /^<!--ID:\s*\d{10}/mu.test(source))

/** The card of the heading at `at`. */
export function headedAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const title = blocks[at]
  if (title?.type !== 'heading' || !hasNumbers(source)) return undefined
  const end = numberBelow(blocks, at, source)
  const back = end && sideOf(shownOf(blocks.slice(at + 1, end), source))
  const content = paragraphsFrom(title.children)
  if (!back || content.length === 0) return undefined
  const card = cardFrom({content, ...positionOf(title)}, back, {confidence: 0.9})
  return {entries: [card], used: end - at}
}

/** Index of the number that ends the note, with no other card and no gap before it. */
function numberBelow(
  blocks: readonly RootContent[],
  at: number,
  source: string
): number | undefined {
  for (let end = at + 1; end <= at + longest; end++) {
    const block = blocks[end]
    if (!block || endsPart(block)) return undefined
    if (isSchedule(block)) return end > at + 1 ? end : undefined
    if (holdsCard(block, source) || holdsGap(block, source)) return undefined
  }
  return undefined
}

/** The number is that of a card with lines or labels of its own. */
function holdsCard(block: RootContent, source: string): boolean {
  if (block.type !== 'paragraph') return false
  if (kindLineOf(block, source) || opensQuestion(block)) return true
  if (!mayHoldCard(block)) return false
  return cardLinesOf(block, true).some(({type}) => type !== 'text' && type !== 'tags')
}

function holdsGap(block: RootContent, source: string): boolean {
  const {start, end} = positionOf(block)
  const text = source.slice(start.offset, end.offset)
  return /==|\{\{/.test(text) && hasGap(block, 'marks', source)
}
