/** Evidence from the kind of answer that a question expects. */
import type {Evidence, Pair} from './evidence.ts'

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

/** A question about the topic as a whole and a note that has no subject of its own. */
export const heading: Evidence = {
  name: 'heading',
  needsTerms: false,
  weigh({asked, told, topic}) {
    if (!told.isHeadless || topic.titles.size === 0 || asked.subject.length === 0) return 0
    const about = asked.subject.filter((term) => topic.titles.has(term)).length
    return about / asked.subject.length
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

/** A question that asks whether something holds, and a note that states nearly the same. */
export const restatement: Evidence = {
  name: 'restatement',
  needsTerms: true,
  weigh: ({asked, cover}: Pair) => (asked.kind === 'claim' ? cover * cover : 0)
}
