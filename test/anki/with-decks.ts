/** Decks as files, for as long as a test needs them. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Deck} from '../../packages/core/src/deck.ts'
import {emitted} from '../../packages/core/test/emit-buffer.ts'

/** Calls `use` with a package of each deck; beside each lies its text, `.txt`. */
export async function withDecks<T>(
  decks: readonly Deck[],
  use: (files: string[]) => Promise<T>
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'studymark-'))
  try {
    const files: string[] = []
    for (const [at, deck] of decks.entries()) {
      const file = join(folder, `deck-${at}.apkg`)
      await writeFile(file, await emitted('anki', {deck}))
      await writeFile(file.replace('.apkg', '.txt'), await emitted('anki-text', {deck}))
      files.push(file)
    }
    return await use(files)
  } finally {
    await rm(folder, {recursive: true})
  }
}
