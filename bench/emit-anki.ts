/**
 * How long a package takes to write, and the floor under it: the same rows put into SQLite and the
 * same bytes deflated, with nothing of ours around them.
 *
 *     npx tsx --conditions=studymark-source bench/emit-anki.ts [cards…]
 */
import {deflateSync} from 'fflate'
import initialise from 'sql.js'
import {basic} from '../packages/core/src/cards/notetypes/basic.ts'
import type {Card, Deck} from '../packages/core/src/deck.ts'
import {anki} from '../packages/core/src/emit/anki.ts'
import {checkDeck} from '../packages/core/src/emit/anki/check-deck.ts'
import {rowsOf} from '../packages/core/src/emit/anki/collection.ts'
import {deckIds} from '../packages/core/src/emit/anki/deck-ids.ts'
import {INDICES_SQL, TABLES_SQL} from '../packages/core/src/emit/anki/schema.ts'

const WORDS = `the cell wall membrane of plant animal water energy moves from high to low pressure
  when light falls on leaf protein enzyme binds substrate active site changes shape lock key model
  region instance bucket policy role user access denied network traffic private public subnet route`
  .trim()
  .split(/\s+/)

/** Cards of some 330 bytes, the same every time. */
function deckOf(length: number): Deck {
  let state = 1
  const word = () => {
    state = (state * 48_271) % 0x7fffffff
    return WORDS[state % WORDS.length] ?? ''
  }
  const text = (words: number) => Array.from({length: words}, word).join(' ')
  const cards = Array.from({length}, (_, at): Card => {
    const place = {line: at + 1, column: 1, offset: at * 100}
    const path = `notes/${at % 200}.md`
    const fields = Object.fromEntries(basic.fields.map(({name}) => [name, '']))
    const shown = {Front: `<p>${text(12)} ${at}?</p>`, Back: `<p>${text(24)} &amp; ${text(4)}</p>`}
    return {
      guid: `card-${at}`,
      notetype: basic.name,
      fields: {...fields, ...shown, Context: text(3), Source: path, Id: `card-${at}`},
      deck: ['Bench', `Deck ${at % 50}`],
      tags: at % 3 === 0 ? [word(), word()] : [],
      source: {path, start: place, end: place},
      question: `question-${at}`,
      form: 'open',
      mod: 1_700_000_000 + at
    }
  })
  return {version: 1, name: 'Bench', notetypes: [basic], cards, media: []}
}

/** The best of three: what else the machine does only ever adds to it. */
async function seconds(work: () => unknown): Promise<number> {
  let best = Infinity
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    await work()
    best = Math.min(best, (performance.now() - start) / 1000)
  }
  return best
}

interface Rows {
  notes: Array<Array<string | number | Uint8Array>>
  cards: Array<Array<string | number | Uint8Array>>
}

/** Bare SQLite and bare deflate. */
async function floor({notes, cards}: Rows): Promise<[number, number]> {
  const {Database} = await initialise()
  let bytes: Uint8Array = new Uint8Array()
  const sqlite = await seconds(() => {
    const database = new Database()
    database.run(`begin; ${TABLES_SQL}`)
    for (const [table, rows] of [
      ["notes values (?, ?, ?, ?, -1, ?, cast(? as text), ?, ?, 0, '')", notes],
      ["cards values (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')", cards]
    ] as const) {
      const statement = database.prepare(`insert into ${table}`)
      for (const row of rows) statement.run(row)
      statement.free()
    }
    database.run(`${INDICES_SQL} commit;`)
    bytes = database.export()
    database.close()
  })
  return [sqlite, await seconds(() => deflateSync(bytes, {level: 6}))]
}

const counts = process.argv.slice(2).map(Number)

for (const count of counts.length > 0 ? counts : [10_000, 50_000]) {
  const deck = deckOf(count)
  const rows = () => {
    const {notes, cards} = rowsOf(deck, deckIds(deck.cards))
    return {notes: [...notes], cards: [...cards]}
  }
  const [sqlite, deflate] = await floor(rows())
  const chunks: Array<Uint8Array | string> = []
  const check = await seconds(() => checkDeck(deck))
  const making = await seconds(rows)
  const emit = await seconds(() => {
    chunks.length = 0
    return anki.emit({notebooks: [], deck}, {write: (chunk) => void chunks.push(chunk)})
  })
  const size = chunks.reduce((sum, {length}) => sum + length, 0)
  const bare = sqlite + deflate
  console.log(
    [
      `${count} cards, ${(size / 2 ** 20).toFixed(1)} MiB: ${emit.toFixed(2)} s`,
      `floor ${bare.toFixed(2)} s (SQLite ${sqlite.toFixed(2)}, deflate ${deflate.toFixed(2)})`,
      `ratio ${(emit / bare).toFixed(2)}`,
      `of it checks ${check.toFixed(2)}, rows ${making.toFixed(2)}`,
      `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`
    ].join('; ')
  )
}
