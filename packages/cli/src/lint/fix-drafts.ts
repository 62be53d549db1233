/** Mends files by the fixes of their findings, all together until nothing is left to mend. */
import type {Finding} from '@studymark/core'
import {applyFixes, conclude} from '@studymark/lint-rules'
import type {Draft} from './draft.ts'

/** Passes after which rules are taken to undo each other. */
const PASSES = 10

/**
 * Mends `drafts` in place and answers what is left to say of each; `redraft` lints a new text.
 *
 * What one file says of another may change with either, so every pass looks at all.
 */
export async function fixDrafts(
  drafts: Draft[],
  redraft: (draft: Draft, text: string) => Promise<Draft>
): Promise<Finding[][]> {
  const seen = drafts.map(({text}) => new Set([text]))
  const settled = new Set<number>()
  for (let pass = 0; pass < PASSES; pass++) {
    const findings = conclude(drafts.map(({linted}) => linted))
    let hasChanged = false
    for (const [at, draft] of drafts.entries()) {
      const text = settled.has(at) ? draft.text : applyFixes(draft.text, findings[at] ?? [])
      if (text === draft.text) continue
      if (seen[at]?.has(text)) settled.add(at)
      seen[at]?.add(text)
      drafts[at] = await redraft(draft, text)
      hasChanged = true
    }
    if (!hasChanged) return findings
  }
  return conclude(drafts.map(({linted}) => linted))
}
