/** Every check made before a package is written, with its exact message. */
import {describe, expect, test} from 'vitest'
import type {Card, Deck, Media, NoteType} from '../src/deck.ts'
import {checkCards} from '../src/emit/anki/check-cards.ts'
import {checkDeck} from '../src/emit/anki/check-deck.ts'
import {emitted} from './emit-buffer.ts'
import {basic, card, cloze, deck, media, reversed, sample} from './emit-sample-deck.ts'

function messages(change: Partial<Deck>): string[] {
  return checkDeck(deck(change)).map(({message}) => message)
}

function ofCard(change: Partial<Card>): string[] {
  return messages({cards: [card(change)]})
}

function ofFields(change: Card['fields']): string[] {
  return ofCard({fields: {...card().fields, ...change}})
}

function ofCloze(Text: string, Extra = ''): string[] {
  return ofCard({notetype: cloze.name, fields: {Text, Extra}})
}

function ofType(change: Partial<NoteType>, type = basic): string[] {
  return messages({cards: [], notetypes: [{...type, ...change}]})
}

function ofFront(front: string, type = basic): string[] {
  const [template] = type.templates
  return ofType({templates: template ? [{...template, front}] : []}, type)
}

function ofMedia(name: string, size = 1): string[] {
  return messages({media: [{...media(name, ''), size}]})
}

test('nothing is wrong with a deck that is all right', () => {
  expect(checkDeck(sample)).toEqual([])
  expect(checkDeck(deck({cards: [], notetypes: [], media: []}))).toEqual([])
})

test('a finding lies where the question of its card is', () => {
  const second = card({
    source: {path: 'b.md', start: {line: 7, column: 2}, end: {line: 7, column: 9}}
  })
  const [finding] = checkDeck(deck({cards: [card(), second]}))
  expect(finding).toEqual({
    rule: 'card-guid',
    severity: 'error',
    path: 'b.md',
    start: {line: 7, column: 2},
    end: {line: 7, column: 9},
    message: 'Unexpected guid of another in card `g1`, expected one of its own',
    cause: {
      path: 'notes.md',
      start: {line: 3, column: 1, offset: 20},
      end: {line: 3, column: 9, offset: 28},
      message: 'First card with it'
    }
  })
})

test('a deck with faults is refused before the first byte, all of them listed', async () => {
  const faulty = deck({
    cards: [card({deck: []}), card({guid: 'g2', notetype: 'Other'})],
    media: [media('A.png', '')]
  })
  for (const emitter of ['anki', 'anki-text']) {
    await expect(emitted(emitter, {deck: faulty})).rejects.toThrow(
      new Error(
        [
          'Unexpected deck with 3 faults, expected none',
          'notes.md:3:1: Unexpected deck `` in card `g1`, expected names without `::`, none empty',
          'notes.md:3:1: Unexpected note type `Other` in card `g2`, expected one of the deck',
          'Unexpected media name `A.png`, expected at most 120 of `a-z`, `0-9`, `.`, `_` and `-`'
        ].join('\n')
      )
    )
  }
})

test('a warning stops nothing', async () => {
  const fields = {...card().fields, Back: '<img src="gone.png">'}
  const [finding] = checkDeck(deck({cards: [card({fields})]}))
  expect(finding).toMatchObject({severity: 'warn', rule: 'media-reference'})
  await emitted('anki', {deck: deck({cards: [card({fields})]})})
})

describe('cards', () => {
  test.each(['', 'two words', 'a\u0007', '\uD83D'])('guid %j', (guid) => {
    expect(ofCard({guid})).toEqual([
      `Unexpected guid in card \`${guid}\`, expected text without white space or control characters`
    ])
  })

  test.each([
    [[], ''],
    [['A', ' : '], 'A:: : '],
    [['A::B'], 'A::B']
  ])('deck %j', (path, name) => {
    expect(ofCard({deck: path})).toEqual([
      `Unexpected deck \`${name}\` in card \`g1\`, expected names without \`::\`, none empty`
    ])
  })

  test.each([-1, 1.5, Number.NaN, 1_700_000_000_000])('mod %d', (mod) => {
    expect(ofCard({mod})).toEqual([
      `Unexpected mod \`${mod}\` in card \`g1\`, expected seconds since 1970`
    ])
  })

  test('more of them than Anki’s queue has places', () => {
    const cards = Array.from({length: 1_000_000}, (_, at) => card({guid: `g${at}`}))
    const [finding, ...others] = checkCards(deck({cards}))
    expect(finding?.message).toBe('Unexpected 1000000 cards, expected at most 999999')
    expect(others).toEqual([])
  })
})

