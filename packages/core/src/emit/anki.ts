/**
 * An Anki package (`.apkg`) of new cards, in the form that every Anki since 2.0 reads: a zip of
 * `collection.anki2` (an SQLite database), `media` (names by number) and the media themselves.
 */
import {assertDeck} from './anki/assert-deck.ts'
import {collectionOf} from './anki/collection.ts'
import {writeZip, type ZipEntry} from './anki/zip.ts'
import type {Emitter} from './emitter.ts'
import type {Deck, Media} from '../deck.ts'

/** For Node, and for browsers that find `sql-wasm-browser.wasm` of `sql.js` beside their script. */
export const anki: Emitter = ankiWith()

/** The same with SQLite from `wasm`, the content of that file: for browsers that find it elsewhere. */
export function ankiWith(wasm?: ArrayBuffer): Emitter {
  return {
    name: 'anki',
    extension: '.apkg',
    async emit({deck}, sink) {
      assertDeck(deck)
      const collection = await collectionOf(deck, wasm)
      await writeZip(entriesOf(deck, collection), sink)
    }
  }
}

function* entriesOf(deck: Deck, collection: Uint8Array): Generator<ZipEntry> {
  const media = deck.media.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const names = Object.fromEntries(media.map(({name}, at) => [at, name]))
  yield {name: 'collection.anki2', method: 'deflate', open: () => [collection]}
  yield {
    name: 'media',
    method: 'deflate',
    open: () => [new TextEncoder().encode(JSON.stringify(names))]
  }
  for (const [at, file] of media.entries()) {
    yield {name: String(at), method: 'store', open: () => whole(file)}
  }
}

/** The content of a file, refused when it is not as long as the deck says. */
async function* whole(file: Media): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of file.open()) {
    size += chunk.length
    yield chunk
  }
  if (size === file.size) return
  throw new Error(`Unexpected ${size} bytes of media \`${file.name}\`, expected ${file.size}`)
}
