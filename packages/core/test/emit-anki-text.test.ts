/** The text for Anki's own importer; `npm run test:anki` gives it to Anki. */
import {parse} from 'csv-parse/sync'
import {expect, test} from 'vitest'
import {emitted} from './emit-buffer.ts'
import {card, deck, reversed, sample} from './emit-sample-deck.ts'

const HEADER = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#notetype column:2',
  '#deck column:3',
  '#tags column:4'
]

test('a header, then a row for each card, as long as the longest', async () => {
  const short = card({
    guid: 'g2',
    notetype: reversed.name,
    fields: {Term: 'T', Meaning: '<b>M</b>'},
    deck: ['A', 'B'],
    tags: ['b', 'a', 'B']
  })
  const text = String(await emitted('anki-text', {deck: deck({cards: [card(), short]})}))
  expect(text).toBe(
    [
      ...HEADER,
      'g1\tSample Basic\tSample\t\tQ\tA\t\t',
      'g2\tSample Reversed\tA::B\ta b\tT\t<b>M</b>\t\t',
      ''
    ].join('\n')
  )
})

test('no line is read as a comment', async () => {
  const sharp = card({guid: '#1', fields: {...card().fields, Front: '#2'}})
  const text = String(await emitted('anki-text', {deck: deck({cards: [sharp]})}))
  expect(text.split('\n')[HEADER.length]).toBe('"#1"\tSample Basic\tSample\t\t"#2"\tA\t\t')
})

test('tabs, quotes and lines come back as they were', async () => {
  const text = String(await emitted('anki-text', {deck: sample}))
  const body = text.slice(text.indexOf('\npicture') + 1)
  const rows = parse(body, {delimiter: '\t'})
  expect(rows.map(([guid]) => guid)).toEqual(sample.cards.map(({guid}) => guid))
  expect(rows[1]?.slice(4)).toEqual([
    'Line one\n# not a comment\n"quoted"\tand, tabbed',
    '<pre><code>a = 1\n#b = 2\n</code></pre>',
    '',
    ''
  ])
})
