/** All that the command is, in one script: see `load-script.ts`. */
import type {LintTask} from './lint/lint-in-thread.ts'
import type {Reported} from './lint/report-of.ts'

export {prune} from './cache/prune.ts'
export {didWork} from './command-line.ts'
export {main} from './main.ts'

/** Loads the rules, which few commands need. */
export async function lintInThread(task: LintTask): Promise<Reported[]> {
  const {lintInThread} = await import('./lint/lint-in-thread.ts')
  return lintInThread(task)
}
