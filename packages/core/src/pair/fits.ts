/** How usual an opening is for the answer to a kind of question, made by `bench/pairing/train.ts`. */
import type {Kind} from './wording.ts'
import type {Opening} from './opening.ts'

export const fits: Partial<Record<Kind, Partial<Record<Opening, number>>>> = {
  expansion: {},
  contrast: {
    assent: -0.2,
    cause: 0.1,
    time: -0.2,
    article: -0.3,
    advice: -0.2,
    number: 0.1,
    listing: 0.4,
    named: 0.2,
    other: 0.2
  },
  number: {
    assent: -0.1,
    time: -0.1,
    article: -0.3,
    pronoun: -0.1,
    advice: -0.3,
    number: 0.2,
    listing: 0.7,
    verb: -0.1,
    named: 0.3,
    other: -0.3
  },
  date: {cause: -0.1, time: 0.2, article: -0.1, advice: 0.4, named: -0.6, other: 0.3},
  reason: {
    assent: -0.2,
    cause: 1.5,
    time: -0.4,
    article: -0.5,
    pronoun: -0.4,
    advice: -0.1,
    number: -0.3,
    listing: -0.1,
    verb: 0.7,
    named: -0.1,
    other: -0.1
  },
  example: {
    time: -0.2,
    article: -0.1,
    pronoun: -0.2,
    advice: 0.1,
    number: -0.1,
    listing: -0.2,
    other: 0.6
  },
  list: {
    assent: -0.1,
    cause: -0.2,
    article: -0.5,
    pronoun: -0.1,
    advice: -0.1,
    number: 0.9,
    listing: 0.1,
    verb: 0.3,
    named: -0.3,
    other: 0.2
  },
  means: {
    assent: -0.1,
    cause: -0.3,
    time: 0.7,
    article: -0.3,
    pronoun: -0.2,
    advice: 0.6,
    number: -0.2,
    listing: -0.2,
    verb: 0.3,
    named: -0.5
  },
  definition: {
    assent: -0.4,
    cause: -0.6,
    time: 0.1,
    article: 0.7,
    pronoun: -0.2,
    number: 0.2,
    listing: -0.1,
    verb: 0.3
  },
  claim: {
    assent: 1.8,
    cause: -0.1,
    time: -0.5,
    article: -0.2,
    pronoun: -0.2,
    advice: -0.6,
    number: -0.1,
    listing: 0.1,
    verb: -0.2,
    named: -0.3,
    other: 0.2
  },
  other: {
    assent: -0.9,
    cause: -0.2,
    article: -0.4,
    pronoun: 0.6,
    advice: 0.3,
    number: 0.2,
    verb: 0.2,
    other: 0.2
  }
}
