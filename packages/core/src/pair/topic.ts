/** A pool read for pairing: units of questions and notes, and how much each term says here. */
import type {Note, Question} from '../ast.ts'
import {promptOf} from '../ast.ts'
import {type AcronymIndex, expandedIn} from './acronyms.ts'
import {type Kind, asks, wordingOf} from './asked.ts'
import {frameWords} from './frame-words.ts'
import {likenessesIn} from './likeness.ts'
import type {Pool} from './pools.ts'
import {piecesOf} from './text-of.ts'
import {type Opening, openingOf} from './told-opening.ts'
import {type Unit, unitOf, wordsOf} from './unit.ts'
import type {Vocabulary} from './vocabulary.ts'

/** A term of a question, with what it says in this topic, and terms much like it. */
export interface Wanted {
  term: number
  stem: string
  weight: number
  like: ReadonlyArray<readonly [term: number, likeness: number]>
}

export interface Asked extends Unit {
  question: Question
  at: number
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

export interface Told extends Unit {
  note: Note
  at: number
  /** Opens without a subject of its own: *A managed service that …*, *Allows you to …*. */
  isHeadless: boolean
  /** All words in lower case without spaces, to find what is written in one word or in two. */
  run: string
  opening: Opening
}

export interface Topic {
  asked: readonly Asked[]
  told: readonly Told[]
  /** Terms of the titles above; the last title's first. */
  titles: ReadonlySet<number>
  /** What a term says in this topic, 0 to 1. */
  weightOf: (term: number) => number
  /** Mean number of content terms in a note. */
  length: number
  /** Numbers of the notes that hold a term. */
  postings: ReadonlyMap<number, readonly number[]>
}

/** What is known of the file when a pool is read. */
export interface Reading {
  vocabulary: Vocabulary
  acronyms: AcronymIndex
  words: ReadonlyMap<Question | Note, ReturnType<typeof wordsOf>>
  /** Number of questions and notes of the file that hold each term. */
  frequencies: ReadonlyMap<number, number>
  units: number
}

/** Reads a pool. */
export function topicOf(pool: Pool, reading: Reading): Topic {
  const told = pool.notes.map((note, at) => toldOf(note, at, reading))
  const units = pool.questions.map((question) => readUnit(question, reading))
  const postings = postingsOf(told)
  const asking = new Map<number, number>()
  for (const unit of units) {
    for (const term of unit.counts.keys()) asking.set(term, (asking.get(term) ?? 0) + 1)
  }
  const weightOf = weigher(postings, asking, told.length + units.length, reading)
  const like = likenessesIn(postings.keys(), reading.vocabulary.stems)
  return {
    told,
    asked: pool.questions.map((question, at) => {
      const unit = units[at] ?? readUnit(question, reading)
      return askedOf(question, at, unit, weightOf, reading.vocabulary.stems, (term) =>
        postings.has(term) ? [] : like(reading.vocabulary.stems[term] ?? '')
      )
    }),
    titles: titlesOf(pool, reading),
    weightOf,
    length: told.reduce((sum, {sequence}) => sum + sequence.length, 0) / Math.max(1, told.length),
    postings
  }
}

function readUnit(node: Question | Note, reading: Reading): Unit {
  const words = reading.words.get(node) ?? {words: [], strong: []}
  return unitOf(words, expandedIn(words.words, reading.acronyms))
}

/** Openings that leave the subject to the heading. */
const headless: ReadonlySet<Opening> = new Set<Opening>(['article', 'pronoun', 'verb'])

function toldOf(note: Note, at: number, reading: Reading): Told {
  const unit = readUnit(note, reading)
  const opening = openingOf(unit.words, unit.copulaAt)
  return {
    ...unit,
    note,
    at,
    opening,
    isHeadless: headless.has(opening),
    run: unit.words.map(({lower}) => lower).join('')
  }
}

function postingsOf(told: readonly Told[]): Map<number, number[]> {
  const postings = new Map<number, number[]>()
  for (const {counts, at} of told) {
    for (const term of counts.keys()) {
      const entries = postings.get(term)
      if (entries) entries.push(at)
      else postings.set(term, [at])
    }
  }
  return postings
}

/** Inverse document frequency, of the section and of the file, each as a share of its greatest. */
function weigher(
  postings: ReadonlyMap<number, readonly number[]>,
  asking: ReadonlyMap<number, number>,
  units: number,
  {frequencies, units: all}: Reading
): (term: number) => number {
  return (term) => {
    const here = (postings.get(term)?.length ?? 0) + (asking.get(term) ?? 0)
    const section = Math.log(1 + units / (0.5 + here)) / Math.log(1 + units / 1.5)
    const file = Math.log(1 + all / (0.5 + (frequencies.get(term) ?? 0))) / Math.log(1 + all / 1.5)
    return Math.max(0.02, 0.3 * section + 0.7 * file)
  }
}

function askedOf(
  question: Question,
  at: number,
  unit: Unit,
  weightOf: (term: number) => number,
  stems: readonly string[],
  like: (term: number) => Wanted['like']
): Asked {
  const prompt = piecesOf(promptOf(question).children)
    .map(({text}) => text)
    .join('')
  const frames = new Set(
    unit.words.filter(({lower}) => frameWords.has(lower)).map(({term}) => term)
  )
  const wanted = [...unit.counts.keys()].map((term) => ({
    term,
    stem: stems[term] ?? '',
    weight: weightOf(term) * (frames.has(term) ? 0.3 : 1),
    like: like(term)
  }))
  const {kind, cues} = wordingOf(prompt)
  return {
    ...unit,
    question,
    at,
    wanted,
    total: wanted.reduce((sum, {weight}) => sum + weight, 0),
    kind: question.form === 'term' ? 'definition' : kind,
    expected: cues,
    asks: question.form !== 'open' || asks(prompt),
    subject: unit.sequence.filter((term) => !frames.has(term))
  }
}

function titlesOf(pool: Pool, {vocabulary, acronyms}: Reading): Set<number> {
  const title = pool.titles.at(-1)
  if (title === undefined) return new Set()
  const {words} = wordsOf([{type: 'text', value: title}], vocabulary)
  return new Set([
    ...words.filter(({isContent}) => isContent).map(({term}) => term),
    ...expandedIn(words, acronyms)
  ])
}
