/** What a run of `lint` keeps for the rounds of `--watch`. */
import {existsSync} from 'node:fs'
import type {Finding} from '@studymark/core'
import type {Said} from '@studymark/lint-rules'
import type {Complaints} from '../watch/complain.ts'
import {mayBeConfig} from '../watch/watch-notes.ts'
import type {Draft} from './draft.ts'
import type {LintConfig} from './lint-config.ts'
import type {Source} from './sources.ts'

export interface LintSession extends Complaints {
  /** Loaded once, and again where it changed. */
  config?: LintConfig | undefined
  /** The files, as long as none comes or goes. */
  sources?: Source[] | undefined
  /** The last drafts, by absolute path. */
  drafts: Map<string, Draft>
  /** What was last said of all files together. */
  across: Said
  /** What was last said of each file, by path; absent before the first round. */
  said?: Map<string, readonly Finding[]>
}

/** Forgets what no longer holds when these paths changed. */
export function forget(session: LintSession, changed: ReadonlySet<string>): void {
  const isKnown = (path: string): boolean => session.drafts.has(path) && existsSync(path)
  if (![...changed].every(isKnown)) session.sources = undefined
  if ([...changed].some(mayBeConfig)) {
    session.config = undefined
    session.drafts.clear()
  }
  for (const path of changed) session.drafts.delete(path)
}
