/** The database of a package: one collection with the notes, cards, decks and note types of a deck. */
import {encoderInPlace} from '../../encoder-in-place.ts'
import type {Card, Deck} from '../../deck.ts'
import {cardOrdinals} from './card-ordinals.ts'
import {openDatabase} from './database.ts'
import {deckIds, type DeckIds} from './deck-ids.ts'
import {noteIds} from './ids.ts'
import {noteTypeJson} from './note-type-json.ts'
import {canonicalTags, normaliseText} from './normalise.ts'
import {INDICES_SQL, TABLES_SQL} from './schema.ts'
import {deckJson, PRESET, settingsJson} from './settings-json.ts'
import {checksum, sortText} from './sort-text.ts'

/**
 * Long text is UTF-8 already: SQLite's wrapper would encode it character by character. The bytes
 * are valid until the next row is asked for.
 */
type Row = Array<string | number | Uint8Array>

const utf8Of = encoderInPlace()

const NOTE_SQL = "insert into notes values (?, ?, ?, ?, -1, ?, cast(? as text), ?, ?, 0, '')"
const CARD_SQL = "insert into cards values (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')"
const COL_SQL = 'insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)'

/** The bytes of `collection.anki2`; the same for the same deck. */
export async function collectionOf(deck: Deck, wasm?: ArrayBuffer): Promise<Uint8Array> {
  const decks = deckIds(deck.cards)
  const {notes, cards} = rowsOf(deck, decks)
  const database = await openDatabase(TABLES_SQL, sizeOf(deck), wasm)
  try {
    database.run('begin')
    database.insert(COL_SQL, [settingsRow(deck, decks)])
    database.insert(NOTE_SQL, notes)
    database.insert(CARD_SQL, cards)
    database.run(`${INDICES_SQL}\ncommit;`)
    return database.bytes()
  } finally {
    database.close()
  }
}

/** Bytes a row of `notes` and one of `cards` take beside text, with their indices; measured. */
const ROWS = 400

/** About how many bytes the collection takes: text that is mostly ASCII, and rows. */
function sizeOf({cards}: Deck): number {
  let size = 0
  for (const {fields} of cards) {
    for (const name in fields) size += fields[name]?.length ?? 0
    size += ROWS
  }
  return size
}

/** Rows of `notes` and `cards`, made as they are asked for, in order of id. */
export function rowsOf(deck: Deck, {idOf}: DeckIds): {notes: Iterable<Row>; cards: Iterable<Row>} {
  return {notes: noteRows(deck), cards: cardRows(deck, idOf)}
}

function* noteRows({name, cards, notetypes}: Deck): Generator<Row> {
  const types = new Map(notetypes.map((type) => [type.name, type]))
  const idAt = noteIds(name)
  for (const [at, card] of cards.entries()) {
    const {id = 0, fields = []} = types.get(card.notetype) ?? {}
    yield [idAt(at), card.guid, id, card.mod, ...textsOf(card, fields)]
  }
}

function* cardRows({name, cards, notetypes}: Deck, deckOf: DeckIds['idOf']): Generator<Row> {
  const ordinals = new Map(notetypes.map((type) => [type.name, cardOrdinals(type)]))
  const idAt = noteIds(name)
  for (const [at, card] of cards.entries()) {
    const id = idAt(at)
    for (const ordinal of ordinals.get(card.notetype)?.(card) ?? []) {
      yield [id + ordinal, id, deckOf(card), ordinal, card.mod, at + 1]
    }
  }
}

/** Tags, fields, sort text and checksum. */
function textsOf(card: Card, fields: ReadonlyArray<{name: string}>): Row {
  const values = fields.map(({name}) => normaliseText(card.fields[name] ?? ''))
  const sort = sortText(values[0] ?? '')
  const tags = canonicalTags(card.tags)
  const fieldText = utf8Of(values.join('\u001F'))
  return [tags.length > 0 ? ` ${tags.join(' ')} ` : '', fieldText, sort, checksum(sort)]
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
