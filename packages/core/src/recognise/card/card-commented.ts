/**
 * Cards whose sides comments name, above each side or below it.
 *
 *     <!-- front -->
 *     Which planet is the largest?
 *     <!-- back -->
 *     Jupiter
 */
import type {RootContent} from 'mdast'
import type {Recognised} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {withoutChrome} from '../chrome.ts'
import {asideFrom} from '../draft.ts'
import {isFrontMatter} from '../file/is-front-matter.ts'
import {positionOf} from '../text/place.ts'
import {cardFrom, sideOf} from './card-draft.ts'

/** The card that begins at `at`. */
export function commentedAt(blocks: readonly RootContent[], at: number): Recognised | undefined {
  const card = cardsIn(blocks).get(at)
  if (!card) return undefined
  const front = withoutChrome(blocks.slice(...card.front))
  const back = withoutChrome(blocks.slice(...card.back))
  const [asked, told] = [sideOf(front.content), sideOf(back.content)]
  if (!asked || !told) return undefined
  const question = cardFrom(asked, told)
  const inside = blocks.slice(at, card.end)
  const comments = inside.filter((block) => sideNamed(block) !== undefined)
  const asides = comments.map((block) => asideFrom([block], positionOf(block)))
  return {
    entries: [question, ...front.asides, ...back.asides, ...asides].sort(
      (a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)
    ),
    used: card.end - at
  }
}

interface Card {
  front: [number, number]
  back: [number, number]
  end: number
}

const cardsIn = remembered((blocks: readonly RootContent[]): ReadonlyMap<number, Card> => {
  const cards = new Map<number, Card>()
  const named = blocks.flatMap((block, at) => {
    const side = sideNamed(block)
    return side ? [{side, at}] : []
  })
  const inTurn = named.every(({side}, index) => side === (index % 2 === 0 ? 'front' : 'back'))
  if (named.length < 2 || named.length % 2 === 1 || !inTurn) return cards
  const last = named.at(-1)?.at ?? 0
  const isAbove = withoutChrome(blocks.slice(last + 1)).content.length > 0
  let from = blocks.findIndex((block) => !isFrontMatter(block))
  for (let index = 0; index < named.length; index += 2) {
    const [front, back] = [named[index]?.at ?? 0, named[index + 1]?.at ?? 0]
    const end = isAbove ? (named[index + 2]?.at ?? blocks.length) : back + 1
    if (isAbove) cards.set(front, {front: [front + 1, back], back: [back + 1, end], end})
    else cards.set(from, {front: [from, front], back: [front + 1, back], end})
    from = end
  }
  return cards
})

const comment = /^<!--\s*(?:card[ -])?(front|back)(?:\s+side)?\s*-->$/iu

function sideNamed(block: RootContent): 'front' | 'back' | undefined {
  const side = block.type === 'html' ? comment.exec(block.value.trim())?.[1] : undefined
  return side === undefined ? undefined : side.toLowerCase() === 'front' ? 'front' : 'back'
}
