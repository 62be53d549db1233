/** Numbers stretches of text by what they say, without making a string of each. */

export interface WordTable {
  /** The number of what is written from `start` to `end`; numbers count up from 0 as words are met. */
  numberAt: (text: string, start: number, end: number) => number
}

const firstSize = 1024

/** A hash table with open addressing; `add` is called once for each new word, in order. */
export function wordTable(add: (raw: string) => void): WordTable {
  const words: string[] = []
  let slots = new Int32Array(firstSize)
  let mask = firstSize - 1

  function grow(): void {
    slots = new Int32Array(slots.length * 2)
    mask = slots.length - 1
    for (const [at, raw] of words.entries()) {
      let slot = hashOf(raw, 0, raw.length) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = at + 1
    }
  }

  return {
    numberAt(text, start, end) {
      let slot = hashOf(text, start, end) & mask
      for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
        if (isSame(words[entry - 1] ?? '', text, start, end)) return entry - 1
        slot = (slot + 1) & mask
      }
      const raw = text.slice(start, end)
      slots[slot] = words.push(raw)
      add(raw)
      if (words.length * 2 > slots.length) grow()
      return words.length - 1
    }
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995)
    hash ^= hash >>> 13
  }
  return hash
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}
