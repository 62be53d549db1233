/** The decks that cards go to. */
import type {Card} from '../../deck.ts'
import {idsByName} from './ids.ts'
import {canonicalDeck, foldCase} from './normalise.ts'

/** Full names with their ids, and the id of each card's deck. */
export interface DeckIds {
  decks: Array<{id: number; name: string}>
  idOf: (card: Card) => number
}

/** Decks whose names differ in case only are one deck, named as it is first. */
export function deckIds(cards: readonly Card[]): DeckIds {
  const names = new Map([['default', 'Default']])
  const keys = new Map<string, string>()
  for (const {deck} of cards) {
    const raw = deck.join('\u001F')
    if (!keys.has(raw)) keys.set(raw, register(canonicalDeck(deck), names))
  }
  const used = new Set(keys.values())
  const ids = idsByName([...used].filter((key) => key !== 'default'))
  ids.set('default', 1)
  return {
    decks: [...ids].map(([key, id]) => ({id, name: names.get(key) ?? key})),
    idOf: ({deck}) => ids.get(keys.get(deck.join('\u001F')) ?? '') ?? 1
  }
}

/** Notes the spelling of a deck and of those above it; answers the key it goes by. */
function register(path: readonly string[], names: Map<string, string>): string {
  let key = ''
  let name = ''
  for (const component of path) {
    const join = key === '' ? '' : '::'
    key += join + foldCase(component)
    const spelled = names.get(key) ?? name + join + component
    names.set(key, spelled)
    name = spelled
  }
  return key
}
