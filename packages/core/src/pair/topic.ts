/** A pool read for pairing: units of questions and notes, and how much each term says here. */
import type {Note, Question} from '../ast.ts'
import {type AcronymIndex, expandedIn} from './acronyms.ts'
import {type Asked, askedGramsOf, askedOf} from './asked.ts'
import {likenessesIn} from './likeness.ts'
import type {Pool} from './pools.ts'
import {type Told, toldOf} from './told.ts'
import {type Read, type Unit, unitOf, wordsOf} from './unit.ts'
import type {Vocabulary} from './vocabulary.ts'

export interface Topic {
  asked: readonly Asked[]
  told: readonly Told[]
  /** Terms of the last title above. */
  titles: ReadonlySet<number>
  /** What a term says in this topic, 0 to 1. */
  weightOf: (term: number) => number
  /** Mean number of content terms in a note. */
  length: number
  /** Numbers of the notes that hold a term. */
  postings: ReadonlyMap<number, readonly number[]>
  /** Number of questions that hold a term. */
  askings: ReadonlyMap<number, number>
}

/** What is known of the file when a pool is read. */
export interface Reading {
  vocabulary: Vocabulary
  acronyms: AcronymIndex
  words: ReadonlyMap<Question | Note, Read>
  /** Number of questions and notes of the file that hold each term. */
  frequencies: readonly number[]
  units: number
  /** Whether most questions of the file look like questions. */
  isAskedOpenly: boolean
}

/** Reads a pool. */
export function topicOf(pool: Pool, reading: Reading): Topic {
  const {
    vocabulary: {stems},
    isAskedOpenly
  } = reading
  const questions = pool.questions.map((question) => readUnit(question, reading))
  const notes = pool.notes.map((note) => readUnit(note, reading))
  const postings = postingsOf(notes)
  const askings = askingsOf(questions)
  const weightOf = weigher(postings, askings, notes.length + questions.length, reading)
  const told = notes.flatMap((unit, at) => {
    const note = pool.notes[at]
    return note ? [toldOf(note, at, unit, weightOf)] : []
  })
  const gramWeight = gramWeigher(told, questions)
  const likenesses = likenessesIn(postings.keys(), stems)
  const like = (term: number): ReturnType<typeof likenesses> =>
    postings.has(term) ? [] : likenesses(stems[term] ?? '')
  const asked = questions.flatMap((unit, at) => {
    const question = pool.questions[at]
    return question
      ? [askedOf(question, unit, {weightOf, like, gramWeight, stems, isAskedOpenly})]
      : []
  })
  const length = told.reduce((sum, {sequence}) => sum + sequence.length, 0)
  return {
    told,
    asked,
    titles: titlesOf(pool, reading),
    weightOf,
    length: length / Math.max(1, told.length),
    postings,
    askings
  }
}

function readUnit(node: Question | Note, reading: Reading): Unit {
  const read = reading.words.get(node) ?? {words: [], strong: []}
  return unitOf(read, expandedIn(read.words, reading.acronyms))
}

function postingsOf(notes: readonly Unit[]): Map<number, number[]> {
  const postings = new Map<number, number[]>()
  for (const [at, {counts}] of notes.entries()) {
    for (const term of counts.keys()) {
      const entries = postings.get(term)
      if (entries) entries.push(at)
      else postings.set(term, [at])
    }
  }
  return postings
}

function askingsOf(questions: readonly Unit[]): Map<number, number> {
  const askings = new Map<number, number>()
  for (const {counts} of questions) {
    for (const term of counts.keys()) askings.set(term, (askings.get(term) ?? 0) + 1)
  }
  return askings
}

/** Inverse frequency of runs of letters among the questions and notes of the section. */
function gramWeigher(told: readonly Told[], questions: readonly Unit[]): (gram: number) => number {
  const counts = new Map<number, number>()
  for (const grams of [...told.map((each) => each.grams), ...questions.map(askedGramsOf)]) {
    for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  const units = told.length + questions.length
  return (gram) => Math.log(1 + units / (0.5 + (counts.get(gram) ?? 0)))
}

/** Inverse document frequency, of the section and of the file, each as a share of its greatest. */
function weigher(
  postings: ReadonlyMap<number, readonly number[]>,
  asking: ReadonlyMap<number, number>,
  units: number,
  {frequencies, units: all}: Reading
): (term: number) => number {
  const mostHere = Math.log(1 + units / 1.5)
  const most = Math.log(1 + all / 1.5)
  const known = new Map<number, number>()
  return (term) => {
    const before = known.get(term)
    if (before !== undefined) return before
    const here = (postings.get(term)?.length ?? 0) + (asking.get(term) ?? 0)
    const section = Math.log(1 + units / (0.5 + here)) / mostHere
    const file = Math.log(1 + all / (0.5 + (frequencies[term] ?? 0))) / most
    const weight = Math.max(0.02, 0.3 * section + 0.7 * file)
    known.set(term, weight)
    return weight
  }
}

function titlesOf(pool: Pool, {vocabulary, acronyms}: Reading): Set<number> {
  const title = pool.titles.at(-1)
  if (title === undefined) return new Set()
  const {words} = wordsOf([{type: 'text', value: title}], vocabulary)
  const terms = words.filter(({isContent}) => isContent).map(({term}) => term)
  return new Set([...terms, ...expandedIn(words, acronyms)])
}
