/** Reads the second half of units, when the words and acronyms of the whole file are known. */
import type {Note, Question} from '../ast.ts'
import {type Expansions, expansionsBy} from './acronyms.ts'
import type {Tape} from './tape.ts'
import type {Unit, Words} from './unit.ts'
import type {Vocabulary, Word} from './vocabulary.ts'

export interface Units {
  of: ReadonlyMap<Question | Note, Unit>
  /** Number of units that hold each term. */
  frequencies: Uint32Array
  /** Where each content term of a question is among its distinct ones. */
  places: Uint32Array
}

/** Completes the units of a file. */
export function readUnits(
  read: ReadonlyArray<readonly [Question | Note, Words]>,
  vocabulary: Vocabulary,
  tape: Tape
): Units {
  const reader = new UnitReader(vocabulary, tape)
  const units = new Map<Question | Note, Unit>()
  for (const [node, words] of read) units.set(node, reader.read(words, node.type === 'question'))
  return {of: units, frequencies: reader.frequencies, places: reader.places}
}

/** Keeps track of what a unit has said already, by marks that differ from unit to unit. */
class UnitReader {
  readonly frequencies: Uint32Array
  readonly places: Uint32Array
  private readonly expansions: Expansions
  private readonly words: Uint32Array
  private readonly terms: Uint32Array
  private readonly contents: Uint32Array
  private readonly grams: Uint32Array
  /** Places of terms among the distinct ones of the unit. */
  private readonly termPlaces: Uint32Array
  private mark = 0

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly tape: Tape
  ) {
    const terms = vocabulary.stems.length
    this.expansions = expansionsBy(vocabulary)
    this.frequencies = new Uint32Array(terms)
    this.words = new Uint32Array(vocabulary.words.length)
    this.terms = new Uint32Array(terms)
    this.contents = new Uint32Array(terms)
    this.termPlaces = new Uint32Array(terms)
    this.places = new Uint32Array(tape.terms.length)
    this.grams = new Uint32Array(vocabulary.gramCount())
  }

  read(unit: Words, isQuestion: boolean): Unit {
    const {distinct, grams, terms, words} = this.tape
    const from = {distinct: distinct.length, grams: grams.length}
    this.mark++
    for (let at = unit.words.start; at < unit.words.end; at++) {
      const number = words[at] ?? 0
      if (this.words[number] === this.mark) continue
      this.words[number] = this.mark
      const word = this.vocabulary.words[number]
      if (word) this.meet(word, isQuestion, from.distinct)
    }
    const expands = this.expansions(words, unit.words)
    for (const term of expands) this.meetContent(term, from.distinct)
    for (let at = unit.terms.start; isQuestion && at < unit.terms.end; at++) {
      this.places[at] = this.termPlaces[terms[at] ?? 0] ?? 0
    }
    return {
      ...unit,
      expands,
      distinct: {start: from.distinct, end: distinct.length},
      grams: {start: from.grams, end: grams.length}
    }
  }

  private meet(word: Word, isQuestion: boolean, start: number): void {
    const {term} = word
    if (this.terms[term] !== this.mark) {
      this.terms[term] = this.mark
      this.frequencies[term] = (this.frequencies[term] ?? 0) + 1
    }
    if (!word.isContent) return
    this.meetContent(term, start)
    // The words of a question that only ask have no part in its grams.
    if (isQuestion && word.isFrame) return
    for (const gram of word.grams) {
      if (this.grams[gram] === this.mark) continue
      this.grams[gram] = this.mark
      this.tape.grams.push(gram)
    }
  }

  private meetContent(term: number, start: number): void {
    if (this.contents[term] === this.mark) return
    this.contents[term] = this.mark
    this.termPlaces[term] = this.tape.distinct.push(term) - 1 - start
  }
}
