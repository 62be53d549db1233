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
export type AcronymIndex = ReadonlyMap<string, ReadonlyArray<readonly [string, number]>>

/** Indexes the acronyms that a vocabulary has met. */
export function acronymIndexOf(vocabulary: Vocabulary): AcronymIndex {
  const index = new Map<string, Array<readonly [string, number]>>()
  for (const [lower, {term}] of vocabulary.acronyms) {
    if (!/^[a-z]{2,6}$/.test(lower)) continue
    const entries = index.get(lower.charAt(0)) ?? []
    entries.push([lower, term])
    index.set(lower.charAt(0), entries)
  }
  return index
}

/** The terms of acronyms that these words spell out. */
export function expandedIn(words: readonly Word[], index: AcronymIndex): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || word.isAcronym || !word.isContent) continue
    for (const [letters, term] of index.get(word.initials.charAt(0)) ?? []) {
      if (!found.has(term) && spells(words, at, letters)) found.add(term)
    }
  }
  return found
}

/** Whether the words from `at` on have these initials, small words aside. */
function spells(words: readonly Word[], start: number, letters: string): boolean {
  let done = 0
  let parts = 0
  for (let at = start; at < words.length && done < letters.length; at++) {
    const word = words[at]
    if (!word || word.initials === '') return false
    const isNext = word.initials.charAt(0) === letters.charAt(done)
    if (!isNext && done > 0 && small.has(word.lower)) continue
    if (!isNext || word.isAcronym || (letters.length < 3 && !word.isCapital)) return false
    done += letters.startsWith(word.initials, done) ? word.initials.length : 1
    parts++
  }
  return done === letters.length && parts > 1
}
