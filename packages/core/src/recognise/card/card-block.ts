/** The cards of one text block: on its lines, or with its front and back parted by a line. */
import type {Heading, Paragraph, RootContent} from 'mdast'
import type {Point} from 'unist'
import type {Draft} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {shownOf} from './card-back.ts'
import {type CardTag, pointerName} from './card-signs.ts'
import {cardFrom, extended, type Side} from './card-draft.ts'
import {
  type CardLine,
  cardLinesOf,
  isPointer,
  type Piece,
  piecesOf,
  withoutEmphasis
} from './card-text.ts'
import {asideFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'

/** A text block and what surrounds it. */
export interface CardBlock {
  block: Paragraph | Heading
  /** Where its bullet stands, or itself. */
  start: Point
  /** Blocks of properties below it. */
  marks: RootContent[]
  /** Blocks that go on with its last back. */
  below: RootContent[]
  context: readonly string[]
}

/** The entries of a block of cards; `undefined` where there is no card in it. */
export function cardsIn(input: CardBlock, isCards: boolean, source: string): Draft[] | undefined {
  const lines = cardLinesOf(input.block, isCards)
  const turn = lines.findIndex(({type}) => type === 'turn')
  if (turn > 0) return turned(input, lines, turn, isCards, source)
  const at = lines.findIndex(({type}) => type === 'card' || type === 'front')
  const first = lines[at]
  if (!first) return undefined
  const isLined =
    first.type === 'card' || (isPointer(first) && lines.some(({type}) => type === 'card'))
  return isLined ? lined(input, lines, source) : tagged(input, lines, at, source)
}

/** Front, a line `?`, back; and the same again, where what stands right above a further `?` asks. */
function turned(
  input: CardBlock,
  lines: readonly CardLine[],
  turn: number,
  isCards: boolean,
  source: string
): Draft[] | undefined {
  const {block, below, context} = input
  const turns = turnsFrom(lines, turn)
  const places = turns.flatMap(({from, mark, last}) => [
    from.start,
    mark.start,
    mark.start + mark.length,
    endOfText(last)
  ])
  const tails = turns.map((_, index) => index * 4 + 4)
  const [before, ...pieces] = piecesOf(block, places, source, tails)
  const entries = asidesOf(before, input.start)
  for (const [index, {mark, last}] of turns.entries()) {
    const [front, , text, tail] = pieces.slice(index * 4, index * 4 + 4)
    if (!front || !text || !tail || front.content.length === 0) return undefined
    const back = tail.hasText ? {...text, end: tail.end} : text
    const start = entries.length > 0 ? front.start : input.start
    const isLast = index === turns.length - 1
    entries.push(
      cardFrom(
        {...front, content: withoutEmphasis(front.content), start},
        isLast ? backOf(back, below, source) : back,
        {
          confidence: isCards || front.content.some(asks) ? 0.95 : sureOfUntagged,
          isBothWays: mark.isBothWays,
          context,
          ...(last.closing && tagsOf(last.closing))
        }
      )
    )
  }
  return turns.length > 0 ? entries : undefined
}

interface Turn {
  /** The first line of the front. */
  from: CardLine
  mark: CardLine & {type: 'turn'}
  /** The last line of the back. */
  last: CardLine
}

/** The cards that lines `?` part; a further one parts a card where a line that asks stands above it, below a back. */
function turnsFrom(lines: readonly CardLine[], first: number): Turn[] {
  const turns: Turn[] = []
  let from = lines.findIndex(({type}) => type !== 'tags' && type !== 'property')
  for (const [at, mark] of lines.entries()) {
    if (at < first || mark.type !== 'turn' || from >= at) continue
    const last = turns.at(-1)
    const front = lines[last ? at - 1 : from]
    const above = lines[at - 2]
    if (!front || (last && (above?.type !== 'text' || asksBy(front.text) < 0.75))) continue
    if (last && above) last.last = above
    turns.push({from: front, mark, last: lastLine(lines, mark)})
    from = at + 1
  }
  return turns
}

/** A line `?` may also wonder, where nothing says that the file holds cards. */
const sureOfUntagged = 0.75

function asks(node: RootContent): boolean {
  return asksBy(toString(node)) >= 0.7
}

function backOf(back: Piece, below: RootContent[], source: string): Side {
  const whole = extended(back.content.length > 0 ? back : undefined, below) ?? back
  return {...whole, content: shownOf(whole.content, source)}
}

/** What stands before the first card. */
function asidesOf(before: Piece | undefined, start: Point): Draft[] {
  return (before?.content ?? []).map((node) =>
    asideFrom([node], {start, end: before?.end ?? start})
  )
}

/** A card on each line that has a separator; other lines go on with the back above them. */
function lined(input: CardBlock, lines: readonly CardLine[], source: string): Draft[] {
  const {block, below, context} = input
  const cards = lines.filter((line) => line.type === 'card')
  const ends = cards.map((card, index) => lastLine(lines, card, cards[index + 1]))
  const places = cards.flatMap((card, index) => [
    card.start,
    card.start + card.label,
    card.start + card.separator.start,
    card.start + card.separator.end,
    endOfText(ends[index] ?? card)
  ])
  const marks = cards.flatMap((_, index) => [index * 5 + 1, index * 5 + 3, index * 5 + 5])
  const [before, ...pieces] = piecesOf(block, places, source, marks)
  const entries = asidesOf(before, input.start)
  const isWhole = entries.length === 0
  for (const [index, {separator}] of cards.entries()) {
    const [label, front, , text, tail] = pieces.slice(index * 5, index * 5 + 5)
    if (!label || !front || !text || !tail) continue
    const back = tail.hasText ? {...text, end: tail.end} : text
    const isFirst = index === 0 && isWhole
    const isLast = index === cards.length - 1
    const {confidence, isBothWays} = separator
    const start = isFirst ? input.start : label.hasText ? label.start : front.start
    if (front.content.length === 0) {
      entries.push(asideFrom([...label.content, ...back.content], {start, end: back.end}))
      continue
    }
    const content = withoutEmphasis(front.content)
    const answer = isLast ? backOf(back, below, source) : back
    const tag = ends[index]?.closing
    const facts = {confidence, isBothWays, context, ...(tag && tagsOf(tag))}
    entries.push(cardFrom({...front, content, start}, answer, facts))
  }
  return entries
}

/** The last line of a card, before the next. */
function lastLine(lines: readonly CardLine[], from: CardLine, next?: CardLine): CardLine {
  return lines.findLast((line) => line === from || !next || line.start < next.start) ?? from
}

/** Where the back of a card ends, before a tag or a name of its block at the end of its last line. */
function endOfText({start, tail}: CardLine): number {
  return start + tail
}

/** What the tags of a card say beside that it is one. */
function tagsOf({name, others}: CardTag): {tags?: string[]} {
  const isPlain = name === pointerName || /^(?:flash-?)?cards?(?:[/-]revers\w*)?$/iu.test(name)
  const tags = isPlain ? others : [name, ...others]
  return tags.length > 0 ? {tags} : {}
}

/** Most lines of a front above the one with its tag. */
const longestLead = 4

/** Whether a front ends in the tagged line at `at`: all above it is text, and the tag at its end. */
export function isFrontTo(lines: readonly CardLine[], at: number): boolean {
  const line = lines[at]
  if (line?.type !== 'front' || at > longestLead) return false
  return at === 0 || (line.tag.start > 0 && lines.slice(0, at).every(({type}) => type === 'text'))
}

/** A front with a tag; what stands below it is the back. */
function tagged(
  input: CardBlock,
  lines: readonly CardLine[],
  at: number,
  source: string
): Draft[] | undefined {
  const {block, marks, below, context} = input
  const line = lines[at]
  const last = lines.at(-1)
  if (line?.type !== 'front' || !last || !isFrontTo(lines, at)) return undefined
  const {tag, start} = line
  const next = lines.slice(at + 1).find(({type}) => type !== 'property')
  const after = next?.start ?? last.start + last.length
  const places = [start + tag.start, start + tag.end, start + line.length, after]
  const pieces = piecesOf(block, places, source, [1, 3])
  const [ahead, , rest, , back] = pieces
  const front = tag.start === 0 ? rest : ahead
  if (!ahead || !front || !back || front.content.length === 0) return undefined
  const mark = marks.at(-1)
  const end = mark ? positionOf(mark).end : (pieces[3]?.end ?? front.end)
  const question = cardFrom(
    {content: withoutEmphasis(front.content), start: input.start, end},
    backOf(back, below, source),
    {
      confidence: 0.95,
      isBothWays: tag.isBothWays,
      context,
      ...tagsOf(tag)
    }
  )
  return [question]
}
