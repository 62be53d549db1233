/** Evidence from the kind of answer that a question expects. */
import type {Evidence} from './evidence.ts'

/** A question *What is X?* and a note that opens with X and says what it is. */
export const definition: Evidence = {
  name: 'definition',
  needsTerms: false,
  weigh(pair) {
    const {asked, told} = pair
    if (asked.kind !== 'definition') return 0
    const [first] = asked.subject
    if (first === undefined) return 0
    const met = asked.subject.filter((term) => told.counts.has(term)).length / asked.subject.length
    const at = told.sequence.slice(0, 4).findIndex((term) => asked.subject.includes(term))
    const expands = asked.subject.some((term) => told.expands.has(term) && told.copulaAt >= 0)
    if (at < 0 && !expands) return 0
    const isSaid = told.copulaAt > 0 && told.copulaAt <= asked.subject.length + 2 ? 1 : 0.4
    return met * isSaid * (at > 1 ? 0.7 : 1)
  }
}

/** *What does NFS stand for?* and a note that spells it out. */
export const expansion: Evidence = {
  name: 'expansion',
  needsTerms: false,
  weigh({asked, told}) {
    if (asked.kind !== 'expansion') return 0
    return asked.subject.some((term) => told.expands.has(term)) ? 1 : 0
  }
}

/** The note holds what the question expects: a number, a reason, a contrast, … */
export const expected: Evidence = {
  name: 'expected',
  needsTerms: false,
  weigh: ({asked, told}) => (asked.expected !== 0 && (told.cues & asked.expected) !== 0 ? 1 : 0)
}
