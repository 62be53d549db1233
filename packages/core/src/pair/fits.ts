/** How usual an opening is for the answer to a kind of question, made by `bench/pairing/train.ts`. */
import type {Kind} from './wording.ts'
import type {Opening} from './opening.ts'

export const fits: Partial<Record<Kind, Partial<Record<Opening, number>>>> = {
  expansion: {pronoun: 0.4, listing: -0.1, other: -0.3},
  contrast: {
    assent: -0.1,
    cause: -0.1,
    time: -0.4,
    article: -0.4,
    advice: -0.1,
    number: 0.2,
    listing: 0.5,
    verb: 0.5,
    named: -0.2,
    other: 0.2
  },
  number: {
    assent: -0.1,
    time: 0.3,
    article: 0.1,
    advice: -0.1,
    listing: 0.1,
    named: -0.2,
    other: -0.1
  },
  date: {
    cause: -0.3,
    time: 0.5,
    article: -0.2,
    pronoun: -0.1,
    advice: 0.1,
    listing: -0.1,
    named: -0.2,
    other: 0.3
  },
  reason: {
    assent: 0.1,
    cause: 0.9,
    time: -0.1,
    article: -0.4,
    pronoun: -0.3,
    advice: 0.3,
    number: 0.2,
    listing: -0.1,
    verb: 0.2,
    named: -0.4,
    other: -0.5
  },
  example: {
    assent: -0.1,
    time: -0.1,
    article: 0.1,
    listing: 0.1,
    verb: -0.2,
    named: -0.4,
    other: 0.6
  },
  list: {
    assent: -0.2,
    cause: 0.1,
    time: -0.1,
    article: -0.5,
    pronoun: -0.3,
    advice: 0.1,
    number: 0.6,
    listing: -0.3,
    named: 0.1,
    other: 0.5
  },
  means: {
    assent: -0.6,
    cause: 0.3,
    time: 0.4,
    article: -0.3,
    pronoun: -0.2,
    advice: 0.6,
    number: 0.2,
    listing: 0.3,
    verb: -0.5,
    named: -0.4,
    other: 0.2
  },
  definition: {
    assent: -1.2,
    cause: -0.2,
    article: 0.9,
    pronoun: 0.1,
    advice: -0.3,
    number: 0.5,
    listing: -0.7,
    verb: 0.9,
    named: -0.1,
    other: 0.3
  },
  claim: {
    assent: 1.7,
    cause: -0.1,
    time: -0.2,
    pronoun: 0.1,
    advice: -0.1,
    number: -0.1,
    listing: 0.1,
    named: -1.1,
    other: -0.3
  },
  other: {
    assent: -0.4,
    cause: 0.2,
    time: -0.1,
    article: -0.4,
    pronoun: -0.1,
    advice: 0.5,
    listing: 0.2,
    named: -0.2,
    other: 0.2
  }
}
