/** Images and sounds of real files, from the notes to Anki's media folder. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {mediaFinder} from '../../packages/cli/src/media/media-finder.ts'
import {expect, onTestFinished, test} from 'vitest'
import {compile} from '../../packages/core/src/compile.ts'
import type {Deck} from '../../packages/core/src/deck.ts'
import {ankiAfter} from './anki.ts'
import {expectSound} from './expect-sound.ts'
import {withDecks} from './with-decks.ts'

const notes = `Q: What is it? ![](cell.png)
A: A cell, [[Cells|of course]].

![[Wörd & more.mp3]] <img src="cell.png" width="20">

`

/** The deck of a project with these files. */
async function deckOf(files: Record<string, string>, now: number): Promise<Deck> {
  const folder = await mkdtemp(join(tmpdir(), 'studymark-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const media = mediaFinder({cwd: folder, folder})
  const {deck} = compile([{path: 'a.md', text: notes}], {name: 'Media', now, media: media.find})
  return deck
}

const files = {'cell.png': 'one', 'Wörd & more.mp3': 'sound'}

test('media come with their cards, and what is played is found', async () => {
  const deck = await deckOf(files, 1_700_000_000)
  const found = await withDecks([deck], ([file]) => ankiAfter(`package=${file}`))
  expectSound(found, deck)
  expect(found.media.files).toEqual(deck.media.map(({name}) => name))
  expect(found.media.files.map((name) => name.replace(/-[\da-f]{16}\./, '.'))).toEqual([
    'cell.png',
    'word-more.mp3'
  ])
  expect(found.notes[0]?.cards[0]?.answer).toContain('[anki:play:a:0]')
})

test('an image that changed takes the place of the one before', async () => {
  const decks = [
    await deckOf(files, 1_700_000_000),
    await deckOf({...files, 'cell.png': 'two'}, 1_700_000_100)
  ]
  const found = await withDecks(decks, ([one, two]) =>
    ankiAfter(`package=${one}`, `package=${two}`)
  )
  const [, later] = decks
  expect(found.steps[1]?.log).toMatchObject({new: 0, updated: 1})
  expect(found.media.missing).toEqual([])
  // The one before is left for Anki's own check of media.
  expect(found.media.unused).toHaveLength(1)
  const cell = later?.media.find(({name}) => name.startsWith('cell-'))?.name ?? ''
  expect(found.notes[0]?.fields['Front']).toContain(cell)
})

test('two projects may call two images by one name', async () => {
  const first = await deckOf(files, 1_700_000_000)
  const other = await deckOf({...files, 'cell.png': 'another project'}, 1_700_000_000)
  const renamed = other.cards.map((card) => ({...card, guid: `${card.guid}x`}))
  const found = await withDecks([first, {...other, cards: renamed}], ([one, two]) =>
    ankiAfter(`package=${one}`, `package=${two}`)
  )
  expect(found.media.missing).toEqual([])
  expect(found.media.unused).toEqual([])
  expect(found.media.files.filter((name) => name.startsWith('cell-'))).toHaveLength(2)
})
