/**
 * Cards in a fence that says so, as several tools have them: with labels or fields, or parted by a line.
 *
 *     ```flashcard
 *     Q: What moves the tides?
 *     A: The moon.
 *     ```
 */
import type {Code, RootContent} from 'mdast'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {pointInCode} from '../details/point-in.ts'
import {asideFrom, promptFrom, questionFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'
import {cardFrom} from './card-draft.ts'
import {isSchedule} from './card-signs.ts'
import {clozesIn} from './cloze-content.ts'
import {contentInCode} from './content-in-code.ts'
import {type FencedCard, fencedCards, type Stretch} from './fenced-cards.ts'

const languages = /^(?:anki|(?:flash-?)?cards?|deck)$/iu

/** The cards of the fence at `at`. */
export function fenceAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const code = blocks[at]
  if (code?.type !== 'code' || !languages.test(code.lang ?? '')) return undefined
  const cards = fencedCards(code.value)
  return cards && {entries: entriesOf(code, cards, source), used: 1}
}

function entriesOf(code: Code, cards: readonly FencedCard[], source: string): Draft[] {
  const pointOf = pointInCode(code, source)
  const {start, end} = positionOf(code)
  return cards.map((card, index): Draft => {
    const next = cards[index + 1]
    const reach = {
      start: index === 0 ? start : pointOf(card.start),
      end: next ? pointOf(next.start) : end
    }
    const content = (side: Stretch): RootContent[] =>
      contentInCode(code.value, side, pointOf).filter((node) => !isSchedule(node))
    const front = card.front && content(card.front)
    const back = card.back && content(card.back)
    if (front && front.length > 0 && card.back) {
      const turn = pointOf(card.back.start)
      return cardFrom(
        {content: front, start: reach.start, end: turn},
        {content: back ?? [], start: turn, end: reach.end}
      )
    }
    const read = front && clozesIn(front, 'marks', source)
    if (read) return questionFrom({form: 'cloze', confidence: 0.95}, [promptFrom(read, reach)])
    const value = code.value.slice(card.start, next?.start)
    return asideFrom([{...code, value, position: reach}], reach)
  })
}
