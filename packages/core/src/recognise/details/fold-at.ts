/** What tags, or containers of colons, fold away. */
import {containerFold} from './container-fold.ts'
import type {Details, Part} from './parts-of.ts'
import {wrapperIn} from './wrapper-in.ts'
import type {Wrapper} from './wrapper-of.ts'

export interface Fold {
  details: Details
  /** What it wraps, where its summary says nothing of its own. */
  wraps: Wrapper | undefined
  /** How many parts it takes. */
  used: number
  last: Part
}

/** The fold that begins with the part at `at`. */
export function foldAt(
  partAt: (index: number) => Part | undefined,
  at: number,
  source: string
): Fold | undefined {
  const part = partAt(at)
  if (part?.type !== 'details') return containerFold(partAt, at, source)
  return {details: part, wraps: wrapperIn(part.summary), used: 1, last: part}
}
