/** Cards whose sides are blocks, parted by a line of question marks. */
import type {RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import type {Recognised, Scope} from '../dialects/dialect.ts'
import {asksBy} from './asks.ts'
import {cardFrom, sideOf} from './card-draft.ts'
import {endOfPart, endOfStretch, isTurnAt} from './card-stretch.ts'
import {cardLinesOf, mayHoldCard, piecesOf} from './card-text.ts'
import {paragraphsFrom} from './draft.ts'
import {positionOf} from './place.ts'

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
  const front = sideOf(blocks.slice(at, turn).flatMap(asFront))
  if (line?.type !== 'turn' || !front) return undefined
  const [, rest] = piecesOf(mark, [line.length], source)
  const isGlued = (rest?.content.length ?? 0) > 0
  const near = endOfStretch(blocks, turn + 1)
  const end = isGlued || near > turn + 1 ? near : endOfPart(blocks, turn + 1, source)
  const below = blocks.slice(turn + 1, end).flatMap((node) => asFront(node))
  const back = sideOf([...(rest?.content ?? []), ...below])
  const {start} = positionOf(mark)
  const reach = positionOf(blocks[end - 1] ?? mark).end
  const asks = asksBy(front.content.map((node) => toString(node)).join(' ')) >= 0.7
  const question = cardFrom(
    {content: front.content, start: positionOf(blocks[at] ?? mark).start, end: front.end},
    {content: back?.content ?? [], start: back?.start ?? start, end: reach},
    {confidence: isCards || asks ? 0.9 : 0.7, isBothWays: line.isBothWays}
  )
  return {entries: [question], used: end - at}
}

/** Index of the line that parts the card whose front begins at `at`. */
function turnAfter(
  blocks: readonly RootContent[],
  at: number,
  isCards: boolean
): number | undefined {
  const before = blocks[at - 1]
  const isOpened = !before || /^(?:thematicBreak|yaml|toml)$/u.test(before.type)
  const last = isOpened ? longestFront : 1
  for (let turn = at + 1; turn <= at + last; turn++) {
    const block = blocks[turn - 1]
    if (!block || /^(?:thematicBreak|html|yaml|toml)$/u.test(block.type)) return undefined
    if (isTurnAt(blocks, turn - 1) || holdsCard(block, isCards)) return undefined
    if (isTurnAt(blocks, turn)) return turn
    if (block.type === 'heading') return undefined
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
