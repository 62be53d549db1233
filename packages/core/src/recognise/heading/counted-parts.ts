/**
 * Headings that count the parts of an answer on the level of the questions, which are counted by name.
 *
 *     ### Question 4: How is a boat kept from drifting?
 *
 *     ### 1. An anchor
 */
import type {HeadingSign} from '../file/heading-signs.ts'

/** Fewer may be parts of the year. */
const fewestNamed = 5

/** The questions of its level are counted with a word. */
export function countsByName({siblings}: HeadingSign): boolean {
  return siblings.questions >= fewestNamed
}

/** It is the part of an answer with this number. */
export function countsPart(sign: HeadingSign | undefined, part: number): boolean {
  if (sign?.mark?.kind !== 'number' || sign.mark.number !== part) return false
  return sign.asks < 1 && countsByName(sign)
}
