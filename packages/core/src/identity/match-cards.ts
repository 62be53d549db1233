/** Which card of the lock each new card is: one to one, the surest evidence first. */
import type {Card} from '../deck.ts'
import {type Fingerprint, fingerprintOf} from './fingerprint.ts'
import {likely} from './likely.ts'
import type {LockedCard} from './lock.ts'
import {plainText} from './plain-text.ts'

/** A card as the notes have it now. */
export interface Present extends Fingerprint {
  card: Card
  path: string
  context: string
  /** Index of the card before it in its file; -1 for the first. */
  before: number
}

/** A card as the lock remembers it. */
export interface Past {
  guid: string
  entry: LockedCard
}

/** By what a card was known again. */
export type Evidence = 'id' | 'content' | 'prompt' | 'place' | 'likeness'

export interface Match {
  past: Past
  by: Evidence
}

/** The match of each present card, by its index; what has none is new. */
export function matchCards(present: readonly Present[], past: readonly Past[]): Map<number, Match> {
  const matches = new Map<number, Match>()
  const left = new Set(past)
  const take = (at: number, match: Match): void => {
    matches.set(at, match)
    left.delete(match.past)
  }
  for (const {by, now, then} of exact) {
    if (left.size === 0) return matches
    const waiting = groupBy(left, then)
    for (const [at, one] of present.entries()) {
      if (matches.has(at)) continue
      const key = now(one)
      const found = key === undefined ? undefined : waiting.get(key)?.shift()
      if (found) take(at, {past: found, by})
    }
  }
  const open = [...present.keys()].filter((at) => !matches.has(at))
  for (const {at, past: one, by} of likely(present, open, [...left], matches)) {
    if (!matches.has(at) && left.has(one)) take(at, {past: one, by})
  }
  return matches
}

interface Exact {
  by: Evidence
  now: (present: Present) => string | undefined
  then: (past: Past) => string | undefined
}

/** Keys that two cards share only when they are the same; the first that fits counts. */
const exact: readonly Exact[] = [
  {by: 'id', now: ({card}) => card.explicitId, then: ({entry}) => entry.id},
  {
    by: 'content',
    now: (one) => key(one.path, one.context, one.prompt, one.answer),
    then: ({entry}) => key(entry.path, entry.context, entry.prompt, entry.answer)
  },
  {
    by: 'content',
    now: (one) => key(one.prompt, one.answer),
    then: ({entry}) => key(entry.prompt, entry.answer)
  },
  {
    by: 'prompt',
    now: (one) => key(one.path, one.context, one.prompt),
    then: ({entry}) => key(entry.path, entry.context, entry.prompt)
  },
  {
    by: 'prompt',
    now: (one) => key(one.path, one.prompt),
    then: ({entry}) => key(entry.path, entry.prompt)
  }
]

function key(...parts: string[]): string {
  return JSON.stringify(parts)
}

function groupBy(
  past: Iterable<Past>,
  keyOf: (past: Past) => string | undefined
): Map<string, Past[]> {
  const groups = new Map<string, Past[]>()
  for (const one of past) {
    const group = keyOf(one)
    if (group === undefined) continue
    const members = groups.get(group)
    if (members) members.push(one)
    else groups.set(group, [one])
  }
  return groups
}

/** The cards with what the lock compares, in their order. */
export function presentCards(cards: readonly Card[]): Present[] {
  const lastIn = new Map<string, number>()
  return cards.map((card, at) => {
    const path = card.source.path ?? ''
    const before = lastIn.get(path) ?? -1
    lastIn.set(path, at)
    const context = plainText(card.fields['Context'] ?? '')
    return {...fingerprintOf(card), card, path, context, before}
  })
}
