/** What stands in a place after edits that do not leave it. */
import type {Edit, Place} from '@studymark/core'
import {applyEdits} from './apply-edits.ts'

/** The text of a place with edits applied; none when one of them lies elsewhere. */
export function editedWithin(
  text: string,
  {start, end}: Place,
  edits: readonly Edit[]
): string | undefined {
  const from = start.offset ?? 0
  const to = end.offset ?? 0
  if (edits.some((edit) => edit.start < from || edit.end > to)) return undefined
  const moved = edits.map((edit) => ({...edit, start: edit.start - from, end: edit.end - from}))
  return applyEdits(text.slice(from, to), moved)
}
