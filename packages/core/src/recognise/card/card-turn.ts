/** Cards whose sides are blocks, parted by a line of question marks. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {asksBy} from '../asks/asks.ts'
import {type CardFacts, cardFrom, sideOf} from './card-draft.ts'
import {isSchedule} from './card-signs.ts'
import {endOfPart, endOfStretch, isTurnAt} from './card-stretch.ts'
import {cardLinesOf, mayHoldCard, piecesOf} from './card-text.ts'
import {asideFrom, paragraphsFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'

/** Most blocks of a front that a rule opens. */
const longestFront = 6

/** A front, a line `?` in a paragraph of its own, a back. */
export function turnedAt(
  blocks: readonly RootContent[],
  at: number,
  {text: source, isCards}: Pick<Scope, 'text' | 'isCards'>
): Recognised | undefined {
  const turn = turnAfter(blocks, at, isCards)
  const mark = turn === undefined ? undefined : blocks[turn]
  if (turn === undefined || mark?.type !== 'paragraph') return undefined
  const [line] = cardLinesOf(mark, true)
  if (line?.type !== 'turn') return undefined
  const asked = blocks.slice(at, turn).map((node) => toString(node))
  const asks = asksBy(asked.join(' ')) >= 0.7
  const facts = {confidence: isCards || asks ? 0.9 : 0.7, isBothWays: line.isBothWays}
  return cardParted(blocks, {at, turn, length: line.length}, facts, source, (isGlued) => {
    const near = endOfStretch(blocks, turn + 1)
    return isGlued || near > turn + 1 ? near : endOfPart(blocks, turn + 1, source)
  })
}

/** What parts the blocks of a card: a line of so many characters that opens the block at `turn`. */
interface Parting {
  at: number
  turn: number
  length: number
}

/** The card that a line parts; `endOf` tells where its back ends, be there more on the lines below that line. */
export function cardParted(
  blocks: readonly RootContent[],
  {at, turn, length}: Parting,
  facts: CardFacts,
  source: string,
  endOf: (isGlued: boolean) => number
): Recognised | undefined {
  const mark = blocks[turn]
  const stamps = blocks.slice(at + 1, turn).filter(isStamp)
  const shown = blocks
    .slice(at, turn)
    .filter((block) => !isSchedule(block) && !stamps.includes(block))
  const front = sideOf(shown.flatMap(asFront))
  const last = stamps.length > 0 ? shown.at(-1) : blocks[turn - 1]
  if (mark?.type !== 'paragraph' || !front) return undefined
  const [, rest] = piecesOf(mark, [length], source)
  const end = endOf((rest?.content.length ?? 0) > 0)
  const below = blocks.slice(turn + 1, end).flatMap((node) => asFront(node))
  const back = sideOf([...(rest?.content ?? []), ...below])
  const {start} = positionOf(mark)
  const reach = positionOf(blocks[end - 1] ?? mark).end
  const question = cardFrom(
    {
      content: front.content,
      start: positionOf(blocks[at] ?? mark).start,
      end: positionOf(last ?? mark).end
    },
    {content: back?.content ?? [], start: back?.start ?? start, end: reach},
    facts
  )
  const asides = stamps.map((block) => asideFrom([block], positionOf(block)))
  return {entries: [question, ...asides], used: end - at}
}

/** When a note was written, below its title: *Created: 2025-03-04*. */
function isStamp(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && stamp.test(toString(block))
}

const stamp = /^\p{L}[\p{L} ]{1,20}::?\s?\d{4}-\d{2}-\d{2}[\dT:. ]{0,20}$/u

/** Index of the line that parts the card whose front begins at `at`. */
function turnAfter(
  blocks: readonly RootContent[],
  at: number,
  isCards: boolean
): number | undefined {
  const before = blocks[at - 1]
  const isOpened = !before || /^(?:thematicBreak|yaml|toml)$/u.test(before.type)
  const isStamped = blocks[at]?.type === 'heading' && isStamp(blocks[at + 1])
  const last = isOpened ? longestFront : isStamped ? 2 : 1
  for (let turn = at + 1; turn <= at + last; turn++) {
    const block = blocks[turn - 1]
    if (!block || /^(?:thematicBreak|html|yaml|toml)$/u.test(block.type)) return undefined
    if (isTurnAt(blocks, turn - 1) || holdsCard(block, isCards)) return undefined
    // What stands above a title is not of its card.
    if (isTurnAt(blocks, turn)) return block.type === 'heading' && turn > at + 1 ? undefined : turn
    if (block.type === 'heading' && !(isStamped && turn === at + 1)) return undefined
  }
  return undefined
}

/** A block with a card of its own is no front. */
function holdsCard(block: RootContent, isCards: boolean): boolean {
  if (block.type !== 'paragraph' || !mayHoldCard(block)) return false
  return cardLinesOf(block, isCards).some(({type}) => /^(?:card|turn|front)$/u.test(type))
}

/** The text of a heading is what its card asks. */
function asFront(block: RootContent): RootContent[] {
  return block.type === 'heading' ? paragraphsFrom(block.children) : [block]
}
