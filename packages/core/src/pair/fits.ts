/** How usual an opening is for the answer to a kind of question, made by `bench/pairing/train.ts`. */
import type {Kind} from './wording.ts'
import type {Opening} from './opening.ts'

export const fits: Partial<Record<Kind, Partial<Record<Opening, number>>>> = {
  expansion: {},
  contrast: {assent: 0.1, article: -0.2, advice: -0.1, verb: 0.1},
  number: {article: -0.1, number: 0.1, listing: 0.1},
  date: {time: 0.1, article: -0.1, advice: 0.1, named: 0.1, other: -0.1},
  reason: {
    assent: -0.1,
    cause: 0.2,
    time: 0.1,
    pronoun: -0.1,
    number: 0.1,
    listing: 0.1,
    verb: -0.1,
    named: -0.2
  },
  example: {advice: -0.1, other: 0.1},
  list: {
    assent: -0.1,
    time: -0.2,
    article: -0.2,
    pronoun: 0.2,
    listing: -0.1,
    named: -0.2,
    other: 0.4
  },
  means: {
    assent: -0.2,
    cause: 0.1,
    article: -0.4,
    pronoun: -0.1,
    advice: 0.7,
    number: 0.1,
    listing: 0.1,
    verb: -0.1,
    named: -0.4,
    other: 0.2
  },
  definition: {
    assent: -0.3,
    cause: -0.1,
    time: -0.1,
    article: 0.4,
    pronoun: 0.5,
    advice: -0.4,
    number: -0.1,
    listing: -0.3,
    verb: 0.6,
    named: -0.2,
    other: -0.1
  },
  claim: {assent: 0.8, cause: -0.1, article: -0.2, advice: 0.1, named: -0.2, other: -0.4},
  other: {
    assent: -0.3,
    cause: -0.1,
    time: 0.1,
    article: -0.2,
    pronoun: 0.3,
    advice: 0.3,
    number: 0.1,
    named: -0.2,
    other: 0.2
  }
}
