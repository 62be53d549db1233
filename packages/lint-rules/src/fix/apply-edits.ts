/** Replaces stretches of a text; what lies outside them is not touched. */
import type {Edit} from '@studymark/core'

/** The text with edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0
  let result = ''
  for (const {start, end, text: insert} of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + insert
    done = end
  }
  return result + text.slice(done)
}
