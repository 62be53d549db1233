/** The package read back: the zip with fflate, the database with SQLite itself. */
import {unzipSync} from 'fflate'
import initialise from 'sql.js'
import {expect, test} from 'vitest'
import type {Deck} from '../src/deck.ts'
import {emitted} from './emit-buffer.ts'
import {basic, card, cloze, deck, media, reversed, sample} from './emit-sample-deck.ts'

type Rows = Array<Record<string, unknown>>

async function read(
  deck: Deck
): Promise<{files: Record<string, Uint8Array>; rows: (sql: string) => Rows}> {
  const files = unzipSync(await emitted('anki', {deck}))
  const {Database} = await initialise()
  const database = new Database(files['collection.anki2'])
  const rows = (sql: string) => {
    const [result] = database.exec(sql)
    return (result?.values ?? []).map((values) =>
      Object.fromEntries(values.map((value, at) => [result?.columns[at] ?? '', value]))
    )
  }
  return {files, rows}
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}

test('the zip holds the collection, the names of the media, and the media by number', async () => {
  const {files} = await read(sample)
  expect(Object.keys(files).sort()).toEqual(['0', '1', 'collection.anki2', 'media'])
  expect(text(files['media'])).toBe('{"0":"cell-0a1b.png","1":"ding-ff.mp3"}')
  expect(text(files['0'])).toBe('not really a PNG')
  expect(text(files['1'])).toBe('ID3')
})

test('eleven media stay in the order of their numbers', async () => {
  const names = Array.from({length: 11}, (_, at) => `picture-${String(at).padStart(2, '0')}.png`)
  const {files} = await read(deck({media: names.toReversed().map((name) => media(name, name))}))
  expect(JSON.parse(text(files['media']))).toEqual({...names})
  expect(text(files['10'])).toBe('picture-10.png')
})

test('the zip bears one date and no compressed media', async () => {
  const bytes = await emitted('anki', {deck: sample})
  const entries = centralDirectory(bytes)
  expect(entries.map(({name, method}) => `${name} ${method}`)).toEqual([
    'collection.anki2 8',
    'media 8',
    '0 0',
    '1 0'
  ])
  expect(new Set(entries.map(({date}) => date))).toEqual(new Set(['2000-01-01 00:00']))
})

test.each([
  ['nothing', []],
  ['a card', [card()]],
  [
    'text in many bytes',
    [card({fields: {Front: 'Q', Back: '字'.repeat(100_000), Hint: '', Context: ''}})]
  ],
  ['many cards', Array.from({length: 3000}, (_, at) => card({guid: `g${at}`}))]
])('the database of %s is sound, and as long as it says', async (_, cards) => {
  const {files, rows} = await read(deck({cards}))
  expect(rows('pragma integrity_check')).toEqual([{integrity_check: 'ok'}])
  const [{bytes} = {}] = rows(
    'select page_count * page_size as bytes from pragma_page_count, pragma_page_size'
  )
  expect(files['collection.anki2']).toHaveLength(Number(bytes))
})

test('media that are not as long as the deck says stop the package', async () => {
  const short = {...media('a-1.png', 'abc'), size: 4}
  await expect(emitted('anki', {deck: deck({media: [short]})})).rejects.toThrow(
    new Error('Unexpected 3 bytes of media `a-1.png`, expected 4')
  )
})

test('the database is sound and of version 11', async () => {
  const {rows} = await read(sample)
  expect(rows('pragma integrity_check')).toEqual([{integrity_check: 'ok'}])
  expect(rows('select id, crt, mod, scm, ver, dty, usn, ls, tags from col')).toEqual([
    {
      id: 1,
      crt: 1_700_000_300,
      mod: 1_700_000_300_000,
      scm: 1_700_000_300_000,
      ver: 11,
      dty: 0,
      usn: 0,
      ls: 0,
      tags: '{}'
    }
  ])
  const names = rows("select name from sqlite_master where type = 'index'").map(({name}) => name)
  expect(names).toEqual([
    'ix_notes_usn',
    'ix_cards_usn',
    'ix_revlog_usn',
    'ix_cards_nid',
    'ix_cards_sched',
    'ix_revlog_cid',
    'ix_notes_csum'
  ])
})

test('a note has its fields in order, cleaned, with what it is sorted and recognised by', async () => {
  const {rows} = await read(sample)
  const [note] = rows("select * from notes where guid = 'picture'")
  expect(note).toEqual({
    id: 1_523_278_684_793,
    guid: 'picture',
    mid: basic.id,
    mod: 1_700_000_100,
    usn: -1,
    tags: ' cell cell_biology exam::2024 Zoo ',
    flds: 'What is <b>this</b>? <img src="cell-0a1b.png" alt="a cell">\u001FA &amp; B &#x3C; C\u001FHears\u001FBiology › Cells',
    sfld: 'What is this?  cell-0a1b.png ',
    csum: 3_915_956_495,
    flags: 0,
    data: ''
  })
  const fields = rows("select flds from notes where guid in ('code', '#sharp') order by guid")
  expect(fields).toEqual([
    {flds: '=1+1\u001FCafé bell\u001F\u001F'},
    {
      flds: 'Line one\n# not a comment\n"quoted"\tand, tabbed\u001F<pre><code>a = 1\n#b = 2\n</code></pre>\u001F\u001F'
    }
  ])
  expect(rows("select sfld, typeof(sfld) as type, tags from notes where guid = 'both'")).toEqual([
    {sfld: 42, type: 'integer', tags: ' számok 日本語 '}
  ])
})

