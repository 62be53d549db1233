/** Real notes, the whole way from Markdown to Anki. */
import {existsSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {Notebook} from '../../packages/core/src/ast.ts'
import {toCards} from '../../packages/core/src/cards/to-cards.ts'
import {compile} from '../../packages/core/src/compile.ts'
import {checkDeck} from '../../packages/core/src/emit/anki/check-deck.ts'
import type {Deck} from '../../packages/core/src/deck.ts'
import {htmlText} from '../../packages/core/src/emit/html-text.ts'
import {
  gap,
  given,
  notebook,
  option,
  prompt,
  question,
  rationale,
  section
} from '../../packages/core/test/cards-helpers/notebook.ts'
import {ankiAfter} from './anki.ts'
import {expectSound} from './expect-sound.ts'
import {withDecks} from './with-decks.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

describe.each(['fixtures', '../shared/notes'])('%s', (folder) => {
  test.skipIf(!existsSync(join(ROOT, folder)))('compiles to a deck that Anki takes', async () => {
    const deck = await deckOf(folder)
    expect(deck.cards.length).toBeGreaterThan(10)
    expect(checkDeck(deck)).toEqual([])
    const found = await withDecks([deck], ([file]) =>
      ankiAfter(`package=${file}`, `package=${file}`, `text=${file?.replace('.apkg', '.txt')}`)
    )
    expectSound(found, deck)
    const {length} = deck.cards
    expect(found.steps.map(({log}) => log)).toMatchObject([
      {new: length, updated: 0, duplicate: 0, conflicting: 0},
      {new: 0, updated: 0, duplicate: length, conflicting: 0},
      {new: 0, updated: 0, duplicate: length, conflicting: 0, missing_deck: 0}
    ])
  })
})

// What has a meaning of its own to Anki, to HTML or to MathJax.
const HARD =
  'A `{{c1::b}}` and `std::vector` with $\\frac{a}{{b}}$, $$x^{2^{n}}$$, `</script>` & <b>c</b> }} {{'

test('every note type shows what is hard to show', async () => {
  const children: Notebook['children'] = [
    question(HARD, [given(`${HARD}\n\n- ${HARD}\n\n| a |\n|---|\n| ${HARD} |`)], {hint: HARD}),
    question(`Choose: ${HARD}`, [option(HARD, true, HARD, 'A'), option('No', false)], {
      form: 'choice'
    }),
    {
      ...question('gaps', [], {form: 'cloze', hint: HARD, context: [HARD]}),
      children: [
        prompt([
          {type: 'text', value: 'x }} {{c9::y}} '},
          gap(2, [{type: 'text', value: 'std::vector }}'}], 'a::b }}'),
          gap(1, [
            {type: 'inlineMath', value: '\\frac{a}{{b}}'},
            {type: 'inlineCode', value: '}}'}
          ]),
          gap(2, [{type: 'text', value: 'again'}])
        ]),
        rationale(HARD)
      ]
    }
  ]
  const file = notebook('hard.md', [section(HARD, children)], {tags: ['a b', HARD], reversed: true})
  const deck = toCards([file], {name: 'Hard', now: 1_700_000_000})
  expect(checkDeck(deck)).toEqual([])
  const found = await withDecks([deck], ([file]) => ankiAfter(`package=${file}`))
  expectSound(found, deck)
  const cards = found.notes.map(({notetype, cards}) => `${notetype} ${cards.map(({ord}) => ord)}`)
  expect(cards.sort()).toEqual(['Studymark Basic 0,1', 'Studymark Choice 0', 'Studymark Cloze 0,1'])
  const shown =
    'A {{c1::b}} and std::vector with \\(\\frac{a}{{b}}\\), \\[x^{2^{n}}\\], </script> & c }} {{'
  const fronts = found.notes.flatMap(({cards}) => cards.map(({question}) => htmlText(question)))
  expect(fronts.map((front) => front.split('\n')[1]).sort()).toEqual([
    shown,
    shown,
    `Choose: ${shown}`,
    'x }} {{c9::y}} [a::b }}]\\(\\frac{a}{ {b} }\\)}}[...]',
    'x }} {{c9::y}} std::vector }}[...]again'
  ])
})

async function deckOf(folder: string): Promise<Deck> {
  const names = await readdir(join(ROOT, folder), {recursive: true})
  const paths = names.filter((name) => name.endsWith('.md')).sort()
  const files = await Promise.all(
    paths.map(async (path) => ({path, text: await readFile(join(ROOT, folder, path), 'utf8')}))
  )
  return compile(files, {name: 'Notes', now: 1_700_000_000}).deck
}
