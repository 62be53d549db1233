/** deck + lock → deck + lock: cards keep the guid they had, and their `mod` where nothing changed. */
import {notetypes} from '../cards/notetypes/index.ts'
import type {Card, Deck} from '../deck.ts'
import type {Finding} from '../finding.ts'
import {deckDrift, notetypeDrift, shapeDrift, shapeOf} from './drift.ts'
import type {Lock, LockedCard} from './lock.ts'
import {matchCards, type Match, presentCards, type Present} from './match-cards.ts'
import {pastCards} from './past-cards.ts'
import {added, type Plan, placeOf, type Planned, removed} from './plan.ts'

export interface IdentityOptions {
  /** Unix seconds: when the cards are made. */
  now: number
  /** Folder that the decks of these cards are named from. */
  base?: string
  /** Whether this build read all questions that such an entry could stand for. */
  isBuilt: (entry: LockedCard) => boolean
}

export interface Identified {
  deck: Deck
  lock: Lock
  plan: Plan
  /** What would be lost, as errors; and as warnings what is left to do in Anki. */
  drift: Finding[]
}

/**
 * Matches the cards of a deck with those a lock remembers, one to one: by explicit id, then content,
 * then place, then likeness. A card that is new keeps its natural guid where that is free.
 */
export function keepIdentity(deck: Deck, lock: Lock, options: IdentityOptions): Identified {
  const present = presentCards(deck.cards)
  const past = pastCards(lock, (entry) => entry.gone === true || options.isBuilt(entry))
  const matches = matchCards(present, past)
  const drift = driftOf(deck, lock, present, matches)
  for (const [at, {past: one}] of matches) {
    if (one.entry.notetype !== present[at]?.card.notetype) matches.delete(at)
  }
  const kept = keepCards(present, matches, lock, options)
  const known = new Set([...matches.values()].map(({past: {guid}}) => guid))
  const gone = past.filter(({guid}) => !known.has(guid))
  return {
    deck: {...deck, cards: kept.cards},
    lock: lockOf(
      deck,
      {...lock, base: lock.base ?? options.base ?? '.'},
      kept.entries,
      gone.map(({guid}) => guid)
    ),
    plan: [
      ...kept.plan,
      ...gone.filter(({entry}) => !entry.gone).map(({guid, entry}) => removed(guid, entry))
    ],
    drift
  }
}

function driftOf(
  deck: Deck,
  lock: Lock,
  present: readonly Present[],
  matches: ReadonlyMap<number, Match>
): Finding[] {
  const pairs = [...matches].flatMap(([at, {past}]) => {
    const one = present[at]
    return one ? [{card: one.card, context: one.context, past}] : []
  })
  const decks = new Set(deck.cards.map((card) => card.deck.join('::')))
  return [
    ...shapeDrift(deck.notetypes, lock),
    ...pairs.flatMap(({card, past}) => notetypeDrift(card, past)),
    ...deckDrift(
      pairs.map(({past, ...now}) => ({...now, past: past.entry})),
      decks
    )
  ]
}

interface Kept {
  cards: Card[]
  entries: Map<string, LockedCard>
  plan: Plan
}

function keepCards(
  present: readonly Present[],
  matches: ReadonlyMap<number, Match>,
  lock: Lock,
  options: IdentityOptions
): Kept {
  const taken = new Set(Object.keys(lock.cards))
  const lastIn = new Map<string, string>()
  const kept: Kept = {cards: [], entries: new Map(), plan: []}
  for (const [at, one] of present.entries()) {
    const match = matches.get(at)
    const guid = match?.past.guid ?? freeGuid(one.card.guid, taken)
    taken.add(guid)
    const card = keepCard(one, guid, match, options.now)
    const after = lastIn.get(one.path) ?? ''
    lastIn.set(one.path, guid)
    kept.cards.push(card)
    kept.entries.set(guid, entryOf(one, card, after))
    kept.plan.push(match ? planned(one, card, match) : added(card, one.prompt))
  }
  return kept
}

/** The natural guid, unless an older card that was re-worded since has it. */
function freeGuid(natural: string, taken: ReadonlySet<string>): string {
  let guid = natural
  for (let count = 2; taken.has(guid); count++) guid = `${natural}${String(count)}`
  return guid
}

/** `mod` rises if and only if fields or tags changed; a source whose line moved stays as written. */
function keepCard(one: Present, guid: string, match: Match | undefined, now: number): Card {
  const fields = {...one.card.fields, Id: guid}
  if (!match) return {...one.card, guid, fields, mod: now}
  const {entry} = match.past
  if (entry.hash !== one.hash) {
    return {...one.card, guid, fields, mod: Math.max(now, entry.mod + 1)}
  }
  return {...one.card, guid, fields: {...fields, Source: entry.source}, mod: entry.mod}
}

function entryOf(one: Present, card: Card, after: string): LockedCard {
  const {explicitId, form, notetype, mod, fields} = card
  return {
    path: one.path,
    context: one.context,
    after,
    ...(explicitId !== undefined && {id: explicitId}),
    form,
    notetype,
    deck: card.deck.join('::'),
    prompt: one.prompt,
    answer: one.answer,
    hash: one.hash,
    mod,
    source: fields['Source'] ?? ''
  }
}

function planned(one: Present, card: Card, {past, by}: Match): Planned {
  const about = {guid: card.guid, prompt: one.prompt, ...placeOf(card), by}
  const from = `${past.entry.path} › ${past.entry.context}`
  if (from !== `${one.path} › ${one.context}`) return {action: 'moved', ...about, from}
  return {action: past.entry.hash === one.hash ? 'unchanged' : 'changed', ...about}
}

/** Entries of files that were not built stay; those of removed cards wait for their return. */
function lockOf(
  deck: Deck,
  lock: Lock,
  entries: ReadonlyMap<string, LockedCard>,
  gone: readonly string[]
): Lock {
  const cards: Record<string, LockedCard> = {...lock.cards}
  for (const guid of gone) {
    const entry = cards[guid]
    if (entry) cards[guid] = {...entry, gone: true}
  }
  for (const [guid, entry] of entries) cards[guid] = entry
  const shapes: Record<string, string> = {...lock.notetypes}
  // Ours all at once, so that no two branches add one each at one place.
  for (const notetype of [...notetypes, ...deck.notetypes])
    shapes[notetype.name] = shapeOf(notetype)
  return {...lock, name: lock.name ?? deck.name, notetypes: shapes, cards}
}
