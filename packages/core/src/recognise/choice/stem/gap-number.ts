/** Options for one of several gaps of a stem: *（2）A. … B. …*. */
import {toString} from '../../../to-string.ts'
import {paragraphOf} from '../../text/lines.ts'
import type {Group} from '../option/group-at.ts'

const alone = /^\s*[(（]\s*(\d)\s*[)）]\s*$/u
const opening = /^\s*[(（]\s*(\d)\s*[)）]\s*[(（]?[AaＡ]\s*[.)）、．]/u
const leading = /^\s*[(（]\s*\d\s*[)）]/u

/** A text only says which gap is filled. */
export function isGapNumber(text: string): boolean {
  return alone.test(text)
}

/** A text opens with a gap, or with its number. */
export function opensWithGap(text: string): boolean {
  return leading.test(text)
}

/** The gap for which a text opens the options. */
export function gapIn(text: string): number | undefined {
  const number = opening.exec(text)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** A text opens the options for another gap. */
export function opensNextGap(text: string): boolean {
  return (gapIn(text) ?? 0) > 1
}

/** The gap that the options fill. */
export function gapOf({stem}: Group): number | undefined {
  const last = stem.at(-1)
  const number = last && alone.exec(toString(paragraphOf(last)))?.[1]
  return number === undefined ? undefined : Number(number)
}
