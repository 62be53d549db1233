/** Numbers for notes, cards and decks: made from names, so that a deck is the same every time. */

// Anki reads ids as milliseconds and changes those of the future: these lie in 2001 to 2020.
const FIRST = 1_000_000_000_000
const COUNT = 600_000_000_000

// Where an id is taken Anki adds 999 until one is free: with gaps this wide, the first is.
const GAP = 1000

/** Ids of the notes of a deck: in their order, far enough apart for the cards of each. */
export function noteIds(deck: string): (at: number) => number {
  const first = hashId(deck)
  return (at) => first + at * GAP
}

/** An id for each name; of two names with one hash the later gets the next id. */
export function idsByName(names: Iterable<string>): Map<string, number> {
  const taken = new Set<number>()
  const ids = new Map<string, number>()
  for (const name of names) {
    let id = hashId(name)
    while (taken.has(id)) id++
    taken.add(id)
    ids.set(name, id)
  }
  return ids
}

/** An id from 53 bits of two FNV-1a hashes side by side. */
function hashId(name: string): number {
  let high = 0x811c9dc5
  let low = 0x01000193
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x85ebca6b)
  }
  return FIRST + (((high >>> 11) * 0x100000000 + (low >>> 0)) % COUNT)
}
