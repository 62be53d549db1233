/** What Anki reads in fields and templates, over any text. */
import fc from 'fast-check'
import initialise from 'sql.js'
import {unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {cardOrdinals} from '../src/emit/anki/card-ordinals.ts'
import {clozeOrdinals} from '../src/emit/anki/cloze-ordinals.ts'
import {mediaReferences} from '../src/emit/anki/media-references.ts'
import {canonicalDeck, canonicalTags, normaliseText} from '../src/emit/anki/normalise.ts'
import {checksum, sortText} from '../src/emit/anki/sort-text.ts'
import {parseTemplate} from '../src/emit/anki/template.ts'
import {emitted} from './emit-buffer.ts'
import {basic, card, deck} from './emit-sample-deck.ts'

const PIECES = [
  '<',
  '>',
  '<!--',
  '-->',
  '<style>',
  '</style>',
  '<img src=',
  '"',
  "'",
  '&',
  '&amp;',
  ';',
  '[sound:',
  ']',
  '{{c1::',
  '{{#a}}',
  '{{/a}}',
  '{{',
  '}}',
  '::',
  'x',
  ' ',
  '\n',
  '\u00A0',
  '\uD83D',
  '\u0000'
]

const messy = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({unit: 'binary'})))
  .map((parts) => parts.join(''))

test.each([
  ['plain', 'plain'],
  ['<b>bold</b> &lt;b&gt; a&nbsp;b', 'bold <b> a b'],
  ['a &nosuch; &amp; b', 'a &nosuch; &amp; b'],
  ['AT&T &amp; b', 'AT&T &amp; b'],
  ['<img class=a src="x y.png" alt="z">', ' x y.png '],
  ["<VIDEO src='v.mp4' controls></VIDEO>", ' v.mp4 '],
  ['<object data=o.svg>fallback</object>', ' o.svg fallback'],
  ['a<!-- <b>no</b> -->b<style>\n.c {}</style><script src="x">1</script>d', 'abd'],
  ['a <b', 'a <b'],
  ['{{c1::kept::hint}}', '{{c1::kept::hint}}']
])('sorts %j by %j', (html, text) => {
  expect(sortText(html)).toBe(text)
})

test('the checksum is the beginning of a SHA-1', () => {
  expect(checksum('')).toBe(0xda39a3ee)
  expect(checksum('abc')).toBe(0xa9993e36)
})

test('text is composed, without control characters, and stays so', () => {
  expect(normaliseText('Cafe\u0301\r\n\t\u0007\u007F\u0085é\uDC00')).toBe('Café\n\té\uFFFD')
  fc.assert(
    fc.property(messy, (text) => {
      const once = normaliseText(text)
      expect(normaliseText(once)).toBe(once)
    })
  )
})

test('tags are sorted, once each, without spaces', () => {
  expect(
    canonicalTags(['b', 'A', ' a ', 'c d\u3000e', '', ' ', 'Ünï', 'STRASSE', 'straße'])
  ).toEqual(['A', 'b', 'c_d_e', 'STRASSE', 'Ünï'])
})

test('components of decks lose what Anki cuts off', () => {
  expect(canonicalDeck([' A : ', ':B', 'C:D', 'a\tb\n', ' '])).toEqual(['A', 'B', 'C:D', 'ab', ''])
})

test('fields come back from the database as they were normalised', async () => {
  const {Database} = await initialise()
  await fc.assert(
    fc.asyncProperty(messy, messy, async (front, back) => {
      const fields = {Front: `x${front}`, Back: back, Hint: '', Context: ''}
      const files = unzipSync(await emitted('anki', {deck: deck({cards: [card({fields})]})}))
      const database = new Database(files['collection.anki2'])
      const [result] = database.exec('select flds, cast(sfld as text), csum from notes')
      database.close()
      const Front = normaliseText(`x${front}`)
      expect(result?.values).toEqual([
        [
          [Front, normaliseText(back), '', ''].join('\u001F'),
          sortText(Front),
          checksum(sortText(Front))
        ]
      ])
    }),
    {numRuns: 100}
  )
})

