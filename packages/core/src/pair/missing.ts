/** What a question asks for and a note does not hold: it may speak of the subject, and not say the fact. */
import {cue} from './cues.ts'
import {expands} from './evidence/kinds.ts'
import type {Pair} from './evidence/evidence.ts'
import {mostOf} from '../most-of.ts'

/** A term that is met by less is not met. */
const met = 0.5

/** The most telling term that the note does not meet, as a share of the most telling one. */
export function missedIn({asked: {wanted}, hits}: Pair): number {
  let most = 0
  let missed = 0
  for (let at = 0; at < wanted.length; at++) {
    const weight = wanted[at]?.weight ?? 0
    most = Math.max(most, weight)
    if ((hits[at] ?? 0) < met) missed = Math.max(missed, weight)
  }
  return most > 0 ? missed / most : 1
}

/** Why a note cannot hold what is asked for. */
export const lack = {nothing: 0, kind: 1, part: 2, opposite: 3} as const

/** What the note lacks: a number, date or spelled-out name that is wanted, a part of the question, or it says the opposite. */
export function lacksIn(pair: Pair): number {
  const {wanted} = pair.asked
  if (wanted.some((_, at) => pair.denied[at] === 1 && pair.hits[at] === 0)) return lack.opposite
  if (!isOfKind(pair)) return lack.kind
  const {asksTwice, parts} = pair.asked
  return asksTwice && !parts.every((part) => isMet(part, pair)) ? lack.part : lack.nothing
}

/** Whether the note has what a question of the kind wants. */
function isOfKind(pair: Pair): boolean {
  const {asked, told} = pair
  if (asked.kind === 'expansion') return expands(pair)
  if (asked.kind === 'number') return (told.unit.cues & cue.number) !== 0
  if (asked.kind === 'date') return (told.unit.cues & (cue.number | cue.date)) !== 0
  return true
}

/** Whether the note has the most telling term of a part of the question. */
function isMet(part: readonly number[], {asked: {wanted}, hits}: Pair): boolean {
  const weight = (at: number): number => wanted[at]?.weight ?? 0
  const most = mostOf(part.map(weight))
  return part.some((at) => weight(at) === most && (hits[at] ?? 0) >= met)
}
