/** Finds where an acronym is spelled out: *Network File System* for `NFS`, with or without it. */
import type {Span} from './tape.ts'
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

/** The acronyms of the notebook by the code of their first letter. */
type AcronymIndex = ReadonlyArray<ReadonlyArray<readonly [string, number]> | undefined>

/** Of more acronyms with one first letter the first ones are looked for, so that time stays linear. */
const most = 64

function acronymIndexOf(vocabulary: Vocabulary): AcronymIndex {
  const index: Array<Array<readonly [string, number]> | undefined> = []
  for (const [lower, {term}] of vocabulary.acronyms) {
    if (!/^[a-z]{2,6}$/.test(lower)) continue
    const entries = (index[lower.charCodeAt(0)] ??= [])
    if (entries.length < most) entries.push([lower, term])
  }
  return index
}

const none: readonly number[] = []

/** Finds the acronyms that words spell out. */
export type Expansions = (words: readonly number[], span: Span) => readonly number[]

/** Answers the terms of acronyms that some words of a vocabulary spell out. */
export function expansionsBy(vocabulary: Vocabulary): Expansions {
  const index = acronymIndexOf(vocabulary)
  if (index.length === 0) return () => none
  return (words, span) => expandedIn(words, span, index, vocabulary)
}

function expandedIn(
  numbers: readonly number[],
  {start, end}: Span,
  index: AcronymIndex,
  {words}: Vocabulary
): readonly number[] {
  let found: number[] | undefined
  let read: Array<Word | undefined> | undefined
  for (let at = start; at < end; at++) {
    const word = words[numbers[at] ?? -1]
    if (!word || word.isAcronym || !word.isContent) continue
    const starting = index[word.initial]
    if (!starting) continue
    read ??= numbers.slice(start, end).map((number) => words[number])
    for (const [letters, term] of starting) {
      if (found?.includes(term) || !spells(read, at - start, letters)) continue
      found = [...(found ?? []), term]
    }
  }
  return found ?? none
}

/** Whether the words from `start` on have these initials, small words aside, and mean to. */
function spells(words: ReadonlyArray<Word | undefined>, start: number, letters: string): boolean {
  let done = 0
  let parts = 0
  let capitals = 0
  let at = start
  for (; at < words.length && done < letters.length; at++) {
    const word = words[at]
    if (!word || word.initials === '') return false
    const isNext = word.initials.charCodeAt(0) === letters.charCodeAt(done)
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
function isBeside(
  words: ReadonlyArray<Word | undefined>,
  start: number,
  end: number,
  letters: string
): boolean {
  return [start - 2, start - 1, end, end + 1].some((at) => words[at]?.lower === letters)
}
