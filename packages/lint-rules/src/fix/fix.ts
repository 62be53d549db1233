/** Mends a text by the fixes of its findings, pass by pass, until nothing is left to mend. */
import type {Edit, Finding} from '@studymark/core'
import {applyEdits} from './apply-edits.ts'

/** Passes after which rules are taken to undo each other. */
const PASSES = 10

/** Applies every fix that no earlier one overlaps; offsets count after a byte-order mark. */
export function applyFixes(source: string, findings: readonly Finding[]): string {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = source.slice(mark.length)
  const edits = compatible(findings.flatMap(({fix}) => (fix ? [fix] : [])))
  return mark + applyEdits(text, edits)
}

/**
 * Mends a text to a fixpoint: what `lint` says of the result has no fix left.
 *
 * Rules that undo each other leave the text as it was before they began.
 */
export function fixText(source: string, lint: (text: string) => readonly Finding[]): string {
  const seen = [source]
  for (let pass = 0; pass < PASSES; pass++) {
    const text = seen.at(-1) ?? source
    const next = applyFixes(text, lint(text))
    if (next === text) return text
    const before = seen.indexOf(next)
    if (before >= 0) return next
    seen.push(next)
  }
  return seen.at(-1) ?? source
}

/** The edits of fixes taken whole or not at all, the first in the text first. */
function compatible(fixes: readonly Edit[][]): Edit[] {
  const taken: Edit[] = []
  let end = -1
  for (const fix of fixes.map(sorted).sort((a, b) => startOf(a) - startOf(b))) {
    if (fix.length === 0 || startOf(fix) < end || overlaps(fix)) continue
    // Two insertions at one place have no order.
    if (startOf(fix) === end && taken.at(-1)?.start === end) continue
    taken.push(...fix)
    end = fix.at(-1)?.end ?? end
  }
  return taken
}

function sorted(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function startOf([first]: readonly Edit[]): number {
  return first?.start ?? 0
}

function overlaps(edits: readonly Edit[]): boolean {
  return edits.some((edit, at) => at > 0 && edit.start < (edits[at - 1]?.end ?? 0))
}
