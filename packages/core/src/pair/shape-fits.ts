/** How usual a shape is for the answer to a kind of question, made by `bench/pairing/train.ts`. */
import type {Kind} from './wording.ts'
import type {Shape} from './shape.ts'

export const shapeFits: Partial<Record<Kind, Partial<Record<Shape, number>>>> = {
  expansion: {},
  contrast: {code: -0.2, series: -0.2, terse: 0.7, long: -0.2, plain: -0.1},
  number: {code: 0.1, series: -0.3, terse: 0.1, long: 0.1, plain: -0.1},
  date: {code: 0.1, series: -0.4, terse: 0.2, plain: 0.2},
  reason: {code: -0.2, series: -0.4, terse: 0.5, long: 0.1},
  example: {series: -0.1, terse: 0.1, long: 0.1, plain: -0.1},
  list: {series: -0.1, terse: 0.3, plain: -0.1},
  means: {series: -0.4, terse: 1.0, long: -0.4, plain: -0.2},
  definition: {code: -0.2, series: 0.2, terse: -0.3, long: 0.3},
  claim: {series: -0.3, terse: 0.5, long: -0.2, plain: 0.1},
  other: {code: -0.5, terse: 0.7, long: -0.3, plain: 0.2}
}
