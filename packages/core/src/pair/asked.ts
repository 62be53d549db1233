/** A question read for pairing: what it wants, and what kind of answer it expects. */
import {type Question, promptOf} from '../ast.ts'
import {frameWords} from './frame-words.ts'
import {piecesOf} from './text-of.ts'
import type {Unit} from './unit.ts'
import {type Kind, asks, wordingOf} from './wording.ts'

/** A term of a question, with what it says in this topic, and terms much like it. */
export interface Wanted {
  term: number
  stem: string
  weight: number
  like: ReadonlyArray<readonly [term: number, likeness: number]>
}

export interface Asked extends Unit {
  question: Question
  wanted: readonly Wanted[]
  /** Sum of the weights. */
  total: number
  kind: Kind
  /** Cues that its answer tends to hold. */
  expected: number
  /** Whether it asks at all. */
  asks: boolean
  /** Content terms without the words that only ask. */
  subject: readonly number[]
}

/** What is known of terms in a topic. */
interface Terms {
  weightOf: (term: number) => number
  like: (term: number) => Wanted['like']
  stems: readonly string[]
}

/** What a word that only asks counts, beside one that is asked about. */
const frameWeight = 0.3

/** Reads a question. */
export function askedOf(question: Question, unit: Unit, terms: Terms): Asked {
  const prompt = piecesOf(promptOf(question).children)
    .map(({text}) => text)
    .join('')
  const frames = new Set<number>()
  for (const {lower, term} of unit.words) {
    if (frameWords.has(lower)) frames.add(term)
  }
  const wanted = [...unit.counts.keys()].map((term) => ({
    term,
    stem: terms.stems[term] ?? '',
    weight: terms.weightOf(term) * (frames.has(term) ? frameWeight : 1),
    like: terms.like(term)
  }))
  const {kind, cues} = wordingOf(prompt)
  return {
    ...unit,
    question,
    wanted,
    total: wanted.reduce((sum, {weight}) => sum + weight, 0),
    kind: question.form === 'term' ? 'definition' : kind,
    expected: cues,
    asks: question.form !== 'open' || asks(prompt),
    subject: unit.sequence.filter((term) => !frames.has(term))
  }
}
