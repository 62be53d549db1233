/**
 * Cards of a deck between two rules: what counts is a front, and a quote below it the back; without one it has gaps.
 *
 *     ---
 *     Deck: Tides
 *
 *     1. What moves the tides?
 *
 *     > The moon.
 *
 *     2. At {{c1::neap tide}} the sea hardly rises.
 *
 *     ---
 */
import type {Blockquote, ListItem, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {asideFrom, noteFrom, promptFrom, questionFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'
import {cardFrom, sideOf} from './card-draft.ts'
import {isSchedule} from './card-signs.ts'
import {clozesIn} from './cloze-content.ts'

const deck = /^Deck\s*:/u
const names = /^(?:Deck|Tags)\s*:/u

/** The cards of the deck whose name stands at `at`. */
export function numberedAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const name = blocks[at]
  if (name?.type !== 'paragraph' || !deck.test(toString(name))) return undefined
  if (at > 0 && blocks[at - 1]?.type !== 'thematicBreak') return undefined
  let end = at + 1
  while (blocks[end] && blocks[end]?.type !== 'thematicBreak') end++
  const entries: Draft[] = []
  for (let next = at; next < end; next++) {
    const block = blocks[next]
    const below = blocks[next + 1]
    if (!block) break
    if (isName(block) || isSchedule(block)) entries.push(asideFrom([block], positionOf(block)))
    else if (block.type === 'list' && block.ordered === true) {
      const quote = next + 1 < end && below?.type === 'blockquote' ? below : undefined
      const last = block.children.length - 1
      entries.push(
        ...block.children.map((item, index) =>
          entryFrom(item, index === last ? quote : undefined, source)
        )
      )
      if (quote) next++
    } else return undefined
  }
  const isDeck = entries.some(({type}) => type === 'question')
  return isDeck ? {entries, used: end - at} : undefined
}

function isName(block: RootContent): boolean {
  return block.type === 'paragraph' && names.test(toString(block))
}

/** A quote may stand in the item, too. */
function entryFrom(item: ListItem, below: Blockquote | undefined, source: string): Draft {
  const position = positionOf(item)
  const inner = item.children.findIndex(({type}) => type === 'blockquote')
  const quote = below ?? item.children[inner]
  const content = inner === -1 || below ? item.children : item.children.slice(0, inner)
  if (quote?.type === 'blockquote') {
    const back = sideOf(quote.children)
    const {start, end} = positionOf(quote)
    if (content.length > 0 && back) {
      const front = {content, start: position.start, end: below ? position.end : start}
      return cardFrom(front, {...back, start, end})
    }
  }
  const read = clozesIn(content, 'braces', source) ?? clozesIn(content, 'curly', source)
  if (!read) return noteFrom(item.children, position)
  return questionFrom({form: 'cloze', confidence: 0.95}, [promptFrom(read, position)])
}
