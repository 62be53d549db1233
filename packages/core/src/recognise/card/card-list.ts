/** The cards of a list: on the lines of its items, by tags, or nested below items that are none. */
import type {List, ListItem, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Draft} from '../../dialects/dialect.ts'
import {shownOf} from './card-back.ts'
import {cardOfItems, frontsIn} from './card-below-list.ts'
import {type CardBlock, cardsIn} from './card-block.ts'
import {clozeIn, clozeOfItem} from './card-cloze.ts'
import {cardFrom, sideOf} from './card-draft.ts'
import {endsInTag, leadOf, withLead} from './card-lead.ts'
import {cardTagIn, isProperty, isSchedule, isTagLine} from './card-signs.ts'
import {cardLinesOf, mayHoldCard, namesCloze} from './card-text.ts'
import {asideFrom, noteFrom} from '../draft.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {listOf} from '../list/list-of.ts'
import {byPlace, positionOf} from '../text/place.ts'
import {addAll} from '../../add-all.ts'

export interface CardReading {
  isCards: boolean
  areGapsMarked?: boolean
  source: string
}

/** The entries of a list that holds cards; `below` goes on with the back of its last item. */
export function cardsFromList(list: List, below: RootContent[], reading: CardReading): Draft[] {
  const entries: Draft[] = []
  const fronts = frontsOf(list, reading)
  for (let at = 0; at < list.children.length;) {
    const item = list.children[at]
    if (!item) break
    const last = fronts.get(at)
    const led =
      last === undefined ? undefined : cardOfItems(list, {first: at, last, below}, reading)
    if (led) {
      entries.push(led.card)
      at = led.end
      continue
    }
    const end = endOfBack(list, at, reading)
    const more = listOf(list, list.children.slice(at + 1, end))
    const isLast = end === list.children.length
    const rest = [...(more ? [more] : []), ...(isLast ? below : [])]
    addAll(entries, cardsFromItem(item, rest, [], reading))
    at = end
  }
  return entries
}

const noFronts: ReadonlyMap<number, number> = new Map()

function frontsOf(list: List, {isCards, source}: CardReading): ReadonlyMap<number, number> {
  const {start, end} = positionOf(list)
  if (!/\n\?/.test(source.slice(start.offset, end.offset))) return noFronts
  return frontsIn(list, (item) => itemHoldsCard(item, isCards), source)
}

/** Whether the back of the last card goes on below the list. */
export function goesOnBelow(list: List, reading: CardReading): boolean {
  let at = 0
  let isOpen = false
  while (at < list.children.length) {
    isOpen = isTurned(list, at, reading)
    at = endOfBack(list, at, reading)
  }
  return isOpen
}

/** A back on the lines of an item may go on in items right below it. */
function endOfBack(list: List, at: number, reading: CardReading): number {
  const {isCards} = reading
  let end = at + 1
  if (!isTurned(list, at, reading)) return end
  for (; end < list.children.length; end++) {
    const item = list.children[end]
    const before = list.children[end - 1]
    if (!item || !before || itemHoldsCard(item, isCards)) break
    if (positionOf(item).start.line > positionOf(before).end.line + 1) break
  }
  return end
}

function isTurned(list: List, at: number, {isCards}: CardReading): boolean {
  const [first] = list.children[at]?.children ?? []
  if (first?.type !== 'paragraph' || !mayHoldCard(first)) return false
  return cardLinesOf(first, isCards).some(({type}, index) => type === 'turn' && index > 0)
}

/** Whether a card is written in the list; where the file does not say so, in half of its items. */
export function holdsCards(list: List, {isCards, source}: CardReading): boolean {
  if (isCards) return list.children.some((item) => itemHoldsCard(item, true))
  if (frontsOf(list, {isCards, source}).size > 0) return true
  const found = list.children.filter((item) => itemHoldsCard(item, false)).length
  if (found === 0) return false
  return found * 2 > list.children.length || list.children.some(itemIsTagged)
}

function itemHoldsCard(item: ListItem, isCards: boolean): boolean {
  return item.children.some((child) => {
    if (child.type !== 'list') return isCard(child, isCards)
    if (isCards && isTag(child.children[0])) return true
    return child.children.some((inner) => itemHoldsCard(inner, isCards))
  })
}

function itemIsTagged(item: ListItem): boolean {
  return item.children.some((child) => {
    if (child.type === 'list') return child.children.some(itemIsTagged)
    if (child.type !== 'paragraph' && child.type !== 'heading') return false
    if (!mayHoldCard(child)) return false
    return endsInTag(child) || namesCloze(child)
  })
}

