/** Every word of a notebook, read once: its term, and what it is good for. */
import {cuesOf} from './cues.ts'
import {gramsIn} from './grams.ts'
import type {Language} from './language.ts'

export interface Word {
  /** Number of its term; words of one stem share it. */
  term: number
  lower: string
  /** Says something of its own. */
  isContent: boolean
  /** Written in capitals, `NFS`, or as a plural of such, `EC2s`. */
  isAcronym: boolean
  isCapital: boolean
  /** Links a term to what it is: `is`, `means`, `:`. */
  isCopula: boolean
  /** What it adds to the initials of a name: `CW` for `CloudWatch`. */
  initials: string
  /** Code of the first of them. */
  initial: number
  cues: number
  /** Runs of its letters. */
  grams: readonly number[]
}

export interface Vocabulary {
  word: (raw: string) => Word
  /** The stem of each term, by its number. */
  stems: readonly string[]
  /** Words in capitals, by their lower-case form. */
  acronyms: ReadonlyMap<string, Word>
}

const copula = new Set(
  `is are was were means mean refers describes defines denotes stands represents called : – — ist sind
bezeichnet bedeutet heißt war waren 是 指 即 称为 指的 就是 とは は`.split(/\s+/)
)

/** A vocabulary that grows as words are asked for. */
export function vocabularyOf(language: Language): Vocabulary {
  const words = new Map<string, Word>()
  const stems: string[] = []
  const termOf = numbering(stems)
  const acronyms = new Map<string, Word>()

  function read(raw: string): Word {
    const isAcronym = /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(raw)
    const singular = isAcronym && raw.endsWith('s') ? raw.slice(0, -1) : raw
    const lower = singular.toLowerCase()
    const isMark = !/[\p{L}\p{N}]/u.test(raw) && /^[:–—（(]$/.test(raw)
    const initials = isMark ? '' : initialsOf(singular, isAcronym)
    const word = {
      term: termOf(isAcronym ? lower : language.stem(lower)),
      lower,
      isContent: !isMark && (isAcronym || !language.isStopWord(lower)),
      isAcronym,
      isCapital: /^\p{Lu}/u.test(raw),
      isCopula: copula.has(lower),
      initials,
      initial: initials.charCodeAt(0),
      cues: cuesOf(lower),
      grams: gramsIn(lower)
    }
    if (isAcronym && lower.length < 7) acronyms.set(lower, word)
    return word
  }

  return {
    stems,
    acronyms,
    word(raw) {
      const known = words.get(raw)
      if (known) return known
      const word = read(raw)
      words.set(raw, word)
      return word
    }
  }
}

/** Numbers stems in the order they are met. */
function numbering(stems: string[]): (stem: string) => number {
  const terms = new Map<string, number>()
  return (stem) => {
    const known = terms.get(stem)
    if (known !== undefined) return known
    terms.set(stem, stems.length)
    return stems.push(stem) - 1
  }
}

function initialsOf(word: string, isAcronym: boolean): string {
  if (isAcronym) return word.toLowerCase()
  return (word.slice(0, 1) + word.slice(1).replace(/[^\p{Lu}]+/gu, '')).toLowerCase()
}
