/** Every word of a notebook, read once: its term, and what it is good for. */
import {cuesOf} from './cues.ts'
import {frameWords} from './frame-words.ts'
import {type Grams, gramsIn} from './grams.ts'
import type {Language} from './language.ts'
import {type Lexicon, lexiconIn} from './lexicon.ts'
import {likenessStartOf} from './likeness.ts'
import {wordTable} from './word-table.ts'

export interface Word {
  /** Number of its term; words of one stem share it. */
  term: number
  lower: string
  /** Says something of its own. */
  isContent: boolean
  /** Only asks: *difference*, *explain*. */
  isFrame: boolean
  /** Written in capitals, `NFS`, or as a plural of such, `EC2s`. */
  isAcronym: boolean
  isCapital: boolean
  /** Links a term to what it is: `is`, `means`, `:`. */
  isCopula: boolean
  /** What it adds to the initials of a name: `CW` for `CloudWatch`. */
  initials: string
  /** Code of the first of them, 0 where there is none. */
  initial: number
  cues: number
  /** Numbers of the runs of its letters. */
  grams: readonly number[]
}

export interface Vocabulary {
  /** Number of the word that is written at some place of a text. */
  numberAt: (text: string, start: number, end: number) => number
  /** The same for a name, as in code, which says something whatever the word: `this`, `where`. */
  nameAt: (text: string, start: number, end: number) => number
  /** Words by number. */
  words: readonly Word[]
  /** The stem of each term, by its number. */
  stems: readonly string[]
  /** The number of a term by its stem. */
  termsByStem: ReadonlyMap<string, number>
  /** Other words for its words, and opposites. */
  lexicon: Lexicon
  /** Number of how each term begins, by which like ones are found; -1 where it is too short. */
  starts: readonly number[]
  /** Words in capitals, by their lower-case form. */
  acronyms: ReadonlyMap<string, Word>
  /** How many runs of letters its words have. */
  gramCount: () => number
}

const copula = new Set(
  `is are was were means mean refers describes defines denotes stands represents called : – — ist sind
bezeichnet bedeutet heißt war waren 是 指 即 称为 指的 就是 とは は`.split(/\s+/)
)

/** Marks a stop word that is a name; no word begins so. */
const named = '`'

/** A vocabulary that grows as words are asked for. */
export function vocabularyOf(language: Language): Vocabulary {
  const words: Word[] = []
  const acronyms = new Map<string, Word>()
  const grams: Grams = new Map()
  const {stems, starts, termsByStem, termOf} = numberedTerms()

  const {numberAt} = wordTable((raw) => {
    const word = readWord(raw, language, termOf, grams)
    if (word.isAcronym && word.lower.length < 7) acronyms.set(word.lower, word)
    words.push(word)
  })
  return {
    numberAt,
    nameAt(text, start, end) {
      const number = numberAt(text, start, end)
      const word = words[number]
      if (!word || word.isContent || word.initials === '') return number
      return numberAt(named + word.lower, 0, word.lower.length + 1)
    },
    words,
    stems,
    termsByStem,
    lexicon: lexiconIn(language.stem),
    starts,
    acronyms,
    gramCount: () => grams.size
  }
}

function readWord(
  raw: string,
  language: Language,
  termOf: (stem: string) => number,
  grams: Grams
): Word {
  const isNamed = raw.startsWith(named)
  const isAcronym = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(raw)
  const singular = isAcronym && raw.endsWith('s') ? raw.slice(0, -1) : raw
  const lower = singular.toLowerCase()
  const isMark = /^[:–—（(]$/.test(raw)
  const initials = isMark ? '' : initialsOf(singular, isAcronym)
  return {
    term: termOf(isAcronym || isNamed ? lower : language.stem(lower)),
    lower,
    isContent: !isMark && (isAcronym || isNamed || !language.isStopWord(lower)),
    isFrame: frameWords.has(lower),
    isAcronym,
    isCapital: /^\p{Lu}/u.test(raw),
    isCopula: copula.has(lower),
    initials,
    initial: initials.charCodeAt(0) || 0,
    cues: cuesOf(lower),
    grams: gramsIn(lower, grams)
  }
}

/** Numbers stems in the order they are met, and their beginnings. */
function numberedTerms(): Pick<Vocabulary, 'stems' | 'starts' | 'termsByStem'> & {
  termOf: (stem: string) => number
} {
  const stems: string[] = []
  const starts: number[] = []
  const terms = new Map<string, number>()
  const beginnings = new Map<string, number>()
  return {
    stems,
    starts,
    termsByStem: terms,
    termOf(stem) {
      const met = terms.get(stem)
      if (met !== undefined) return met
      terms.set(stem, stems.length)
      const start = likenessStartOf(stem)
      starts.push(start === undefined ? -1 : numberIn(beginnings, start))
      return stems.push(stem) - 1
    }
  }
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

function initialsOf(word: string, isAcronym: boolean): string {
  if (isAcronym) return word.toLowerCase()
  return (word.slice(0, 1) + word.slice(1).replace(/[^\p{Lu}]+/gu, '')).toLowerCase()
}
