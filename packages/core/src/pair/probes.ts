/** Marks what a question asks for, so that reading a note once tells what they share. */
import type {Asked} from './asked.ts'
import type {Pair} from './evidence/evidence.ts'
import type {Reading} from './reading.ts'
import type {Tape} from './tape.ts'

/** How many terms of a note are its opening. */
const openingLength = 6

/** What meets a wanted term: itself, or one that is like it. */
interface Probe {
  term: number
  /** Number of the wanted term. */
  wanted: number
  /** 1 for the term itself, less for a like one, below 0 for an opposite. */
  share: number
  /** Number of another probe for the same term, 0 when there is none. */
  next: number
}

/** Stands at number 0, where no probe is. */
const none: Probe = {term: 0, wanted: 0, share: 0, next: 0}

/** The marks of one question after the other. */
export class Probes {
  private readonly tape: Tape
  /** Number of a probe for each term, 0 where none asks for it. */
  private readonly slots: Uint32Array
  private probes: Probe[] = []
  /** What each run of letters says to the question. */
  private readonly gramWeights: Float64Array
  private gramTotal = 0
  private asked: Asked | undefined

  constructor({tape, vocabulary}: Reading) {
    this.tape = tape
    this.slots = new Uint32Array(vocabulary.stems.length)
    this.gramWeights = new Float64Array(vocabulary.gramCount())
  }

  /** Marks the terms and runs of letters of a question, and forgets those of the last. */
  mark(asked: Asked): void {
    for (const {term} of this.probes) this.slots[term] = 0
    if (this.asked) this.weighGrams(this.asked, false)
    this.asked = asked
    this.probes = [none]
    for (let wanted = 0; wanted < asked.wanted.length; wanted++) {
      const each = asked.wanted[wanted]
      if (!each) continue
      this.add(each.term, wanted, 1)
      for (const {term, share} of each.likes) this.add(term, wanted, share)
    }
    for (let wanted = 0; wanted < asked.wanted.length; wanted++) {
      for (const term of asked.wanted[wanted]?.against ?? []) {
        // What asks for both wants them beside each other.
        if (this.slots[term] === 0) this.add(term, wanted, -1)
      }
    }
    this.weighGrams(asked, true)
  }

  /** Writes into a pair which of them its note has. */
  meet(pair: Pair): void {
    const {terms, strong} = this.tape
    const {terms: own, expands} = pair.told.unit
    for (let wanted = 0; wanted < pair.asked.wanted.length; wanted++) {
      pair.hits[wanted] = 0
      pair.counts[wanted] = 0
      pair.opens[wanted] = 0
      pair.stands[wanted] = 0
      pair.denied[wanted] = 0
    }
    for (let at = own.start; at < own.end; at++) {
      const slot = this.slots[terms[at] ?? 0] ?? 0
      if (slot !== 0) this.meetTerm(pair, slot, at - own.start < openingLength, strong[at] === 1)
    }
    for (const term of expands) this.meetTerm(pair, this.slots[term] ?? 0, false, false)
    pair.grams = this.shareOfGrams(pair)
  }

  private add(term: number, wanted: number, share: number): void {
    this.probes.push({term, wanted, share, next: this.slots[term] ?? 0})
    this.slots[term] = this.probes.length - 1
  }

  private weighGrams({unit: {grams}, gramWeights}: Asked, isOn: boolean): void {
    this.gramTotal = 0
    for (let at = grams.start; at < grams.end; at++) {
      const weight = isOn ? (gramWeights[at - grams.start] ?? 0) : 0
      this.gramWeights[this.tape.grams[at] ?? 0] = weight
      this.gramTotal += weight
    }
  }

  private meetTerm(pair: Pair, slot: number, isOpening: boolean, isStrong: boolean): void {
    for (let number = slot; number !== 0;) {
      const {wanted, share, next} = this.probes[number] ?? none
      number = next
      if (share < 0) {
        if (isOpening) pair.denied[wanted] = 1
        continue
      }
      if (share === 1) pair.counts[wanted] = (pair.counts[wanted] ?? 0) + 1
      if (share > (pair.hits[wanted] ?? 0)) pair.hits[wanted] = share
      if (isOpening) pair.opens[wanted] = 1
      if (isStrong) pair.stands[wanted] = 1
    }
  }

  private shareOfGrams({told}: Pair): number {
    const {start, end} = told.unit.grams
    let sum = 0
    for (let at = start; at < end; at++) sum += this.gramWeights[this.tape.grams[at] ?? 0] ?? 0
    return this.gramTotal > 0 ? sum / this.gramTotal : 0
  }
}
