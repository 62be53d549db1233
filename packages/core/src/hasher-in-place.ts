/** Hashes of many texts, one after the other, in the same memory. */
import {encoderInPlace} from './encoder-in-place.ts'

/** What is used of a hash of `@noble/hashes`. */
interface Hash<Own> {
  outputLen: number
  update: (data: Uint8Array) => Own
  digestInto: (out: Uint8Array) => void
  _cloneInto: (to?: Own) => Own
}

/** Makes a function from a text to the hash of its UTF-8, which is valid until the next call. */
export function hasherInPlace<Own extends Hash<Own>>(hash: {
  create: () => Own
}): (text: string) => Uint8Array {
  const bytesOf = encoderInPlace()
  const fresh = hash.create()
  const work = hash.create()
  const digest = new Uint8Array(fresh.outputLen)
  return (text) => {
    fresh._cloneInto(work).update(bytesOf(text)).digestInto(digest)
    return digest
  }
}
