/** Finds where an acronym is spelled out: *Network File System* for `NFS`, with or without it. */
import type {Vocabulary, Word} from './vocabulary.ts'

/** Words that a name may hold and its acronym leave out. */
const small = new Set([
  'of',
  'and',
  'the',
  'for',
  'in',
  'to',
  'on',
  'a',
  'an',
  'as',
  'und',
  'der',
  'die',
  'das',
  'für'
])

/** The acronyms of the notebook by their first letter. */
export type AcronymIndex = ReadonlyMap<number, ReadonlyArray<readonly [string, number]>>

/** Indexes the acronyms that a vocabulary has met. */
export function acronymIndexOf(vocabulary: Vocabulary): AcronymIndex {
  const index = new Map<number, Array<readonly [string, number]>>()
  for (const [lower, {term}] of vocabulary.acronyms) {
    if (!/^[a-z]{2,6}$/.test(lower)) continue
    const entries = index.get(lower.charCodeAt(0)) ?? []
    entries.push([lower, term])
    index.set(lower.charCodeAt(0), entries)
  }
  return index
}

const none: ReadonlySet<number> = new Set<number>()

/** The terms of acronyms that these words spell out. */
export function expandedIn(words: readonly Word[], index: AcronymIndex): ReadonlySet<number> {
  if (index.size === 0) return none
  const found = new Set<number>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || word.isAcronym || !word.isContent) continue
    const starting = index.get(word.initial)
    if (!starting) continue
    for (const [letters, term] of starting) {
      if (!found.has(term) && spells(words, at, letters)) found.add(term)
    }
  }
  return found
}

/** Whether the words from `start` on have these initials, small words aside, and mean to. */
function spells(words: readonly Word[], start: number, letters: string): boolean {
  let done = 0
  let parts = 0
  let capitals = 0
  let at = start
  for (; at < words.length && done < letters.length; at++) {
    const word = words[at]
    if (!word || word.initials === '') return false
    const isNext = word.initials.charAt(0) === letters.charAt(done)
    if (!isNext && done > 0 && small.has(word.lower)) continue
    if (!isNext || word.isAcronym) return false
    done += letters.startsWith(word.initials, done) ? word.initials.length : 1
    parts++
    if (word.isCapital) capitals++
  }
  if (done < letters.length || parts < 2) return false
  return capitals === parts || isBeside(words, start, at, letters)
}

/** Whether the acronym stands next to the words: *(NFS)* after them, *NFS (* before. */
function isBeside(words: readonly Word[], start: number, end: number, letters: string): boolean {
  return [start - 2, start - 1, end, end + 1].some((at) => words[at]?.lower === letters)
}
