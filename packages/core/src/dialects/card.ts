/**
 * Flashcards of spaced-repetition tools: fronts and backs parted by `::` or a line `?`, blocks with
 * a `#card` tag, and clozes.
 *
 *     #flashcards
 *
 *     Which planet is the largest?::Jupiter
 *
 *     What makes the sky blue?
 *     ?
 *     Air scatters blue light more than red light.
 *
 *     Water boils at ==100 °C== at sea level.
 */
import type {Heading, Paragraph, RootContent} from 'mdast'
import {calloutAt} from '../recognise/card/card-callout.ts'
import {askedQuoteAt} from '../recognise/card/card-asked-quote.ts'
import {cardsIn, isFrontTo} from '../recognise/card/card-block.ts'
import {asChoice} from '../recognise/card/card-choice.ts'
import {clozesAt} from '../recognise/card/card-cloze.ts'
import {commentedAt} from '../recognise/card/card-commented.ts'
import {enclosedAt} from '../recognise/card/card-enclosed.ts'
import {fenceAt} from '../recognise/card/card-fence.ts'
import {gapTitleAt} from '../recognise/card/card-gap-titles.ts'
import {inlineAt} from '../recognise/card/card-inline.ts'
import {cardsFromList, goesOnBelow, holdsCards} from '../recognise/card/card-list.ts'
import {headedAt} from '../recognise/card/card-headed.ts'
import {levelAt} from '../recognise/terms/headed-terms.ts'
import {numberedAt} from '../recognise/card/card-numbered.ts'
import {percentAt} from '../recognise/card/card-percent.ts'
import {quotedAt} from '../recognise/card/card-quoted.ts'
import {headsNote, sidesAt} from '../recognise/card/card-sides.ts'
import {isProperty, isTagLine} from '../recognise/card/card-signs.ts'
import {endOfPart, endOfStretch, isTurnAt, isUnderlined} from '../recognise/card/card-stretch.ts'
import {syncedAt} from '../recognise/card/card-synced.ts'
import {type CardLine, cardLinesOf, isPointer, mayHoldCard} from '../recognise/card/card-text.ts'
import {turnedAt} from '../recognise/card/card-turn.ts'
import {isDeckTitle} from '../recognise/file/deck-title.ts'
import {asideFrom} from '../recognise/draft.ts'
import {textLinesOf} from '../recognise/label/label-lines.ts'
import {positionOf} from '../recognise/text/place.ts'
import {toString} from '../to-string.ts'
import type {Dialect, Recognised, Scope} from './dialect.ts'

export const card: Dialect = {
  name: 'card',
  recognise(blocks, at, scope) {
    const block = blocks[at]
    if (!block || (scope.isProject && !scope.isCards)) return undefined
    if (isDeckTitle(blocks, at, scope.text) || isOverFronts(block, at, scope)) return undefined
    if (isOnly(block, scope.isCards) || headsNote(blocks, at)) {
      return {entries: [asideFrom([block], positionOf(block))], used: 1}
    }
    const read =
      enclosedAt(blocks, at, scope.text) ??
      inlineAt(blocks, at, scope.text) ??
      fenceAt(blocks, at, scope.text) ??
      syncedAt(blocks, at, scope.text) ??
      commentedAt(blocks, at) ??
      numberedAt(blocks, at, scope.text) ??
      calloutAt(blocks, at, scope.text) ??
      askedQuoteAt(blocks, at, scope.text) ??
      quotedAt(blocks, at, scope, (inner, from) => card.recognise(inner, from, scope)) ??
      sidesAt(blocks, at, scope.text) ??
      gapTitleAt(blocks, at, scope) ??
      percentAt(blocks, at, scope) ??
      turnedAt(blocks, at, scope) ??
      linesAt(blocks, at, block, scope) ??
      listAt(blocks, at, block, scope) ??
      headedAt(blocks, at, scope.text) ??
      clozesAt(blocks, at, scope.areGapsMarked ? 'marks' : 'braces', scope.text)
    return read && {...read, entries: read.entries.map((entry) => asChoice(entry, scope.text))}
  }
}

/** The title of a deck may name the one that it is in, with colons. */
function isOverFronts(block: RootContent, at: number, {headed}: Scope): boolean {
  return block.type === 'heading' && headed?.isDeck === true && block.depth < levelAt(headed, at)
}

/** Tags of the cards below, or properties of the page. */
function isOnly(block: RootContent, isCards: boolean): boolean {
  if (block.type !== 'paragraph' || !mayHoldCard(block)) return false
  const lines = textLinesOf(block.children)
  return lines.every(({text}) => isProperty(text) || (isCards && isTagLine(text)))
}

