/** Tells the findings that a baseline knows from new ones. */
import type {Known} from './known.ts'

/** What came of it, each in the order it was given. */
export interface Sifted<One extends Told, Entry extends Known> {
  fresh: One[]
  /** Entries with what is left of their count when all that was found is taken off. */
  left: Entry[]
}

/** What a finding is told by. */
export type Told = Omit<Known, 'count'>

/**
 * Takes each finding off the count of the entry that knows it.
 *
 * Notes that are `gone` may have been renamed: their entries know the same findings elsewhere.
 */
export function sift<One extends Told, Entry extends Known>(
  found: readonly One[],
  known: readonly Entry[],
  isGone: (path: string) => boolean
): Sifted<One, Entry> {
  const entries = known.map((entry) => ({...entry}))
  const own = new Map(entries.map((entry) => [keyOf(entry), [entry]]))
  const moved = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (!isGone(entry.path)) continue
    const key = keyOf({...entry, path: ''})
    moved.set(key, [...(moved.get(key) ?? []), entry])
  }
  const unknown = found.filter((one) => !take(own.get(keyOf(one))))
  const fresh = unknown.filter((one) => !take(moved.get(keyOf({...one, path: ''}))))
  return {fresh, left: entries.filter(({count}) => count > 0)}
}

function take(entries: readonly Known[] | undefined): boolean {
  const entry = entries?.find(({count}) => count > 0)
  if (entry) entry.count--
  return entry !== undefined
}

function keyOf({path, rule, text}: Told): string {
  return JSON.stringify([path, rule, text])
}
