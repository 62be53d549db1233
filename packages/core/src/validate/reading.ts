/** A value read from text, with what was wrong in the text. */
import type {Finding, Place} from '../finding.ts'
import {offsetOf} from '../recognise/place.ts'
import type {Locator, Part} from './locator.ts'
import type {Source} from './source.ts'

export interface Reading {
  /** `undefined` where the text is malformed. */
  value: unknown
  locator: Locator
  findings: Finding[]
}

/** The mending of a source: reads there, writes in its syntax. */
export function mendIn(
  {text, start}: Source,
  write: (value: unknown, part: Part, old: string) => string
): NonNullable<Locator['mend']> {
  const base = offsetOf(start)
  const read = (place: Place): string =>
    text.slice(offsetOf(place.start) - base, offsetOf(place.end) - base)
  return {read, write}
}