test('a card stands for each template that shows something and for each cloze', async () => {
  const {rows} = await read(sample)
  const cards = rows(
    'select guid, ord, due from cards join notes on nid = notes.id order by due, ord'
  )
  expect(cards.map(({guid, ord, due}) => `${due} ${guid} ${ord}`)).toEqual([
    '1 picture 0',
    '2 code 0',
    '3 #sharp 0',
    '4 both 0',
    '4 both 1',
    '5 one-way 0',
    '6 gaps 0',
    '6 gaps 1',
    '6 gaps 3'
  ])
  expect(
    rows('select distinct usn, type, queue, ivl, factor, reps, odid, data from cards')
  ).toEqual([{usn: -1, type: 0, queue: 0, ivl: 0, factor: 0, reps: 0, odid: 0, data: ''}])
})

test('cards lie in decks that differ in more than case', async () => {
  const {rows} = await read(sample)
  const decks = json(rows, 'decks')
  expect(Object.values(decks).map(({name}) => name)).toEqual([
    'Default',
    'Biology::Cells',
    'Biology::Genes',
    '2024',
    'Terms',
    'Sample'
  ])
  expect(rows('select did from cards where due = 2')).toEqual([
    {did: idOf(decks, 'Biology::Genes')}
  ])
})

test('note types keep their ids and say which fields their cards need', async () => {
  const {rows} = await read(sample)
  const models = json(rows, 'models')
  expect(Object.keys(models)).toEqual([basic, reversed, cloze].map(({id}) => String(id)))
  expect(models[reversed.id]).toMatchObject({
    id: reversed.id,
    name: 'Sample Reversed',
    type: 0,
    sortf: 0,
    did: null,
    mod: 1_700_000_000,
    req: [
      [0, 'any', [0]],
      [1, 'any', [1]]
    ],
    flds: [
      {name: 'Term', ord: 0, id: 1000},
      {name: 'Meaning', ord: 1, id: 1001}
    ],
    tmpls: [
      {name: 'Forward', ord: 0, id: 201},
      {name: 'Backward', ord: 1, id: 202}
    ]
  })
  expect(models[cloze.id]).toMatchObject({type: 1, req: []})
})

test('ids follow the order of cards and leave room between them', async () => {
  const {rows} = await read(sample)
  const ids = rows('select id from notes order by id').map(({id}) => Number(id))
  expect(ids.map((id) => id - (ids[0] ?? 0))).toEqual([0, 1000, 2000, 3000, 4000, 5000])
  expect(rows('select max(id - nid) as most from cards')).toEqual([{most: 3}])
  const other = await read({...sample, name: 'Another'})
  expect(other.rows('select min(id) as id from notes')).not.toEqual([{id: ids[0]}])
})

test('a deck without cards is a package all the same', async () => {
  const {rows} = await read(deck({cards: [], notetypes: []}))
  expect(rows('select * from cards')).toEqual([])
  expect(rows('select mod from col')).toEqual([{mod: 0}])
})

test('text that is not well formed becomes well formed', async () => {
  const fields = {Front: 'half \uD83D emoji \u0000', Back: 'a\u001Fb', Hint: '', Context: ''}
  const {rows} = await read(deck({cards: [card({fields})]}))
  expect(rows('select flds from notes')).toEqual([{flds: 'half \uFFFD emoji \u001Fab\u001F\u001F'}])
})

function json(
  rows: (sql: string) => Rows,
  column: string
): Record<string, Record<string, unknown>> {
  // As the schema says; the tests look at what is in it.
  const [row] = rows(`select ${column} as json from col`)
  return JSON.parse(String(row?.['json'])) as Record<string, Record<string, unknown>>
}

function idOf(decks: Record<string, Record<string, unknown>>, name: string): number {
  return Number(Object.values(decks).find((deck) => deck['name'] === name)?.['id'])
}

function centralDirectory(bytes: Buffer): Array<{name: string; method: number; date: string}> {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = bytes.readUInt32LE(end + 16)
  return Array.from({length: bytes.readUInt16LE(end + 10)}, () => {
    const [time, date] = [bytes.readUInt16LE(at + 12), bytes.readUInt16LE(at + 14)]
    const length = bytes.readUInt16LE(at + 28)
    const two = (value: number) => String(value).padStart(2, '0')
    const entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + length),
      method: bytes.readUInt16LE(at + 10),
      date: `${(date >> 9) + 1980}-${two((date >> 5) & 15)}-${two(date & 31)} ${two(time >> 11)}:${two((time >> 5) & 63)}`
    }
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    return entry
  })
}
