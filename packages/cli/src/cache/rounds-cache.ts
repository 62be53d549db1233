/** A cache in memory for work that is done again and again, over one that lasts. */
import type {Cache} from './cache.ts'

export interface RoundsCache extends Cache {
  /** Begins a round: what the round before did not ask for is forgotten. */
  turn: () => void
}

/** Keeps what this round and the one before asked for; the rest is for `lasting` to know. */
export function roundsCache(lasting: Cache): RoundsCache {
  let now = new Map<string, unknown>()
  let before = new Map<string, unknown>()
  return {
    turn() {
      before = now
      now = new Map()
    },
    get(key) {
      const value = now.get(key) ?? before.get(key) ?? lasting.get(key)
      if (value !== undefined) now.set(key, value)
      return value
    },
    put(key, value) {
      now.set(key, value)
      lasting.put(key, value)
    }
  }
}
