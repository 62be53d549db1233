/** Laws of cards that hold for any notes at all. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Card, Deck} from '../src/deck.ts'
import {noIdentities} from '../src/cards/repeated.ts'
import {toCards, toDeck} from '../src/cards/to-cards.ts'
import {compile} from '../src/compile.ts'
import {checkDeck} from '../src/emit/anki/check-deck.ts'
import {gap, notebook, prompt, question, rationale, text} from './cards-helpers/notebook.ts'

const options = {name: 'Notes', now: 1_795_219_200}

const deckOf = (text: string): Deck => compile([{path: 'a/b.md', text}], options).deck

/** What notes are made of, odd pieces included. */
const piece = fc.constantFrom(
  ...['## Questions\n', '# Notes\n', '### Why\n', '- What is X?\n', '- **X** - is y\n', '1. a\n'],
  ...[
    '> A company\n',
    '\n',
    '\n\n',
    '**Right**\n',
    '*Stem?*\n',
    '- [x] a\n',
    '- [ ] b\n',
    'A. x\n'
  ],
  ...[
    'Answer: B\n',
    '| a | b |\n|---|---|\n| {{c1::x}} | y |\n',
    '```js\n}}\n```\n',
    '$}}$ ',
    '::'
  ],
  ...['<div>', '</div>', '<script>', '<map-name>', '<!-- -->', '[x][1]', '[1]: y\n', '![i](i.png)'],
  ...[
    '{{c2::',
    '}}',
    '\u0000',
    '\r\n',
    '\u0338',
    '\uD800',
    '  ',
    'term: text\n',
    '[^1]',
    '[^1]: n\n'
  ],
  ...['[sound:x.mp3]', '==gap==', '- - - ', '\t', '<b title="', '">', '&lt;', '&#0;', '---\n', '`']
)

const pieces = fc
  .array(fc.oneof({weight: 4, arbitrary: piece}, fc.string()), {maxLength: 20})
  .map((all) => all.join(''))

/** Sure to hold a question and a term, whatever else it says. */
const notes = fc
  .tuple(pieces, pieces, pieces)
  .map(
    ([a, b, c]) =>
      `- term: x ${a}\n\n## EFS\n\n### Questions\n\n- What ${b}?\n\n### Notes\n\n- y ${c}`
  )

const tagInATitle = '- term: x <b title="<script>">\n'
const gapInAFootnote =
  '## Notes\n\n- y\n- **X** - is y\n[^1]: n\n| a | b |\n|---|---|\n| {{c1::x}} | y |\n'

describe('cards of any notes', () => {
  it('are what Anki takes as it is, and the same each time', () => {
    fc.assert(
      fc.property(notes, (markdown) => {
        const deck = deckOf(markdown)
        expect(checkDeck(deck)).toEqual([])
        for (const {fields} of deck.cards) {
          for (const html of Object.values(fields)) {
            expect(html.normalize('NFC')).toBe(html)
            expect(html).not.toMatch(/<script|[\0-\x08\x0B-\x1F\x7F]|\p{Surrogate}/iu)
          }
        }
        expect(JSON.stringify(deckOf(markdown))).toBe(JSON.stringify(deck))
      }),
      {numRuns: 300, examples: [[tagInATitle], [gapInAFootnote]]}
    )
  })

  it('have the gaps of their author and no others', () => {
    const words = fc.array(fc.constantFrom('{', '}', '{{c2::', '}}', ':', '::', 'a', '<', '&'))
    const some = words.map((all) => all.join(''))
    fc.assert(
      fc.property(some, some, some, some, (before, inside, hint, after) => {
        const children = [text(before), gap(1, [text(`x${inside}`)], `h${hint}`), text(after)]
        const why = rationale(`\`${after}\``)
        const asked = {...question('', [], {hint}), children: [prompt(children), why]}
        const deck = toCards([notebook('a.md', [asked])], options)
        expect(checkDeck(deck)).toEqual([])
        const html = deck.cards[0]?.fields.Text ?? ''
        const [, shown = ''] = /\{\{c1::(.*?)\}\}/s.exec(html) ?? []
        expect(shown.replace('::', '\u0000')).not.toMatch(/^[^\0]*::|\{\{/)
        expect(html.match(/\{\{c\d+::/g)).toEqual(['{{c1::'])
      })
    )
  })

  it('are made of real notes', ({skip}) => {
    const files = ['section-notes', 'exam-stream', 'outline'].flatMap((name) => {
      const text = read(`../shared/notes/${name}.md`)
      return text === undefined ? [] : [{path: `${name}.md`, text}]
    })
    if (files.length === 0) skip('the real notes are not here')
    const {deck} = compile(files, options)
    expect(checkDeck(deck)).toEqual([])
    expect(deck.cards.length).toBeGreaterThan(300)
  })
})

function read(path: string): string | undefined {
  try {
    return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}

it('makes the same deck of changed notebooks whether it made one before or not', () => {
  const asked = fc
    .array(fc.constantFrom('["id","a"]', '["id","b"]', '["id","c"]'), {maxLength: 4})
    .map((identities) => ({
      asked: identities.map((identity) => ({identity, card: cardOf(identity)})),
      media: []
    }))
  const rounds = fc
    .array(asked, {minLength: 1, maxLength: 6})
    .chain((parts) => fc.array(fc.subarray(parts), {minLength: 1, maxLength: 5}))
  fc.assert(
    fc.property(rounds, (decks) => {
      const identities = noIdentities()
      for (const parts of decks)
        expect(toDeck(parts, 'Notes', identities)).toEqual(toDeck(parts, 'Notes'))
    })
  )
})

function cardOf(identity: string): Card {
  const [card] = deckOf('## What is a cell?\n\nThe unit of life.\n').cards
  return {...card!, guid: identity}
}
