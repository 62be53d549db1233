/**
 * Cards whose front is bullets, with the line of question marks right below the last.
 *
 *     - Sand gets in
 *     - The pivot dries out
 *     ?
 *     Why a windmill stops
 */
import type {List, ListItem, RootContent} from 'mdast'
import type {Draft} from '../../dialects/dialect.ts'
import {shownOf} from './card-back.ts'
import {cardFrom, sideOf} from './card-draft.ts'
import {lastTextOf, withLast} from './card-fields.ts'
import {cardLinesOf, mayHoldCard, type Piece, piecesOf} from './card-text.ts'
import {listOf} from '../list/list-of.ts'
import {positionOf} from '../text/place.ts'

/**
 * Where such fronts begin and end: indexes of their first and last items, by the first.
 * No blank line is in them, and no item with a card of its own.
 */
export function frontsIn(
  list: List,
  holdsCard: (item: ListItem) => boolean,
  source: string
): ReadonlyMap<number, number> {
  const fronts = new Map<number, number>()
  let first = 0
  for (const [at, item] of list.children.entries()) {
    if (isApart(list, at)) first = at
    if (partedIn(item, source)) {
      if (at > first) fronts.set(first, at)
      first = at + 1
    } else if (holdsCard(item)) first = at + 1
  }
  return fronts
}

/** The card whose front is the items from `first` to `last`, and the index after those it takes. */
export function cardOfItems(
  list: List,
  {first, last, below}: {first: number; last: number; below: readonly RootContent[]},
  {isCards, source}: {isCards: boolean; source: string}
): {card: Draft; end: number} | undefined {
  const parted = partedIn(list.children[last], source)
  const front = listOf(list, list.children.slice(first, last + 1))
  if (!parted || !front) return undefined
  const {before, mark, after} = parted
  let end = last + 1
  while (end < list.children.length && !isApart(list, end)) end++
  const more = listOf(list, list.children.slice(last + 1, end))
  const rest = [...(more ? [more] : []), ...(end === list.children.length ? below : [])]
  const back = sideOf([...after.content, ...shownOf(rest, source)])
  const card = cardFrom(
    {
      content: withLast(front, before.content),
      start: positionOf(front).start,
      end: before.end
    },
    back ?? {content: [], start: mark.start, end: after.end},
    {confidence: isCards ? 0.9 : 0.7}
  )
  return {card, end}
}

/** Whether a blank line parts the item at `at` from the one before it. */
function isApart(list: List, at: number): boolean {
  const item = list.children[at]
  const before = list.children[at - 1]
  return !!item && !!before && positionOf(item).start.line > positionOf(before).end.line + 1
}

/** What a line at the margin parts, which Markdown reads on with the item. */
function partedIn(
  item: ListItem | undefined,
  source: string
): Record<'before' | 'mark' | 'after', Piece> | undefined {
  const text = item && lastTextOf(item)
  if (!text || !mayHoldCard(text)) return undefined
  const line = cardLinesOf(text, true).find(({type}, index) => type === 'turn' && index > 0)
  if (!line) return undefined
  const [before, mark, after] = piecesOf(text, [line.start, line.start + line.length], source)
  if (!before || !mark || !after || mark.start.column > 1) return undefined
  return {before, mark, after}
}
