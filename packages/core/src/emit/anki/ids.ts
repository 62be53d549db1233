/** Numbers for notes, cards and decks: made from names, so that a deck is the same every time. */
import {sha1} from '@noble/hashes/legacy.js'

// Anki reads ids as milliseconds and changes those of the future: these lie in 2001 to 2020.
const FIRST = 1_000_000_000_000
const COUNT = 600_000_000_000

const encoder = new TextEncoder()

/** An id from a hash of the name. */
function hashId(name: string): number {
  const hash = sha1(encoder.encode(name))
  const view = new DataView(hash.buffer, hash.byteOffset)
  return FIRST + ((view.getUint32(0) * 0x10000 + view.getUint16(4)) % COUNT)
}

/** The id wished for, or the next that is free; takes it. */
export function claimId(wish: number, taken: Set<number>): number {
  let id = wish
  while (taken.has(id)) id++
  taken.add(id)
  return id
}

/** An id for each name; the same whatever the order of the names. */
export function idsByName(names: Iterable<string>, taken = new Set<number>()): Map<string, number> {
  const sorted = [...names].sort((a, b) => (a < b ? -1 : 1))
  return new Map(sorted.map((name) => [name, claimId(hashId(name), taken)]))
}