test('a template says again what it is made of, and never throws', () => {
  fc.assert(
    fc.property(messy, (source) => {
      const {children} = parseTemplate(source)
      expect(JSON.stringify(children).length).toBeGreaterThan(0)
    })
  )
  expect(parseTemplate('a{{ text:hint:B }}<!-- {{C}} -->{{^D}}{{#E}}f{{/E}}{{/D}}')).toEqual({
    faults: [],
    children: [
      {type: 'text', value: 'a'},
      {type: 'field', name: 'B', filters: ['text', 'hint']},
      {type: 'text', value: ''},
      {type: 'text', value: '<!-- {{C}} -->'},
      {type: 'text', value: ''},
      {
        type: 'section',
        name: 'D',
        negated: true,
        children: [
          {type: 'text', value: ''},
          {
            type: 'section',
            name: 'E',
            negated: false,
            children: [{type: 'text', value: 'f'}]
          },
          {type: 'text', value: ''}
        ]
      },
      {type: 'text', value: ''}
    ]
  })
})

describe('a template makes a card', () => {
  const ordinals = (front: string, fields: Record<string, string>, tags: string[] = []) => {
    const templates = [{id: 1, name: 'T', front, back: ''}]
    return cardOrdinals({...basic, templates})(card({fields, tags}))
  }

  test.each([
    ['of a field', '{{Front}}', {Front: 'x'}, [], [0]],
    ['of no empty field', '{{Front}}', {Front: ' <br><div>\n</div>'}, [], []],
    ['of a space that does not break', '{{Front}}', {Front: '\u00A0'}, [], [0]],
    ['of a section that is shown', '{{#Back}}{{Front}}{{/Back}}', {Front: 'x', Back: 'y'}, [], [0]],
    ['of no section that is not', '{{#Back}}{{Front}}{{/Back}}', {Front: 'x'}, [], []],
    ['of what is shown instead', '{{^Back}}{{Front}}{{/Back}}', {Front: 'x'}, [], [0]],
    ['of nothing instead', '{{^Back}}{{Front}}{{/Back}}', {Front: 'x', Back: 'y'}, [], []],
    ['of tags there are', '{{Tags}}', {}, ['t'], [0]],
    ['of no tags', '{{Tags}}', {}, [], []],
    ['of the deck', '{{Deck}}', {}, [], [0]],
    ['of no text alone', 'text <!-- {{Front}} -->', {Front: 'x'}, [], []]
  ])('%s', (_, front, fields, tags, expected) => {
    expect(ordinals(front, fields, tags)).toEqual(expected)
  })
})

describe('takes no long time for a hundred thousand', () => {
  const ends = ['', '>', '-->', ']']
  test.each(PIECES.flatMap((piece) => ends.map((end) => [piece, end])))(
    '%j and %j',
    (piece, end) => {
      const text = `${piece.repeat(100_000)}${end}`
      const start = performance.now()
      sortText(text)
      clozeOrdinals(text)
      mediaReferences(text)
      normaliseText(text)
      expect(performance.now() - start).toBeLessThan(2000)
    }
  )
})

test('a file is passed on piece by piece, not gathered', async () => {
  const trace: string[] = []
  const file = {
    name: 'big-1.bin',
    hash: '',
    size: 3,
    async *open() {
      for (const piece of [1, 2, 3]) {
        trace.push(`read ${piece}`)
        yield new Uint8Array([piece])
      }
    }
  }
  const {anki} = await import('../src/emit/anki.ts')
  const write = (chunk: Uint8Array | string) => {
    if (chunk.length === 1) trace.push(`write ${chunk[0]}`)
  }
  await anki.emit({notebooks: [], deck: deck({notetypes: [basic], media: [file]})}, {write})
  expect(trace).toEqual(['read 1', 'write 1', 'read 2', 'write 2', 'read 3', 'write 3'])
})
