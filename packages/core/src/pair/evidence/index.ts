/** All evidence that a pair gives by itself. */
import type {Evidence} from './evidence.ts'
import {fit} from './fit.ts'
import {definition, expansion, expected, measure} from './kinds.ts'
import {grams} from './grams.ts'
import {shape} from './shape.ts'
import {amount, density, focus, opening, opposed, rarest, sole, strong} from './terms.ts'

export const evidence: readonly Evidence[] = [
  density,
  amount,
  sole,
  grams,
  rarest,

  focus,
  opening,
  strong,
  opposed,
  definition,
  expansion,
  expected,
  measure,
  fit,
  shape
]
