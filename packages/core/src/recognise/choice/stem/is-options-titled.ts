import type {Unit} from '../units.ts'
import {isOptionsTitle} from './stem-titles.ts'

/** The author calls what follows options. */
export function isOptionsTitled(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && isOptionsTitle(unit.node)
}