function isCard(block: RootContent, isCards: boolean): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  if (!mayHoldCard(block)) return false
  const lines = cardLinesOf(block, isCards)
  return (
    lines[0]?.type === 'front' ||
    endsInTag(block) ||
    namesCloze(block) ||
    lines.some(({type}, index) => type === 'card' || (type === 'turn' && index > 0))
  )
}

function cardsFromItem(
  item: ListItem,
  below: RootContent[],
  context: readonly string[],
  reading: CardReading
): Draft[] {
  const lead = leadOf(item)
  const [first, ...nested] = item.children.slice(lead)
  const position = positionOf(item)
  if (!first) return [asideFrom([], position)]
  const tagged = below.length === 0 ? taggedBelow(item, context, reading) : undefined
  if (tagged) return tagged
  const own: RootContent[] = []
  const lists: List[] = []
  for (const block of nested) {
    if (block.type === 'list' && holdsCards(block, reading)) lists.push(block)
    else own.push(block)
  }
  const inner = (path: readonly string[]): Draft[] =>
    lists.flatMap((list) =>
      list.children.flatMap((child) => cardsFromItem(child, [], path, reading))
    )
  const isText = first.type === 'paragraph' || first.type === 'heading'
  const {marks, content, asides} = sorted([...own, ...below])
  const about = {start: position.start, marks, below: content, context}
  const cards = cardsOfText(first, about, reading)
  if (cards) {
    const whole = withLead(cards, item.children.slice(0, lead))
    return [...whole, ...asides, ...inner(context)].sort(byPlace)
  }
  const rest = below.map((node) => noteFrom([node], positionOf(node)))
  if (lists.length === 0) {
    return [gapsIn(item, reading) ?? noteFrom(item.children, position), ...rest]
  }
  const title = isText ? (textLinesOf(first.children)[0]?.text ?? '').trim() : toString(first)
  const end = positionOf(own.at(-1) ?? first).end
  const parent = asideFrom([first, ...own], {start: position.start, end})
  return [parent, ...inner([...context, title]).sort(byPlace), ...rest]
}

/** The cards of the text that opens an item. */
function cardsOfText(
  block: RootContent,
  about: Omit<CardBlock, 'block'>,
  {isCards, source}: CardReading
): Draft[] | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
  return clozeOfItem({...about, block}, source) ?? cardsIn({...about, block}, isCards, source)
}

/** A bullet among cards with gaps of its own. */
function gapsIn(item: ListItem, {areGapsMarked, source}: CardReading): Draft | undefined {
  return clozeIn(item, areGapsMarked ? 'marks' : 'braces', source)
}

/** A bullet with nothing but the tag of a card. */
function isTag(item: ListItem | undefined): boolean {
  const [first] = item?.children ?? []
  if (first?.type !== 'paragraph' || !mayHoldCard(first)) return false
  const [line, ...others] = textLinesOf(first.children)
  if (!line || !isTagLine(line.text) || !cardTagIn(line.text)) return false
  return others.every(({text}) => isProperty(text))
}

/** The card of an item over a bullet with its tag, whose own bullets are the back. */
function taggedBelow(
  {children: [first, list, ...others], position}: ListItem,
  context: readonly string[],
  reading: CardReading
): Draft[] | undefined {
  if (list?.type !== 'list' || !isTag(list.children[0])) return undefined
  const [mark, ...siblings] = list.children
  const [tag, ...told] = mark?.children ?? []
  if (first?.type !== 'paragraph' || !mark || !tag || !position) return undefined
  const back = sideOf(shownOf(told, reading.source))
  const front = {content: [first], start: position.start, end: positionOf(tag).end}
  return [
    cardFrom(front, back, {context}),
    ...siblings.flatMap((sibling) => cardsFromItem(sibling, [], context, reading)),
    ...others.map((node) => noteFrom([node], positionOf(node)))
  ]
}

/** Properties and schedules apart from what they are kept for. */
function sorted(blocks: readonly RootContent[]) {
  const isMark = (block: RootContent): boolean =>
    block.type === 'paragraph' && textLinesOf(block.children).every(({text}) => isProperty(text))
  const at = blocks.findIndex((block) => !isMark(block))
  const rest = at === -1 ? [] : blocks.slice(at)
  return {
    marks: at === -1 ? [...blocks] : blocks.slice(0, at),
    content: rest.filter((block) => !isSchedule(block)),
    asides: rest.filter(isSchedule).map((block) => asideFrom([block], positionOf(block)))
  }
}
