/** All evidence that a pair gives by itself. */
import type {Evidence} from './evidence.ts'
import {fit} from './fit.ts'
import {definition, expansion, expected, heading, restatement} from './kinds.ts'
import {cover, density, focus, opening, phrase, rarest, strong} from './terms.ts'

export const evidence: readonly Evidence[] = [
  cover,
  density,
  rarest,
  phrase,
  focus,
  opening,
  strong,
  definition,
  heading,
  expansion,
  expected,
  restatement,
  fit
]
