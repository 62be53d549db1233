/** A question read for pairing: what it wants, and what kind of answer it expects. */
import type {Question} from '../ast.ts'
import type {Like, LikesHere} from './likes-here.ts'
import type {Reading} from './reading.ts'
import type {TermsHere} from './terms-here.ts'
import type {Unit} from './unit.ts'
import {type Kind, wordingOf} from './wording.ts'

/** A term of a question, with what it says in this topic, and terms much like it. */
export interface Wanted {
  term: number
  /** What to look for inside longer words; empty where a note says it, or it is too short. */
  inside: string
  weight: number
  /** What it says, whether it only asks or not. */
  plainWeight: number
  /** Whether no other question of the topic holds it, and a single note. */
  isSole: boolean
  likes: readonly Like[]
}

export interface Asked {
  question: Question
  unit: Unit
  wanted: readonly Wanted[]
  /** Sum of the weights. */
  total: number
  kind: Kind
  /** Cues that its answer tends to hold. */
  expected: number
  /** Whether it asks at all. */
  asks: boolean
  /** What each of its runs of letters says in this topic, in the order of its unit's. */
  gramWeights: readonly number[]
  /** Numbers in `wanted` of its content terms, in order, without the words that only ask. */
  subject: readonly number[]
  /** Numbers of the notes worth weighing, in order. */
  candidates: readonly number[]
}

/** What a word that only asks counts, beside one that is asked about. */
const frameWeight = 0.3

/** What is known of the pool of a question. */
export interface Here {
  terms: TermsHere
  likes: LikesHere
  gramWeight: (gram: number) => number
  candidatesOf: (wanted: readonly Wanted[]) => readonly number[]
}

/** Reads a question. */
export function askedOf(question: Question, unit: Unit, reading: Reading, here: Here): Asked {
  const {tape, units, prompts, isAskedOpenly} = reading
  const prompted = prompts.get(question)
  const frames = framesOf(unit, reading)
  const wanted: Wanted[] = []
  let total = 0
  for (let at = unit.distinct.start; at < unit.distinct.end; at++) {
    const each = wantedOf(tape.distinct[at] ?? 0, frames, reading, here)
    total += each.weight
    wanted.push(each)
  }
  const sequence = [...units.places.subarray(unit.terms.start, unit.terms.end)]
  const {kind, cues} = wordingOf(prompted?.text ?? '')
  return {
    question,
    unit,
    wanted,
    total,
    kind: question.form === 'term' ? 'definition' : kind,
    expected: cues,
    asks: question.form !== 'open' || !isAskedOpenly || (prompted?.asks ?? false),
    gramWeights: tape.grams.slice(unit.grams.start, unit.grams.end).map(here.gramWeight),
    subject: sequence.filter((place) => !frames.includes(wanted[place]?.term ?? -1)),
    candidates: here.candidatesOf(wanted)
  }
}

/** Terms of the words that only ask. */
function framesOf({words}: Unit, {tape, vocabulary}: Reading): number[] {
  const frames: number[] = []
  for (let at = words.start; at < words.end; at++) {
    const word = vocabulary.words[tape.words[at] ?? -1]
    if (word?.isFrame && !frames.includes(word.term)) frames.push(word.term)
  }
  return frames
}

function wantedOf(
  term: number,
  frames: readonly number[],
  {vocabulary}: Reading,
  {terms, likes}: Here
): Wanted {
  const stem = vocabulary.stems[term] ?? ''
  const plainWeight = terms.weightOf(term)
  const inNotes = terms.notes[term] ?? 0
  return {
    term,
    inside: inNotes === 0 && isLong(stem) ? stem : '',
    weight: plainWeight * (frames.includes(term) ? frameWeight : 1),
    plainWeight,
    isSole: inNotes === 1 && terms.questions[term] === 1,
    likes: inNotes > 0 ? [] : likes(term)
  }
}

/** How long a term must be to be looked for inside longer words. */
const insideLength = 5

const han = /^\p{Script=Han}{2}/u

function isLong(stem: string): boolean {
  return stem.length >= insideLength || han.test(stem)
}
