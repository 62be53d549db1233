/** A question read for pairing: what it wants, and what kind of answer it expects. */
import type {Question} from '../ast.ts'
import {gramsOf} from './grams.ts'
import {frameWords} from './frame-words.ts'
import {promptTextOf} from './text-of.ts'
import type {Unit} from './unit.ts'
import {type Kind, asks, wordingOf} from './wording.ts'

/** A term of a question, with what it says in this topic, and terms much like it. */
export interface Wanted {
  term: number
  stem: string
  weight: number
  like: ReadonlyArray<readonly [term: number, likeness: number]>
}

export interface Gram {
  gram: number
  weight: number
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
  /** Runs of letters of its content words, with what each says in this topic. */
  grams: readonly Gram[]
  /** Sum of their weights. */
  gramTotal: number
  /** Content terms without the words that only ask. */
  subject: readonly number[]
}

/** What is known of terms in a topic. */
interface Terms {
  weightOf: (term: number) => number
  like: (term: number) => Wanted['like']
  /** What a run of letters says. */
  gramWeight: (gram: number) => number
  stems: readonly string[]
  /** Whether a prompt that does not look like a question is none. */
  isAskedOpenly: boolean
}

/** What a word that only asks counts, beside one that is asked about. */
const frameWeight = 0.3

/** Reads a question. */
export function askedOf(question: Question, unit: Unit, terms: Terms): Asked {
  const prompt = promptTextOf(question)
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
  const grams = [...askedGramsOf(unit)].map((gram) => ({gram, weight: terms.gramWeight(gram)}))
  return {
    ...unit,
    question,
    wanted,
    total: wanted.reduce((sum, {weight}) => sum + weight, 0),
    kind: question.form === 'term' ? 'definition' : kind,
    expected: cues,
    grams,
    gramTotal: grams.reduce((sum, {weight}) => sum + weight, 0),
    asks: question.form !== 'open' || !terms.isAskedOpenly || asks(prompt),
    subject: unit.sequence.filter((term) => !frames.has(term))
  }
}

/** The runs of letters of a question, without those of words that only ask. */
export function askedGramsOf({words}: Unit): Set<number> {
  return gramsOf(words.filter(({lower}) => !frameWords.has(lower)))
}