describe('fields', () => {
  test('one that is not there', () => {
    expect(ofCard({fields: {Front: 'Q', Back: 'A', Hint: ''}})).toEqual([
      'Unexpected lack of field `Context` in card `g1`, expected every field of its note type'
    ])
  })

  test('one too many', () => {
    expect(ofFields({Other: ''})).toEqual([
      'Unexpected field `Other` in card `g1`, expected a field of note type `Sample Basic`'
    ])
  })

  test('nothing in the first', () => {
    expect(ofFields({Front: ' \u0007 ', Context: 'Here'})).toEqual([
      'Unexpected empty field `Front` in card `g1`, expected text'
    ])
  })

  test('nothing on the front', () => {
    expect(ofFields({Front: '<br>'})).toEqual([
      'Unexpected lack of anything to ask in card `g1`, expected text in a field that a front shows'
    ])
  })

  test('no cloze', () => {
    expect(ofCloze('{{c0::all}} given')).toEqual([
      'Unexpected lack of anything to ask in card `g1`, expected a cloze'
    ])
  })

  test('a cloze left open', () => {
    expect(ofCloze('{{c1::a}} {{c2::b')).toEqual([
      'Unexpected unclosed cloze `{{c2::` in field `Text` in card `g1`, expected a `}}` after it'
    ])
  })

  test('a cloze of two numbers', () => {
    expect(ofCloze('{{c1::a}} {{c1,2::b}}')).toEqual([
      'Unexpected cloze `c1,2` in field `Text` in card `g1`, expected one number'
    ])
  })

  test('a cloze of too high a number', () => {
    expect(ofCloze('{{c500::a}} {{c501::b}}')).toEqual([
      'Unexpected cloze `c501` in field `Text` in card `g1`, expected at most `c500`'
    ])
  })

  test('a cloze within too many', () => {
    expect(ofCloze(`${'{{c1::'.repeat(10)}{{c2::a}}${'}}'.repeat(10)}`)).toEqual([
      'Unexpected cloze `c2` within 10 others in field `Text` in card `g1`, expected at most 9'
    ])
  })

  test('a cloze where none is shown', () => {
    expect(ofCloze('{{c1::a}}', '{{c2::b}}')).toEqual([
      'Unexpected cloze in field `Extra` in card `g1`, expected it in a field that `cloze:` shows'
    ])
  })

  test('what looks like a cloze means nothing elsewhere', () => {
    expect(ofFields({Front: '{{c1::a'})).toEqual([])
  })
})

describe('media', () => {
  test.each(['A.png', 'a b.png', 'a/b.png', 'é.png', '', 'a.', 'con.png', 'nul', 'x'.repeat(121)])(
    'name %j',
    (name) => {
      expect(ofMedia(name)).toEqual([
        `Unexpected media name \`${name}\`, expected at most 120 of \`a-z\`, \`0-9\`, \`.\`, \`_\` and \`-\``
      ])
    }
  )

  test('a name twice', () => {
    expect(messages({media: [media('a.png', ''), media('a.png', '')]})).toEqual([
      'Unexpected second `a.png` as media, expected each once'
    ])
  })

  test('more than AnkiWeb carries', () => {
    expect(ofMedia('a.mp4', 104_857_601)).toEqual([
      'Unexpected 104857601 bytes of media `a.mp4`, expected at most 104857600, or AnkiWeb leaves it out'
    ])
    expect(ofMedia('a.mp4', 104_857_600)).toEqual([])
    const [finding] = checkDeck(deck({media: [{...media('a.mp4', ''), size: 104_857_601}]}))
    expect(finding?.severity).toBe('warn')
  })

  test('more than a zip holds', () => {
    const many: Media[] = Array.from({length: 65_001}, (_, at) => ({
      ...media(`m${at}`, ''),
      size: 1e5
    }))
    expect(messages({media: many})).toEqual([
      'Unexpected 65001 media, expected at most 65000',
      'Unexpected 6500100000 bytes of media, expected at most 3221225472'
    ])
  })

  test.each([
    ['<img src="gone.png">', 'gone.png'],
    ["<audio controls src='a &amp; b.mp3'>", 'a & b.mp3'],
    ['<object data=x.svg>', 'x.svg'],
    ['[sound:ding.mp3]', 'ding.mp3']
  ])('not there: %s', (Back, name) => {
    expect(ofFields({Back})).toEqual([
      `Unexpected media \`${name}\` in card \`g1\`, expected media of the deck`
    ])
  })

  test.each([
    '<img src="https://a.org/b.png">',
    '<img src="data:,x">',
    '<a href="b.png">',
    '<img alt>'
  ])('not a file: %s', (Back) => {
    expect(ofFields({Back})).toEqual([])
  })
})