function linesAt(
  blocks: readonly RootContent[],
  at: number,
  block: RootContent,
  scope: Scope
): Recognised | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
  if (!mayHoldCard(block)) return undefined
  const lines = cardLinesOf(block, scope.isCards)
  // Below text an arrow points at the page.
  if (lines.some(isPointer) && !lines.some(({type}) => type === 'card')) return undefined
  const front = lines.findIndex(({type}) => type === 'front')
  const isStart = scope.isCards || lines[0]?.type === 'card' || isFrontTo(lines, front)
  const turn = lines.findIndex(({type}) => type === 'turn')
  if (!isStart && turn < 1) return undefined
  const isLines = turn < 1 && lines.some(({type}) => type === 'card')
  if (isLines && !scope.isCards && !isSure(lines) && !hasNeighbour(blocks, at)) return undefined
  const end = isLines ? at + 1 : endOfBack(blocks, at, block, partingOf(lines, turn, front), scope)
  const entries = cardsIn(
    {
      block,
      start: positionOf(block).start,
      marks: [],
      below: blocks.slice(at + 1, end),
      context: []
    },
    scope.isCards,
    scope.text
  )
  return entries && {entries, used: end - at}
}

/** A question mark, or cards on several lines. */
function isSure(lines: readonly CardLine[]): boolean {
  const cards = lines.filter((line) => line.type === 'card')
  return cards.length > 1 || cards.some(({separator}) => separator.confidence >= 0.85)
}

/** In prose a double colon stands alone; cards come in rows. */
function hasNeighbour(blocks: readonly RootContent[], at: number): boolean {
  return [blocks[at - 1], blocks[at + 1]].some(
    (block) =>
      block?.type === 'paragraph' && cardLinesOf(block, false).some(({type}) => type === 'card')
  )
}

/** What ends the block, so that all of the back stands below it. */
function partingOf(
  lines: readonly CardLine[],
  turn: number,
  front: number
): 'turn' | 'tag' | undefined {
  if (turn === lines.length - 1) return 'turn'
  return turn === -1 && front === lines.length - 1 ? 'tag' : undefined
}

function endOfBack(
  blocks: readonly RootContent[],
  at: number,
  block: Paragraph | Heading,
  parting: 'turn' | 'tag' | undefined,
  {text, isCards}: Scope
): number {
  if (isUnderlined(block, text)) return at + 1
  const stretch = endOfStretch(blocks, at + 1)
  if (parting === 'tag' && stretch === at + 1 && isBackBelow(blocks, at, block)) {
    return endOfStretch(blocks, at + 2)
  }
  const near = (isCards && cardBelowList(blocks, at + 1, stretch)) || stretch
  const isPart = block.type === 'heading' || (parting === 'turn' && near === at + 1)
  if (!isPart) return near
  const end = endOfPart(blocks, at + 1, text, block.type === 'heading' ? block.depth : undefined)
  const next = blocks
    .slice(at + 1, end)
    .findIndex((below, index) => (index > 0 || below.type === 'heading') && isFront(below))
  return next === -1 ? end : at + 1 + next
}

/** A blank line may stand between a tagged line and its back. */
function isBackBelow(
  blocks: readonly RootContent[],
  at: number,
  block: Paragraph | Heading
): boolean {
  const below = blocks[at + 1]
  if (block.type === 'heading' || !below || isTurnAt(blocks, at + 2)) return false
  if (below.type === 'paragraph') return !mayHoldCard(below) || holdsNoCard(below)
  return below.type === 'list' || below.type === 'code' || below.type === 'math'
}

function holdsNoCard(block: Paragraph): boolean {
  return !/^(?:::|;;)/u.test(toString(block)) && cardLinesOf(block, true).every(isText)
}

function isText({type}: CardLine): boolean {
  return type === 'text'
}

/** Index of a card right below a list, which holds no more of the back. */
function cardBelowList(
  blocks: readonly RootContent[],
  from: number,
  end: number
): number | undefined {
  for (let at = from + 1; at < end; at++) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || blocks[at - 1]?.type !== 'list') continue
    if (cardLinesOf(block, true).some(({type}) => type === 'card' || type === 'turn')) return at
  }
  return undefined
}

/** A tag makes a card of its own of it. */
function isFront(block: RootContent): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  if (!mayHoldCard(block)) return false
  const lines = cardLinesOf(block, false)
  return isFrontTo(
    lines,
    lines.findIndex(({type}) => type === 'front')
  )
}

function listAt(
  blocks: readonly RootContent[],
  at: number,
  block: RootContent,
  scope: Scope
): Recognised | undefined {
  const {isCards, areGapsMarked, text: source} = scope
  const reading = {isCards, areGapsMarked, source}
  if (block.type !== 'list' || !holdsCards(block, reading)) return undefined
  const end = goesOnBelow(block, reading) ? endOfStretch(blocks, at + 1) : at + 1
  return {entries: cardsFromList(block, blocks.slice(at + 1, end), reading), used: end - at}
}
