/** A thread that lints texts for the run that started it: a pool calls it by name. */
import {cacheFolder} from './cache/cache-folder.ts'
import type {LintTask} from './lint/lint-in-thread.ts'
import type {Reported} from './lint/report-of.ts'
import {loadScript} from './load-script.ts'

const script = cacheFolder().then((folder) => loadScript('lint', folder))

export async function lintInThread(task: LintTask): Promise<Reported[]> {
  return (await script).lintInThread(task)
}
