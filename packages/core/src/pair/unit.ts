/** A question or a note as pairing sees it: terms, their order, and what stands out. */
import type {Content} from '../ast.ts'
import {segment} from './segment.ts'
import {piecesOf} from './text-of.ts'
import type {Vocabulary, Word} from './vocabulary.ts'

export interface Unit {
  words: readonly Word[]
  /** How often each content term occurs; what an acronym stands for counts as the acronym. */
  counts: ReadonlyMap<number, number>
  /** Content terms in order. */
  sequence: readonly number[]
  strong: ReadonlySet<number>
  /** Kinds of cue among its words, as bits. */
  cues: number
  /** Acronyms that are spelled out here. */
  expands: ReadonlySet<number>
  /** Content terms before the first word that says what something is, or -1. */
  copulaAt: number
}

/** Words as they were read, and those of them that are strong. */
export interface Read {
  words: readonly Word[]
  strong: readonly Word[]
}

/** The words of some content. */
export function wordsOf(content: readonly Content[], vocabulary: Vocabulary): Read {
  const words: Word[] = []
  const strong: Word[] = []
  for (const piece of piecesOf(content)) {
    for (const raw of segment(piece.text, piece.code)) {
      const word = vocabulary.word(raw)
      words.push(word)
      if (piece.strong) strong.push(word)
    }
  }
  return {words, strong}
}

/** Reads words, when all acronyms of the notebook are known. */
export function unitOf({words, strong}: Read, expands: ReadonlySet<number>): Unit {
  const counts = new Map<number, number>()
  const sequence: number[] = []
  let cues = 0
  let copulaAt = -1
  for (const word of words) {
    cues |= word.cues
    if (word.isCopula && copulaAt < 0) copulaAt = sequence.length
    if (!word.isContent) continue
    sequence.push(word.term)
    counts.set(word.term, (counts.get(word.term) ?? 0) + 1)
  }
  for (const term of expands) counts.set(term, (counts.get(term) ?? 0) + 1)
  return {words, counts, sequence, strong: termsOf(strong), cues, expands, copulaAt}
}

const none: ReadonlySet<number> = new Set<number>()

function termsOf(words: readonly Word[]): ReadonlySet<number> {
  if (words.length === 0) return none
  return new Set(words.filter(({isContent}) => isContent).map(({term}) => term))
}
