/** Options for one of several gaps of a stem: *（2）A. … B. …*. */
import {toString} from '../../to-string.ts'
import {paragraphOf} from '../lines.ts'
import type {Group} from './group-at.ts'

const number = /^\s*[(（]\s*\d\s*[)）]\s*$/u
const next = /^\s*[(（]\s*[2-9]\s*[)）]\s*[(（]?[AaＡ]\s*[.)）、．]/u

/** A text only says which gap is filled. */
export function isGapNumber(text: string): boolean {
  return number.test(text)
}

/** A text opens the options for another gap. */
export function opensNextGap(text: string): boolean {
  return next.test(text)
}

/** The options fill one gap, and a key of several letters is that of others, too. */
export function fillsOneGap({stem: [first]}: Group): boolean {
  return first !== undefined && isGapNumber(toString(paragraphOf(first)))
}