describe('note types', () => {
  test('names and ids twice', () => {
    expect(messages({cards: [], notetypes: [basic, basic]})).toEqual([
      'Unexpected second `Sample Basic` as note type, expected each once',
      'Unexpected second `1600000000001` as id of a note type, expected each once'
    ])
  })

  test('an id that is no whole number', () => {
    expect(ofType({id: 0.5})).toEqual([
      'Unexpected id `0.5` in note type `Sample Basic`, expected a whole number'
    ])
  })

  test('a name that Anki would change', () => {
    expect(ofType({name: 'A "B"'})).toEqual([
      'Unexpected name `A "B"` in note type `A "B"`, expected one without `"` or space around'
    ])
  })

  test.each(['#A', 'A:B', '{A', ''])('field %j', (name) => {
    expect(ofType({fields: [...basic.fields, {id: 9, name}]})).toEqual([
      `Unexpected field \`${name}\` in note type \`Sample Basic\`, expected a name without \`:{}"\`, and without \`#/^\` or space first`
    ])
  })

  test('a field that Anki fills in', () => {
    expect(ofType({fields: [...basic.fields, {id: 9, name: 'Tags'}]})).toEqual([
      'Unexpected field `Tags` in note type `Sample Basic`, expected a name that Anki has no use for'
    ])
  })

  test('fields and templates twice', () => {
    const {fields, templates} = reversed
    const again = templates.map((template) => ({...template, name: 'Same'}))
    expect(ofType({fields: [...fields, ...fields.slice(1)], templates: again}, reversed)).toEqual([
      'Unexpected second `Meaning` as field in note type `Sample Reversed`, expected each once',
      'Unexpected second `Same` as template in note type `Sample Reversed`, expected each once'
    ])
  })

  test('no template', () => {
    expect(ofType({templates: []})).toEqual([
      'Unexpected lack of templates in note type `Sample Basic`, expected one'
    ])
  })

  test('two templates for clozes', () => {
    const [template] = cloze.templates
    const second = {id: 9, name: 'Second', front: '{{cloze:Extra}}', back: '{{cloze:Extra}}'}
    expect(ofType({templates: template ? [template, second] : []}, cloze)).toEqual([
      'Unexpected 2 templates in cloze note type `Sample Cloze`, expected one'
    ])
  })

  test('two fronts alike', () => {
    const templates = reversed.templates.map((template) => ({...template, front: '{{Term}}'}))
    expect(ofType({templates}, reversed)).toEqual([
      'Unexpected the front of `Backward` in note type `Sample Reversed`, expected another than that of `Forward`'
    ])
  })

  test.each([
    ['{{Front', 'lack of a field', 'one'],
    ['{{Front}} {{', '`{{`', 'a `}}` after it'],
    ['{{#Front}}{{Front}}', 'end', '`{{/Front}}`'],
    ['{{Front}}{{/Front}}', '`{{/Front}}`', 'an opening tag before it'],
    ['{{#Front}}{{Front}}{{/Back}}', '`{{/Back}}`', '`{{/Front}}`'],
    ['{{Front}}{{Other}}', 'field `Other`', 'a field of the note type'],
    ['{{Front}}{{^Other}}{{/Other}}', 'field `Other`', 'a field of the note type'],
    ['{{Front}}{{FrontSide}}', 'field `FrontSide`', 'a field of the note type'],
    ['{{Deck}}', 'lack of a field', 'one']
  ])('front %s', (front, unexpected, expected) => {
    expect(ofFront(front)).toContain(
      `Unexpected ${unexpected} in the front of \`Card 1\` in note type \`Sample Basic\`, expected ${expected}`
    )
  })

  test('a front without a cloze', () => {
    expect(ofFront('{{Text}}{{#c1}}{{/c1}}', cloze)).toEqual([
      'Unexpected lack of `{{cloze:…}}` in the front of `Cloze` in note type `Sample Cloze`, expected one'
    ])
  })
})
