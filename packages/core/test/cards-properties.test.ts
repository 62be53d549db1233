/** Laws of cards that hold for any notes at all. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Deck} from '../src/deck.ts'
import {compile} from '../src/compile.ts'
import {checkDeck} from '../src/emit/anki/check-deck.ts'

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

const notes = fc.array(fc.oneof({weight: 4, arbitrary: piece}, fc.string()), {maxLength: 30})

describe('cards of any notes', () => {
  it('are what Anki takes as it is, and the same each time', () => {
    fc.assert(
      fc.property(notes, (pieces) => {
        const text = pieces.join('')
        const deck = deckOf(text)
        expect(checkDeck(deck)).toEqual([])
        for (const {fields} of deck.cards) {
          for (const html of Object.values(fields)) {
            expect(html.normalize('NFC')).toBe(html)
            expect(html).not.toMatch(/<script|[\0-\x08\x0B-\x1F\x7F]|\p{Surrogate}/iu)
          }
        }
        expect(JSON.stringify(deckOf(text))).toBe(JSON.stringify(deck))
      }),
      {numRuns: 300}
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
