/** Evidence from order: notes that follow each other as the questions do. */
import {type Claims, spanOf} from './claims.ts'
import type {Topic} from './topic.ts'

/** Where a question's likeliest note stands, and how likely it is. */
export interface Anchor {
  at: number
  share: number
}

/** How often anchors that follow each other stand in order, weighted by how sure they are. */
export interface Agreement {
  agreed: number
  all: number
}

/** How many questions before and after are looked at. */
const reach = 4

/** Compares the order of anchors with that of their questions. */
export function agreementOf(anchors: ReadonlyArray<Anchor | undefined>): Agreement {
  let all = 0
  let agreed = 0
  for (const [index, anchor] of anchors.entries()) {
    if (!anchor) continue
    for (let next = index + 1; next <= index + reach && next < anchors.length; next++) {
      const other = anchors[next]
      if (!other || other.at === anchor.at) continue
      const weight = (anchor.share * other.share) ** 2
      all += weight
      if (other.at > anchor.at) agreed += weight
    }
  }
  return {agreed, all}
}

/** What the rest of a file counts for a section, in pairs of questions. */
const prior = 6

/** How far order is to be trusted in a section, 0 to 1: authors keep their habits. */
export function trustIn(section: Agreement, file: Agreement): number {
  // Order by chance is agreed to by half; a few pairs of no consequence keep small files unsure.
  const habit = (file.agreed + 2) / (file.all + 4)
  const rate = (section.agreed + prior * habit) / (section.all + prior)
  return Math.min(most, Math.max(0, (2 * rate - 1 - chance) / (1 - chance)))
}

/** Pairs of questions, and the share of them in order, by which a file is known to keep it. */
const known = {all: 20, rate: 0.9}

/** Whether so many pairs stand in order that others will. */
export function isKept({agreed, all}: Agreement): boolean {
  return all >= known.all && agreed >= known.rate * all
}

/** What order by chance easily reaches. */
const chance = 0.25
/** Even those who keep an order now and then leave it. */
const most = 0.95
/** How far a step may be off, in notes and in steps. */
const least = {width: 0.4, share: 0.5}

/**
 * Writes into the claims of a topic what the neighbours of each question say of its notes, in logits:
 * above 0 where they favour them. How likely notes are without is read from `alone`.
 */
export function orderOf(claims: Claims, {rows, told}: Topic, trust: number): void {
  const slope = told.length / Math.max(1, rows.end - rows.start)
  const steps = stepping(slope, trust, told.length)
  const {start, end} = spanOf(claims, rows)
  const sums = new Float64Array(end - start).fill(1)
  pass(claims, {from: rows.start, to: rows.end, by: 1}, steps, sums)
  pass(claims, {from: rows.end - 1, to: rows.start - 1, by: -1}, steps, sums)
  for (let row = rows.start; row < rows.end; row++) {
    const own = spanOf(claims, {start: row, end: row + 1})
    let all = 0
    for (let claim = own.start; claim < own.end; claim++) all += sums[claim - start] ?? 0
    const mean = all / Math.max(1, own.end - own.start)
    for (let claim = own.start; claim < own.end; claim++) {
      claims.order[claim] = Math.log((sums[claim - start] ?? 1) / mean)
    }
  }
}

/** How likely steps are from the note of one question to that of the next. */
interface Steps {
  /** By so many notes, forth or back. */
  by: (distance: number) => number
  /** To a note from the edge of the section. */
  first: (distance: number) => number
  notes: number
}

function stepping(slope: number, trust: number, notes: number): Steps {
  const width = Math.max(least.width, slope * least.share)
  const chance = (1 - trust) / notes
  const likelihood = (distance: number): number => {
    const back = distance < 0 ? backward : 1
    return chance + (trust * back * Math.exp(-Math.abs(distance - slope) / width)) / (2 * width)
  }
  const known = new Float64Array(2 * notes)
  return {
    notes,
    first: (distance) => likelihood(distance + slope),
    by(distance) {
      const at = distance + notes
      const before = known[at] ?? 0
      if (before !== 0) return before
      const found = likelihood(distance)
      known[at] = found
      return found
    }
  }
}

const backward = 0.4

/** Rows to pass through, forth or back. */
interface Passage {
  from: number
  to: number
  by: 1 | -1
}

/** Multiplies into sums what the questions on one side say, passed on from one question to the next. */
function pass(
  {starts, notes, alone}: Claims,
  {from, to, by}: Passage,
  steps: Steps,
  sums: Float64Array
): void {
  const first = starts[Math.min(from, to + 1)] ?? 0
  const passed = new Float64Array(sums.length)
  let known = {start: 0, end: 0}
  for (let row = from; row !== to; row += by) {
    const own = {start: starts[row] ?? 0, end: starts[row + 1] ?? 0}
    let all = 0
    for (let claim = own.start; claim < own.end; claim++) {
      const at = notes[claim] ?? 0
      let sum = 0
      for (let other = known.start; other < known.end; other++) {
        sum += (passed[other - first] ?? 0) * steps.by(by * (at - (notes[other] ?? 0)))
      }
      if (known.end === known.start) sum = steps.first(by > 0 ? at : steps.notes - at - 1)
      sums[claim - first] = (sums[claim - first] ?? 1) * sum
      passed[claim - first] = (alone[claim] ?? 0) * sum
      all += passed[claim - first] ?? 0
    }
    if (all === 0) continue
    for (let claim = own.start; claim < own.end; claim++) {
      passed[claim - first] = (passed[claim - first] ?? 0) / all
    }
    known = own
  }
}
