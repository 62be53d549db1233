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
import type {Deck} from '../deck.ts'

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
  async emit({deck}, sink) {
    const rows = [COLUMNS, ...rowsOf(deck)]
    // `escape_formulas` puts `'` before what a spreadsheet would run: = + - @ tab and return.
    // A lone line feed is no record delimiter here, so that it is quoted has to be asked for.
    const options = {record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/}
    const text = stringify(rows, options)
    // Typed as the stream of the package's main entry; it is a string.
    await sink.write(String(text))
  }
}

function rowsOf({cards, notetypes}: Deck): string[][] {
  const texts = new Map(notetypes.map((type) => [type.name, cardText(type)]))
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
