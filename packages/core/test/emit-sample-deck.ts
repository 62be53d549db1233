/** A small deck with a note type of each sort, for the tests of emitters. */
import type {Card, Deck, Media, NoteType} from '../src/deck.ts'

const encoder = new TextEncoder()

export const basic: NoteType = {
  id: 1_600_000_000_001,
  name: 'Sample Basic',
  kind: 'standard',
  fields: fields('Front', 'Back', 'Hint', 'Context'),
  templates: [
    {
      id: 101,
      name: 'Card 1',
      front: '{{#Context}}<small>{{Context}}</small>{{/Context}}<div>{{Front}}</div>',
      back: '{{FrontSide}}<hr id=answer>{{Back}}{{#Hint}}<p>{{Hint}}</p>{{/Hint}}'
    }
  ],
  css: '.card { color: #123; }',
  mod: 1_700_000_000
}

export const reversed: NoteType = {
  id: 1_600_000_000_002,
  name: 'Sample Reversed',
  kind: 'standard',
  fields: fields('Term', 'Meaning'),
  templates: [
    {id: 201, name: 'Forward', front: '{{Term}}', back: '{{FrontSide}}<hr id=answer>{{Meaning}}'},
    {
      id: 202,
      name: 'Backward',
      front: '{{#Meaning}}<i>{{Meaning}}</i>{{/Meaning}}',
      back: '{{FrontSide}}<hr id=answer>{{Term}}'
    }
  ],
  css: '',
  mod: 1_700_000_000
}

export const cloze: NoteType = {
  id: 1_600_000_000_003,
  name: 'Sample Cloze',
  kind: 'cloze',
  fields: fields('Text', 'Extra'),
  templates: [
    {id: 301, name: 'Cloze', front: '{{cloze:Text}}', back: '{{cloze:Text}}<br>{{Extra}}'}
  ],
  css: '',
  mod: 1_700_000_000
}

/** A card that is all right, but for what the test changes. */
export function card(change: Partial<Card> = {}): Card {
  return {
    guid: 'g1',
    notetype: basic.name,
    fields: {Front: 'Q', Back: 'A', Hint: '', Context: ''},
    deck: ['Sample'],
    tags: [],
    source: {
      path: 'notes.md',
      start: {line: 3, column: 1, offset: 20},
      end: {line: 3, column: 9, offset: 28}
    },
    question: 'q',
    form: 'open',
    mod: 1_700_000_100,
    ...change
  }
}

/** A deck that is all right, but for what the test changes. */
export function deck(change: Partial<Deck> = {}): Deck {
  return {
    version: 1,
    name: 'Sample',
    notetypes: [basic, reversed, cloze],
    cards: [card()],
    media: [],
    ...change
  }
}

/** A file of the deck, opened in pieces of two bytes. */
export function media(name: string, content: string): Media {
  const bytes = encoder.encode(content)
  return {
    name,
    hash: '',
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += 2) yield bytes.subarray(at, at + 2)
    }
  }
}

/** Cards of every note type, in several decks, with all that fields, names and tags may hold. */
export const sample: Deck = deck({
  cards: [
    card({
      guid: 'picture',
      fields: {
        Front: 'What is <b>this</b>? <img src="cell-0a1b.png" alt="a cell">',
        Back: 'A &amp; B &#x3C; C',
        Hint: 'Hears',
        Context: 'Biology › Cells'
      },
      deck: ['Biology', 'Cells'],
      tags: ['cell', 'Zoo', 'exam::2024', 'cell biology', 'CELL']
    }),
    card({
      guid: 'code',
      fields: {
        Front: 'Line one\r\n# not a comment\n"quoted"\tand, tabbed',
        Back: '<pre><code>a = 1\n#b = 2\n</code></pre>',
        Hint: '',
        Context: ''
      },
      deck: ['biology', 'Genes']
    }),
    card({
      guid: '#sharp',
      fields: {Front: '=1+1', Back: 'Cafe\u0301 \u0007bell', Hint: '', Context: ''},
      deck: ['2024'],
      mod: 1_700_000_300
    }),
    card({
      guid: 'both',
      notetype: reversed.name,
      fields: {Term: '42', Meaning: 'The answer'},
      deck: ['Terms'],
      tags: ['számok', '日本語'],
      explicitId: 'answer-to-everything'
    }),
    card({
      guid: 'one-way',
      notetype: reversed.name,
      fields: {Term: 'Lonely', Meaning: ' <br><div></div> '},
      deck: ['Terms']
    }),
    card({
      guid: 'gaps',
      notetype: cloze.name,
      fields: {
        Text: '{{c2::Ribosomes::organelle}} make {{c1::proteins {{c4::of}} kinds}}, [sound:ding-ff.mp3]',
        Extra: ''
      },
      deck: ['Sample']
    })
  ],
  media: [media('ding-ff.mp3', 'ID3'), media('cell-0a1b.png', 'not really a PNG')]
})

function fields(...names: string[]): NoteType['fields'] {
  return names.map((name, at) => ({id: 1000 + at, name}))
}
