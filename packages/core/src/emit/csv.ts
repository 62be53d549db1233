/**
 * A table for spreadsheets (RFC 4180): a row of names, then a row for each card; CRLF line ends,
 * UTF-8 without a byte-order mark, plain text in the cells.
 *
 *     guid,deck,notetype,front,back,hint,tags,context,file,line
 *     q1,Biology,Studymark Basic,Powerhouse of the cell?,Mitochondrion,,cell,,cells.md,3
 */
import {stringify} from 'csv-stringify/browser/esm/sync'
import type {Emitter} from './emitter.ts'
import {cardText} from './card-text.ts'
import type {Card} from '../deck.ts'

const encoder = new TextEncoder()

const COLUMNS = [
  'guid',
  'deck',
  'notetype',
  'front',
  'back',
  'hint',
  'tags',
  'context',
  'file',
  'line'
]

export const csv: Emitter = {
  name: 'csv',
  extension: '.csv',
  async emit({deck, memory}, sink) {
    const texts: Texts = new Map(deck.notetypes.map((type) => [type.name, cardText(type)]))
    // What was put there.
    const before = memory?.get('csv') as Map<string, Stretch> | undefined
    const stretches = new Map<string, Stretch>()
    const pieces = [bytesOf([COLUMNS])]
    const {cards} = deck
    for (let at = 0, end = 0; at < cards.length; at = end) {
      const path = cards[at]?.source.path ?? ''
      const known = before?.get(path)
      const same = known && endOfSame(known.cards, cards, {at, path})
      end = same ?? endOfFile(cards, {at, path})
      const stretch = same ? known : stretchOf(cards.slice(at, end), texts)
      stretches.set(path, stretch)
      pieces.push(stretch.bytes)
    }
    memory?.set('csv', stretches)
    await sink.write(joined(pieces))
  }
}

/** What is shown of a card, by its note type. */
type Texts = ReadonlyMap<string, ReturnType<typeof cardText>>

/** Cards of a file that follow one another, and their rows. */
interface Stretch {
  cards: readonly Card[]
  bytes: Uint8Array
}

function stretchOf(cards: readonly Card[], texts: Texts): Stretch {
  return {cards, bytes: bytesOf(rowsOf(cards, texts))}
}

function isOf(path: string, card: Card | undefined): boolean {
  return card !== undefined && (card.source.path ?? '') === path
}

/** Where the cards of a file end. */
function endOfFile(cards: readonly Card[], {at, path}: {at: number; path: string}): number {
  let end = at + 1
  while (isOf(path, cards[end])) end++
  return end
}

/** Where they end, if what has a column is the very same as before; `mod` has none. */
function endOfSame(
  before: readonly Card[],
  cards: readonly Card[],
  {at, path}: {at: number; path: string}
): number | undefined {
  const end = at + before.length
  const areSame = before.every((other, index) => {
    const card = cards[at + index]
    return card === other || (card !== undefined && isSame(card, other))
  })
  return areSame && !isOf(path, cards[end]) ? end : undefined
}

function isSame({guid, notetype, fields, deck, tags, source}: Card, other: Card): boolean {
  return (
    guid === other.guid &&
    notetype === other.notetype &&
    areSameFields(fields, other.fields) &&
    deck === other.deck &&
    tags === other.tags &&
    source === other.source
  )
}

function areSameFields(fields: Card['fields'], before: Card['fields']): boolean {
  if (fields === before) return true
  const names = Object.keys(fields)
  if (names.length !== Object.keys(before).length) return false
  return names.every((name) => fields[name] === before[name])
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function bytesOf(rows: string[][]): Uint8Array {
  // `escape_formulas` puts `'` before what a spreadsheet would run: = + - @ tab and return.
  // A lone line feed is no record delimiter here, so that it is quoted has to be asked for.
  const options = {record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/}
  // Typed as the stream of the package's main entry; it is a string.
  return encoder.encode(String(stringify(rows, options)))
}

function rowsOf(cards: readonly Card[], texts: Texts): string[][] {
  return cards.map((card) => {
    const {front = '', back = '', hint = '', context = ''} = texts.get(card.notetype)?.(card) ?? {}
    return [
      card.guid,
      card.deck.join('::'),
      card.notetype,
      front,
      back,
      hint,
      card.tags.join(' '),
      context,
      card.source.path ?? '',
      String(card.source.start.line)
    ]
  })
}
