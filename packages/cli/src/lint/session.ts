/** What a run of `lint` keeps for the rounds of `--watch`. */
import type {Finding} from '@studymark/core'
import {mayBeConfig} from '../watch/watch-notes.ts'
import type {Draft} from './draft.ts'
import type {LintConfig} from './lint-config.ts'

export interface LintSession {
  /** Loaded once, and again where it changed. */
  config?: LintConfig | undefined
  /** The last drafts, by absolute path. */
  drafts: Map<string, Draft>
  /** What was last said of each file, by path; absent before the first round. */
  said?: Map<string, readonly Finding[]>
}

/** Forgets what no longer holds when these paths changed. */
export function forget(session: LintSession, changed: ReadonlySet<string>): void {
  if ([...changed].some(mayBeConfig)) {
    session.config = undefined
    session.drafts.clear()
  }
  for (const path of changed) session.drafts.delete(path)
}
