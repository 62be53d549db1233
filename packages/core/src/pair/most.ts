/** The most that may be stated of a pairing, whatever else speaks for it. */
import {type Claims, bestOf} from './claims.ts'
import {little} from './little.ts'
import {lack} from './missing.ts'
import type {Topic} from './topic.ts'

/** Below what is shown as an answer. */
const guess = 0.49
/** Below what is to be relied on. */
const unsure = 0.79
/** How a note is worded that says nothing of the question: *Because …* to *Why …?*. */
const telling = 1.2

/** So few notes leave one that is not the answer without a rival. */
const few = 5
/** Of a question whose most telling term is missed, what must be met for the note to be about it. */
const about = {missed: 0.95, cover: 0.55}

/** The most for the first note of a row. */
export function mostOf(row: number, claims: Claims, {told}: Topic): number {
  const best = bestOf(claims, row)
  const {lacks, cover, content, missed, isOrderKept} = claims
  if (lacks[best] === lack.opposite) return guess
  const isSaid = (cover[best] ?? 0) >= little
  // Without a word in common only the order of a file that keeps it, or the wording, speaks for a note.
  if (!isSaid && !isOrderKept && (content[best] ?? 0) < telling) return guess
  const isAside =
    told.length <= few && (missed[best] ?? 0) >= about.missed && (cover[best] ?? 0) < about.cover
  return !isSaid || isAside || lacks[best] !== lack.nothing ? unsure : 1
}
