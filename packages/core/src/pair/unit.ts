/** A question or a note as pairing sees it: its words, their terms, and what stands out. */
import type {Content} from '../ast.ts'
import {eachWord} from './segment.ts'
import type {Span, Tape} from './tape.ts'
import {eachPiece} from './text-of.ts'
import type {Vocabulary} from './vocabulary.ts'

/** What is read of a unit first. */
export interface Words {
  words: Span
  /** Content terms in order. */
  terms: Span
  /** Kinds of cue among its words, as bits. */
  cues: number
  /** Content terms before the first word that says what something is, or -1. */
  copulaAt: number
}

/** What is read when all acronyms of the file are known. */
export interface Unit extends Words {
  /** Acronyms that are spelled out here; each counts as a term. */
  expands: readonly number[]
  /** Terms, each once. */
  distinct: Span
  /** Runs of letters of its content words, each once. */
  grams: Span
}

/** Code that names something is short; longer code has stop words of its own. */
const shortCode = 40

/** What follows the name of what is called. */
const bracket = 40

/** Puts the words of some content on the tape. */
export function wordsOf(
  content: readonly Content[],
  {numberAt, nameAt, words}: Vocabulary,
  tape: Tape
): Words {
  const from = {words: tape.words.length, terms: tape.terms.length}
  let cues = 0
  let copulaAt = -1
  let strong = 0
  let isCode = false
  const take = (text: string, start: number, end: number): void => {
    const isName = isCode || text.charCodeAt(end) === bracket
    const number = isName ? nameAt(text, start, end) : numberAt(text, start, end)
    const word = words[number]
    if (!word) return
    tape.words.push(number)
    cues |= word.cues
    if (word.isCopula && copulaAt < 0) copulaAt = tape.terms.length - from.terms
    if (!word.isContent) return
    tape.terms.push(word.term)
    tape.strong.push(strong)
  }
  eachPiece(content, (text, isStrong, inCode) => {
    strong = isStrong ? 1 : 0
    isCode = inCode && text.length < shortCode
    eachWord(text, isCode, take)
  })
  return {
    words: {start: from.words, end: tape.words.length},
    terms: {start: from.terms, end: tape.terms.length},
    cues,
    copulaAt
  }
}
