/**
 * A text file for Anki's own importer (2.1.54 and later), which updates notes by guid. It brings
 * neither note types nor media nor decks whose names are numbers, which Anki takes for ids: those
 * come with a package of the same deck, imported before.
 *
 *     #separator:tab
 *     #html:true
 *     #guid column:1
 *     #notetype column:2
 *     #deck column:3
 *     #tags column:4
 *     q1→Studymark Basic→Biology→cell→Powerhouse of the cell?→Mitochondrion
 */
import {stringify} from 'csv-stringify/browser/esm/sync'
import {assertDeck} from './anki/assert-deck.ts'
import {canonicalDeck, canonicalTags, normaliseText} from './anki/normalise.ts'
import type {Emitter} from './emitter.ts'
import type {Card, Deck} from '../deck.ts'

const HEADER = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#notetype column:2',
  '#deck column:3',
  '#tags column:4'
]

export const ankiText: Emitter = {
  name: 'anki-text',
  extension: '.txt',
  async emit({deck}, sink) {
    assertDeck(deck)
    await sink.write(HEADER.map((line) => `${line}\n`).join(''))
    await sink.write(toRows(deck))
  }
}

/** Rows of one length: the fields of shorter note types are followed by empty cells. */
function toRows({cards, notetypes}: Deck): string {
  const fields = new Map(notetypes.map((type) => [type.name, type.fields.map(({name}) => name)]))
  const width = Math.max(0, ...[...fields.values()].map((names) => names.length))
  const rows = cards.map((card) => toRow(card, fields.get(card.notetype) ?? [], width))
  // Typed as the stream of the package's main entry; it is a string.
  return String(stringify(rows, {delimiter: '\t', quoted_match: /^#/}))
}

function toRow(card: Card, names: readonly string[], width: number): string[] {
  const cells = names.map((name) => normaliseText(card.fields[name] ?? ''))
  return [
    card.guid,
    normaliseText(card.notetype),
    canonicalDeck(card.deck).join('::'),
    canonicalTags(card.tags).join(' '),
    ...cells,
    ...Array.from({length: width - names.length}, () => '')
  ]
}
