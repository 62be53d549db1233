/** Writes a zip piece by piece, with fixed dates: the same entries give the same bytes. */
import {Zip, ZipDeflate, ZipPassThrough} from 'fflate'
import type {Sink} from '../emitter.ts'

/** A file of the zip. */
export interface ZipEntry {
  name: string
  method: 'deflate' | 'store'
  open: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

// A date without a time zone: fflate reads the local clock's fields of it, the same everywhere.
const DATE = new Date(2000, 0, 1)

// Pieces this long keep a slow sink from making the whole zip wait in memory.
const PIECE = 1 << 20

/** Writes the entries in the order given; holds no more than a piece of one in memory. */
export async function writeZip(entries: Iterable<ZipEntry>, sink: Sink): Promise<void> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const flush = async () => {
    for (const chunk of ready.splice(0)) await sink.write(chunk)
  }
  for (const entry of entries) {
    const file =
      entry.method === 'deflate'
        ? new ZipDeflate(entry.name, {level: 6})
        : new ZipPassThrough(entry.name)
    file.mtime = DATE
    zip.add(file)
    for await (const chunk of entry.open()) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        file.push(chunk.subarray(at, at + PIECE))
        await flush()
      }
    }
    file.push(new Uint8Array(), true)
    await flush()
  }
  zip.end()
  await flush()
}
