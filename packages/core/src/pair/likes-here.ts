/** The terms of a pool's notes that are much like a term that none of them holds. */
import {likenessOf} from './likeness.ts'
import type {Reading} from './reading.ts'
import type {Unit} from './unit.ts'

/** A term that is met in a note instead of the one that is wanted. */
export interface Like {
  term: number
  /** How much it is like it, less than 1. */
  share: number
}

/** Answers the like terms of one pool after the other. */
export type LikesHere = (term: number) => readonly Like[]

/** A beginning that so many terms share says nothing, and comparing them all would be quadratic. */
const most = 48

const none: readonly Like[] = []

/** Indexes the terms of notes by how they begin, when the first is asked for. */
export function likesHereBy({vocabulary, tape}: Reading): (notes: readonly Unit[]) => LikesHere {
  const {stems, starts} = vocabulary
  const marks = new Uint32Array(stems.length)
  let mark = 0

  function index(notes: readonly Unit[]): Map<number, number[]> {
    mark++
    const byStart = new Map<number, number[]>()
    for (const {distinct} of notes) {
      for (let at = distinct.start; at < distinct.end; at++) {
        const term = tape.distinct[at] ?? 0
        const start = starts[term] ?? -1
        if (start < 0 || marks[term] === mark) continue
        marks[term] = mark
        const entries = byStart.get(start)
        if (entries) entries.push(term)
        else byStart.set(start, [term])
      }
    }
    return byStart
  }

  return (notes) => {
    let byStart: Map<number, number[]> | undefined
    return (term) => {
      const start = starts[term] ?? -1
      if (start < 0) return none
      byStart ??= index(notes)
      const bucket = byStart.get(start)
      if (!bucket || bucket.length > most) return none
      return bucket.flatMap((other) => {
        const share = likenessOf(stems[term] ?? '', stems[other] ?? '')
        return share > 0 && share < 1 ? [{term: other, share}] : []
      })
    }
  }
}
