/** Further notes of an answer: those that say what the first one leaves open, and the one that goes on. */
import type {Asked} from './asked.ts'
import {type Claims, rankedOf} from './claims.ts'
import type {Comparing} from './compare.ts'
import type {Pair} from './evidence/evidence.ts'
import {ledInBy} from './led-in.ts'
import type {Told} from './told.ts'
import type {Topic} from './topic.ts'

const most = 3
/** Share of a question of one part or of several, or of one part alone, that a further note must add. */
const added = {single: 0.5, several: 0.3, part: 0.4}
/** Share below which a note is no part of the answer. */
const least = 0.02
/** Share of all claims on a note by which it is this question's more than others'. */
const owned = 0.3
/** The same for a note that says what is open: others may ask for it, but not alone. */
const shared = 0.16

/** The notes to add to the first, best first. */
export function restOf(row: number, claims: Claims, topic: Topic, comparing: Comparing): Told[] {
  const asked = topic.asked[row - topic.rows.start]
  const [best, ...others] = rankedOf(claims, row)
  if (!asked || best === undefined || asked.total === 0) return []
  const {share, own, score, notes, cover} = claims
  const isSpare = topic.told.length > topic.asked.length
  const goesOn = (claim: number): boolean =>
    isSpare &&
    (share[claim] ?? 0) >= least &&
    notes[claim] === (notes[best] ?? 0) + 1 &&
    (own[claim] ?? 0) >= owned &&
    (cover[claim] ?? 0) > 0
  const isStrong = (claim: number): boolean =>
    (share[claim] ?? 0) >= least &&
    (score[claim] ?? 0) >= (score[best] ?? 0) / 2 &&
    (own[claim] ?? 0) >= shared
  const isPart = (claim: number): boolean =>
    asked.parts.length > 0 && (own[claim] ?? 0) >= shared && (cover[claim] ?? 0) > 0
  const able = others.filter((claim) => isPart(claim) || isStrong(claim) || goesOn(claim))
  const first = topic.told[notes[best] ?? 0]
  const led = first ? ledInBy(first, row, claims, topic, most) : []
  if (!first || led.length > 0 || able.length === 0) return led
  const compare = comparing(asked, topic)
  const met = levelsOf(compare(first))
  const enough = asked.parts.length > 0 ? added.several : added.single
  const rest: Told[] = []
  for (const claim of able) {
    const told = topic.told[notes[claim] ?? 0]
    if (rest.length === most || !told) break
    const levels = levelsOf(compare(told))
    const adds =
      (isStrong(claim) && gainOf(asked, levels.hits, met.hits) >= enough) ||
      asked.parts.some((part) => gainIn(part, asked, levels.told, met.told) >= added.part)
    if (!goesOn(claim) && !adds) continue
    rest.push(told)
    raise(met.hits, levels.hits)
    raise(met.told, levels.told)
  }
  return rest
}

interface Levels {
  /** How well each wanted term is met. */
  hits: Float64Array
  /** The same, as far as the note is about it and does not merely mention it. */
  told: Float64Array
}

/** What a term counts by where a note has it. */
const place = {first: 1, opening: 0.6, elsewhere: 0.4}

/** How many terms of a note say what it is about. */
const subjectLength = 2

function levelsOf({asked: {wanted}, told: {unit}, terms, hits, opens, stands}: Pair): Levels {
  const heads = terms.slice(
    unit.terms.start,
    Math.min(unit.terms.end, unit.terms.start + subjectLength)
  )
  const told = hits.slice(0, wanted.length)
  for (const [at, {term}] of wanted.entries()) {
    const isFirst = stands[at] === 1 || heads.includes(term)
    const later = opens[at] === 1 ? place.opening : place.elsewhere
    told[at] = (told[at] ?? 0) * (isFirst ? place.first : later)
  }
  return {hits: hits.slice(0, wanted.length), told}
}

function raise(met: Float64Array, levels: Float64Array): void {
  for (const [at, level] of met.entries()) met[at] = Math.max(level, levels[at] ?? 0)
}

/** Share of the question that a note meets and that is not met yet. */
function gainOf({wanted, total}: Asked, hits: Float64Array, met: Float64Array): number {
  let gain = 0
  for (const [index, {weight}] of wanted.entries()) {
    gain += weight * Math.max(0, (hits[index] ?? 0) - (met[index] ?? 0))
  }
  return gain / total
}

/** The same for what one part of the question asks. */
function gainIn(
  part: readonly number[],
  {wanted}: Asked,
  levels: Float64Array,
  met: Float64Array
): number {
  // What is told of one of its terms is told of the part: *CloudWatch Events* may be called *Events*.
  if (part.some((at) => (met[at] ?? 0) > place.opening)) return 0
  let gain = 0
  let all = 0
  for (const at of part) {
    const weight = wanted[at]?.weight ?? 0
    gain += weight * Math.max(0, (levels[at] ?? 0) - (met[at] ?? 0))
    all += weight
  }
  return all > 0 ? gain / all : 0
}
