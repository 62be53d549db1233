/** Notebooks → deck: the fourth verb. */
import type {Notebook} from '../ast.ts'
import type {Card, Deck, Media} from '../deck.ts'
import {addAll} from '../add-all.ts'
import type {CardOptions} from './card-options.ts'
import {cardsOf, type Asked, type NotebookCards} from './cards-of.ts'
import {guidOf} from './guids.ts'
import {notetypes} from './notetypes/index.ts'
import {countIdentities, noIdentities, type IdentityCounts} from './repeated.ts'

export type {CardOptions} from './card-options.ts'

/**
 * The cards of some notebooks, in order of path, then of place.
 *
 * The guids are those the questions have by themselves; a lock replaces them (and the field `Id`)
 * afterwards where it knows older ones.
 */
export function toCards(notebooks: readonly Notebook[], options: CardOptions): Deck {
  return toDeck(
    notebooks.map((notebook) => cardsOf(notebook, options)),
    options.name
  )
}

/**
 * The deck of that name that the cards of notebooks make together. Whoever makes it again and again hands in the
 * same `identities`, empty at first.
 */
export function toDeck(
  parts: readonly NotebookCards[],
  name: string,
  identities = noIdentities()
): Deck {
  countIdentities(parts, identities)
  const cards = toldApart(byPath(parts), identities)
  const used = new Set(cards.map(({notetype}) => notetype))
  return {
    version: 1,
    name,
    notetypes: notetypes.filter(({name}) => used.has(name)),
    cards,
    media: shownBy(parts.filter(({media}) => media.length > 0))
  }
}

/** The second of two alike is told from the first by a number. */
function toldApart(parts: readonly NotebookCards[], identities: IdentityCounts): Card[] {
  const seen = new Map<string, number>()
  const cards: Card[] = []
  for (const {asked} of parts) {
    addAll(cards, aloneIn(asked, identities) ?? numbered(asked, identities, seen))
  }
  return cards
}

/** The cards of questions none of which is repeated. */
function aloneIn(
  asked: readonly Asked[],
  {repeated, alone}: IdentityCounts
): readonly Card[] | undefined {
  const known = alone.get(asked)
  if (known) return known
  if (asked.some(({identity}) => repeated.has(identity))) return undefined
  const cards = asked.flatMap(({card}) => card ?? [])
  alone.set(asked, cards)
  return cards
}

function numbered(
  asked: readonly Asked[],
  {repeated, told}: IdentityCounts,
  seen: Map<string, number>
): Card[] {
  return asked.flatMap(({identity, card}) => {
    if (!repeated.has(identity)) return card ?? []
    const count = (seen.get(identity) ?? 0) + 1
    seen.set(identity, count)
    if (!card || count === 1) return card ?? []
    const known = told.get(card)
    if (known?.count === count) return known.card
    const one = withGuid(card, guidOf(identity, count))
    told.set(card, {count, card: one})
    return one
  })
}

function withGuid(card: Card, guid: string): Card {
  return {...card, guid, fields: {...card.fields, Id: guid}}
}

const reference = /(?:<img src="|\[sound:)([a-z\d._-]+)["\]]/g

/** Each file that a field shows or plays, once, in order of name. */
function shownBy(parts: readonly NotebookCards[]): Media[] {
  const names = new Set<string>()
  for (const {asked} of parts) {
    for (const {card} of asked) {
      for (const html of Object.values(card?.fields ?? {})) {
        for (const [, name = ''] of html.matchAll(reference)) names.add(name)
      }
    }
  }
  const found = parts.flatMap(({media}) => media).filter(({name}) => names.has(name))
  const shown = new Map(found.map((file) => [file.name, file]))
  return [...shown.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function byPath(parts: readonly NotebookCards[]): NotebookCards[] {
  return [...parts].sort(({path: a = ''}, {path: b = ''}) => (a < b ? -1 : a > b ? 1 : 0))
}
