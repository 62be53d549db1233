/** What a disclosure folds away, read, with its summary. */
import type {Draft} from '../../dialects/dialect.ts'
import {asideFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'
import type {Details} from './parts-of.ts'

/** The summary as an aside, and the drafts within; the tags belong to what they stand beside. */
export function foldedDrafts({summary, position}: Details, inner: Draft[]): Draft[] {
  const title = summary.at(-1)
  const end = title ? positionOf(title).end : position.start
  const [first, last] = [inner[0], inner.at(-1)]
  if (first) first.position = {start: end, end: first.position.end}
  if (last) last.position = {start: last.position.start, end: position.end}
  return title ? [asideFrom(summary, {start: position.start, end}), ...inner] : inner
}
