/** Evidence from the kind of answer that a question expects. */
import {cue} from '../cues.ts'
import type {Evidence, Pair} from './evidence.ts'

/** A question *What is X?* and a note that opens with X and says what it is. */
export const definition: Evidence = {
  name: 'definition',
  needsTerms: false,
  weigh(pair) {
    const {
      asked: {kind, subject},
      told: {unit},
      counts
    } = pair
    if (kind !== 'definition' || subject.length === 0) return 0
    const at = subjectAt(pair)
    if (at < 0 && !(unit.copulaAt >= 0 && expands(pair))) return 0
    const met = subject.filter((wanted) => (counts[wanted] ?? 0) > 0).length / subject.length
    const isSaid = unit.copulaAt > 0 && unit.copulaAt <= subject.length + 2 ? 1 : 0.4
    return met * isSaid * (at > 1 ? 0.7 : 1)
  }
}

/** How many terms into a note its subject may come. */
const opening = 4

/** Where the note names the subject of the question among its first terms, or -1. */
function subjectAt({asked: {subject, wanted}, told: {unit}, terms}: Pair): number {
  const end = Math.min(unit.terms.end, unit.terms.start + opening)
  for (let at = unit.terms.start; at < end; at++) {
    if (subject.some((each) => wanted[each]?.term === terms[at])) return at - unit.terms.start
  }
  return -1
}

const unspelled = -0.5

export function expands({asked: {subject, wanted}, told: {unit}}: Pair): boolean {
  return unit.expands.some((term) => subject.some((each) => wanted[each]?.term === term))
}

/** *What does NFS stand for?* and a note that spells it out; one that does not is none. */
export const expansion: Evidence = {
  name: 'expansion',
  needsTerms: false,
  weigh(pair) {
    if (pair.asked.kind !== 'expansion') return 0
    return expands(pair) ? 1 : unspelled
  }
}

/** The note holds words that answers of the kind tend to hold: for a reason, a contrast, … */
export const expected: Evidence = {
  name: 'expected',
  needsTerms: false,
  weigh: (pair) => (isMeasure(pair) ? 0 : hasCue(pair))
}

/** The note holds the number or the date without which it is no answer. */
export const measure: Evidence = {
  name: 'measure',
  needsTerms: false,
  weigh: (pair) => (isMeasure(pair) ? hasCue(pair) : 0)
}

function isMeasure({asked: {kind}}: Pair): boolean {
  return kind === 'number' || kind === 'date'
}

/** A number may be a year. */
const maybe = 0.6

function hasCue({asked, told}: Pair): number {
  if ((told.unit.cues & asked.expected) !== 0) return 1
  return asked.kind === 'date' && (told.unit.cues & cue.number) !== 0 ? maybe : 0
}
