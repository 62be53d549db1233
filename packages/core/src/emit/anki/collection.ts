/** The database of a package: one collection with the notes, cards, decks and note types of a deck. */
import type {Card, Deck} from '../../deck.ts'
import {cardOrdinals} from './card-ordinals.ts'
import {openDatabase} from './database.ts'
import {deckIds, type DeckIds} from './deck-ids.ts'
import {claimId, idsByName} from './ids.ts'
import {noteTypeJson} from './note-type-json.ts'
import {canonicalTags, normaliseText} from './normalise.ts'
import {INDICES_SQL, TABLES_SQL} from './schema.ts'
import {deckJson, PRESET, settingsJson} from './settings-json.ts'
import {checksum, sortText} from './sort-text.ts'

type Row = Array<string | number>

const NOTE_SQL = "insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')"
const CARD_SQL = "insert into cards values (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"
const COL_SQL = 'insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)'

/** The bytes of `collection.anki2`; the same for the same deck. */
export async function collectionOf(deck: Deck, wasm?: ArrayBuffer): Promise<Uint8Array> {
  const decks = deckIds(deck.cards)
  const {notes, cards} = rowsOf(deck, decks)
  const database = await openDatabase(wasm)
  try {
    database.run(`begin;\n${TABLES_SQL}`)
    database.insert(COL_SQL, [settingsRow(deck, decks)])
    database.insert(NOTE_SQL, notes)
    database.insert(CARD_SQL, cards)
    database.run(`${INDICES_SQL}\ncommit;`)
    return database.bytes()
  } finally {
    database.close()
  }
}

/** Rows of `notes` and `cards`, each sorted by id, as the database stores them. */
export function rowsOf(deck: Deck, {idOf}: DeckIds): {notes: Row[]; cards: Row[]} {
  const types = new Map(
    deck.notetypes.map((type) => [type.name, {type, ordinalsOf: cardOrdinals(type)}])
  )
  const noteIds = idsByName(deck.cards.map(({guid}) => guid))
  const cardIds = new Set<number>()
  const notes: Row[] = []
  const cards: Row[] = []
  for (const [at, card] of deck.cards.entries()) {
    const known = types.get(card.notetype)
    const id = noteIds.get(card.guid)
    if (!known || id === undefined) throw new Error('Expected a checked deck')
    notes.push([id, card.guid, known.type.id, card.mod, ...textsOf(card, known.type.fields)])
    for (const ordinal of known.ordinalsOf(card)) {
      cards.push([claimId(id + ordinal, cardIds), id, idOf(card), ordinal, card.mod, at + 1])
    }
  }
  return {notes: notes.sort(byId), cards: cards.sort(byId)}
}

/** Tags, fields, sort text and checksum. */
function textsOf(card: Card, fields: ReadonlyArray<{name: string}>): Row {
  const values = fields.map(({name}) => normaliseText(card.fields[name] ?? ''))
  const sort = sortText(values[0] ?? '')
  const tags = canonicalTags(card.tags)
  return [tags.length > 0 ? ` ${tags.join(' ')} ` : '', values.join('\u001F'), sort, checksum(sort)]
}

function settingsRow(deck: Deck, {decks}: DeckIds): Row {
  const mod = lastChangeOf(deck)
  const models = deck.notetypes.map((type) => [type.id, noteTypeJson(type)] as const)
  const entries = decks.map(({id, name}) => [id, deckJson(id, name, mod)] as const)
  const settings = settingsJson(deck.cards.length + 1)
  const json = [settings, fromPairs(models), fromPairs(entries), {1: PRESET}, {}]
  return [mod, mod * 1000, mod * 1000, ...json.map((value) => JSON.stringify(value))]
}

/** When the deck last changed; stands in for the clock. */
function lastChangeOf({cards, notetypes}: Deck): number {
  let last = 0
  for (const {mod} of [...notetypes, ...cards]) last = Math.max(last, mod)
  return last
}

function fromPairs(pairs: ReadonlyArray<readonly [number, unknown]>): Record<string, unknown> {
  return Object.fromEntries(pairs)
}

function byId([a = 0]: Row, [b = 0]: Row): number {
  return Number(a) - Number(b)
}
