/** A title with nothing but a folded answer below it asks, whatever its words. */
import {announces} from '../choice/key/key-parts.ts'
import type {Unit} from '../choice/units.ts'
import {roleOf} from '../file/role-of.ts'
import {summaryOf} from './summary-of.ts'
import {namesAnswer} from './wrapper-of.ts'

/** The unit right below the title folds an answer away, and the title names no part of the file, nor answers. */
export function isAnswerOnly(unit: Unit | undefined, title: string): boolean {
  if (unit?.type !== 'details' || !namesAnswer(summaryOf(unit))) return false
  return !roleOf(title) && !announces(title)
}
