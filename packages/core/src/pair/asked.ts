/** A question read for pairing: what it wants, and what kind of answer it expects. */
import type {Question} from '../ast.ts'
import type {Like, LikesHere} from './likes-here.ts'
import {partsOf} from './parts.ts'
import type {Reading} from './reading.ts'
import {oppositesOf, synonymsOf} from './related.ts'
import type {TermsHere} from './terms-here.ts'
import type {Twin} from './twins.ts'
import type {Unit} from './unit.ts'
import {type Kind, asksTwice, wordingOf} from './wording.ts'

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
  /** Terms that say the opposite. */
  against: readonly number[]
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
  /** Whether it holds two questions. */
  asksTwice: boolean
  /** What each of its runs of letters says in this topic, in the order of its unit's. */
  gramWeights: readonly number[]
  /** Numbers in `wanted` of its content terms, in order, without the words that only ask. */
  subject: readonly number[]
  /** The same for each part of the question, none where it has one. */
  parts: ReadonlyArray<readonly number[]>
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
export function askedOf(
  question: Question,
  unit: Unit,
  reading: Reading,
  here: Here,
  twin: Twin | undefined
): Asked {
  const {tape, units, prompts, isAskedOpenly, vocabulary} = reading
  const prompted = prompts.get(question)
  const prompt = prompted?.text ?? ''
  const frames = framesOf(unit, reading)
  const wanted: Wanted[] = []
  let total = 0
  for (let at = unit.distinct.start; at < unit.distinct.end; at++) {
    const each = wantedOf(tape.distinct[at] ?? 0, frames, reading, here, twin)
    total += each.weight
    wanted.push(each)
  }
  const sequence = [...units.places.subarray(unit.terms.start, unit.terms.end)]
  const {kind, cues} = wordingOf(prompt)
  const subject = sequence.filter((place) => !frames.includes(wanted[place]?.term ?? -1))
  return {
    question,
    unit,
    wanted,
    total,
    kind: question.form === 'term' ? 'definition' : kind,
    expected: cues,
    asks: question.form !== 'open' || !isAskedOpenly || (prompted?.asks ?? false),
    asksTwice: asksTwice(prompt),
    gramWeights: tape.grams.slice(unit.grams.start, unit.grams.end).map(here.gramWeight),
    subject,
    parts: partsOf(prompt, {wanted, subject}, vocabulary),
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
  {terms, likes}: Here,
  twin: Twin | undefined
): Wanted {
  const stem = vocabulary.stems[term] ?? ''
  const plainWeight = terms.weightOf(term)
  const inNotes = terms.notes[term] ?? 0
  const against = oppositesOf(term, vocabulary)
  return {
    term,
    inside: inNotes === 0 && against.length === 0 && isLong(stem) ? stem : '',
    weight: plainWeight * (frames.includes(term) ? frameWeight : 1) * apartness(term, twin),
    plainWeight,
    isSole: inNotes === 1 && terms.questions[term] === 1,
    likes: inNotes > 0 ? [] : [...likes(term), ...synonymsOf(term, vocabulary)],
    against
  }
}

/** What terms lose and gain by what a question shares with its twin, when all is shared. */
const twinned = {lost: 0.9, gained: 0.5}

/** What is left of a term that does not tell a question from its twin; the others tell the more. */
function apartness(term: number, twin: Twin | undefined): number {
  if (!twin) return 1
  const {likeness, shared} = twin
  return shared.has(term) ? 1 - twinned.lost * likeness : 1 + twinned.gained * likeness
}

/** How long a term must be to be looked for inside longer words. */
const insideLength = 4

const han = /^\p{Script=Han}{2}/u

function isLong(stem: string): boolean {
  return stem.length >= insideLength || han.test(stem)
}
