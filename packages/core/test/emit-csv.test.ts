/** The table, as text and read back by a parser that shares nothing with its writer. */
import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Card, Deck, NoteType} from '../src/deck.ts'
import {emitted} from './emit-buffer.ts'
import {card, cloze, deck, reversed, sample} from './emit-sample-deck.ts'

async function table(deck: Deck): Promise<Array<Record<string, string>>> {
  const rows = parse<Record<string, string>>(await emitted('csv', {deck}), {columns: true})
  return rows
}

async function row(change: Partial<Card>): Promise<Record<string, string> | undefined> {
  return (await table(deck({cards: [card(change)]})))[0]
}

async function front(Front: string): Promise<string | undefined> {
  return (await row({fields: {Front, Back: '', Hint: '', Context: ''}}))?.['front']
}

test('a row of names, then a row for each card, ended by CRLF, without a byte-order mark', async () => {
  const two = deck({
    cards: [
      card({fields: {Front: 'Who, <b>me</b>?', Back: 'You', Hint: 'I', Context: 'A › B'}}),
      card({guid: 'g2', deck: ['A', 'B'], tags: ['x', 'y']})
    ]
  })
  expect(String(await emitted('csv', {deck: two}))).toBe(
    [
      'guid,deck,notetype,front,back,hint,tags,context,file,line',
      'g1,Sample,Sample Basic,"Who, me?",You,I,,A › B,notes.md,3',
      'g2,A::B,Sample Basic,Q,A,,x y,,notes.md,3',
      ''
    ].join('\r\n')
  )
})

test('a deck without cards has its row of names', async () => {
  expect(String(await emitted('csv', {deck: deck({cards: []})}))).toBe(
    'guid,deck,notetype,front,back,hint,tags,context,file,line\r\n'
  )
})

test('every card of the sample is a row', async () => {
  const rows = await table(sample)
  expect(rows.map((row) => row['guid'])).toEqual(sample.cards.map(({guid}) => guid))
  expect(rows[0]).toMatchObject({front: 'What is this? a cell', back: 'A & B < C', hint: 'Hears'})
})

test('the first template decides what is front and back', async () => {
  const fields = {Term: 'T', Meaning: 'M'}
  expect(await row({notetype: reversed.name, fields})).toMatchObject({front: 'T', back: 'M'})
})

test('clozes are gaps on the front, with their hints, and text on the back', async () => {
  const fields = {Text: '{{c1::One::first}} and {{c2::two {{c3::three}}}} }}', Extra: 'More'}
  expect(await row({notetype: cloze.name, fields})).toMatchObject({
    front: '[first] and [...] }}',
    back: 'One and two three }}\nMore'
  })
})

test('a box to type in and what has a column of its own are left out of the sides', async () => {
  const type: NoteType = {
    ...reversed,
    fields: ['Term', 'Meaning', 'Typed', 'Hint', 'Section', 'Source', 'Id'].map((name, id) => ({
      id,
      name
    })),
    templates: [
      {
        id: 1,
        name: 'T',
        front: '{{Term}} {{type:Typed}}<details><p>{{Hint}}</p></details>{{Id}}',
        back: '{{FrontSide}}{{Meaning}}{{^Typed}}untyped{{/Typed}}{{Section}}{{Source}}'
      }
    ]
  }
  const full = {Term: 'T', Meaning: 'M', Typed: 'x', Hint: 'H', Section: 'S', Source: 'o', Id: 'i'}
  const cards = [full, {...full, Meaning: ''}].map((fields, at) => {
    return card({guid: `g${at}`, notetype: type.name, fields})
  })
  expect(await table(deck({notetypes: [type], cards}))).toMatchObject([
    {front: 'T', back: 'M', hint: 'H'},
    {front: 'T', back: 'S', hint: 'H'}
  ])
})

test.each(['=1+1', '+1', '-1', '@A1'])(
  'a cell that a spreadsheet would run: %s',
  async (formula) => {
    expect(await front(formula)).toBe(`'${formula}`)
    const change = {guid: formula, deck: [formula], tags: [formula]}
    const source = {...card().source, path: formula}
    const safe = `'${formula}`
    expect(await row({...change, source})).toMatchObject({
      guid: safe,
      deck: safe,
      tags: safe,
      file: safe
    })
  }
)

test('no cell begins with what a spreadsheet would run, whatever the text', async () => {
  const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\uFF1D', '')
  const text = fc.tuple(starts, fc.string({unit: 'grapheme'})).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, text, async (Front, path) => {
      const fields = {Front, Back: Front, Hint: Front, Context: Front}
      const source = {...card().source, path}
      const found = await row({guid: path, deck: [path], tags: [path], fields, source})
      for (const cell of Object.values(found ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      expect(found?.['file']?.replace(/^'/, '')).toBe(path.replace(/^'/, ''))
    }),
    {numRuns: 200}
  )
})

test('a cell of several lines is quoted, so that any reader keeps it in its row', async () => {
  const lines = deck({
    cards: [card({fields: {Front: 'Q', Back: 'one<br>two', Hint: '', Context: ''}})]
  })
  expect(String(await emitted('csv', {deck: lines}))).toContain(',Q,"one\ntwo",')
})

test('with a memory, only what changed since the emission before is made anew', async () => {
  const memory = new Map<string, unknown>()
  const named = (path: string, Front: string) =>
    card({
      guid: path,
      fields: {Front, Back: 'A', Hint: '', Context: ''},
      source: {...card({}).source, path}
    })
  const before = deck({cards: [named('a.md', 'One'), named('b.md', 'Two')]})
  await emitted('csv', {deck: before, memory})
  const [first] = before.cards
  const after = deck({cards: [...(first ? [{...first, mod: 9}] : []), named('b.md', 'Three')]})
  const again = await emitted('csv', {deck: after, memory})
  expect(String(again)).toBe(String(await emitted('csv', {deck: after})))
  expect(String(again)).toContain('Three')
  // What the cards of `a.md` say was not looked at again: here it was changed behind its back.
  if (first) first.fields['Front'] = 'Changed'
  expect(String(await emitted('csv', {deck: after, memory}))).toContain(
    'a.md,Sample,Sample Basic,One'
  )
})
