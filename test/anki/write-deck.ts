/** Writes a deck to a file, as the command does. */
import {writeFile} from 'node:fs/promises'
import {emit} from '../../packages/core/src/emit/emit.ts'
import type {Deck} from '../../packages/core/src/deck.ts'

/** Answers the path it was given. */
export async function writeDeck(deck: Deck, path: string, emitter = 'anki'): Promise<string> {
  const chunks: Uint8Array[] = []
  const write = (chunk: Uint8Array | string) => void chunks.push(Buffer.from(chunk))
  await emit(emitter, {notebooks: [], deck}, {write})
  await writeFile(path, Buffer.concat(chunks))
  return path
}
