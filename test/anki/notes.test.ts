/** Real notes, the whole way from Markdown to Anki. */
import {existsSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {compile} from '../../packages/core/src/compile.ts'
import {checkDeck} from '../../packages/core/src/emit/anki/check-deck.ts'
import type {Deck} from '../../packages/core/src/deck.ts'
import {ankiAfter} from './anki.ts'
import {expectSound} from './expect-sound.ts'
import {withDecks} from './with-decks.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

describe.each(['fixtures/notes', 'fixtures/dialects', '../shared/notes'])('%s', (folder) => {
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

async function deckOf(folder: string): Promise<Deck> {
  const names = await readdir(join(ROOT, folder), {recursive: true})
  const paths = names.filter((name) => name.endsWith('.md')).sort()
  const files = await Promise.all(
    paths.map(async (path) => ({path, text: await readFile(join(ROOT, folder, path), 'utf8')}))
  )
  return compile(files, {name: 'Notes', now: 1_700_000_000}).deck
}
