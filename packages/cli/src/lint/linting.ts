/** Where texts are linted: in this thread, or in several where there is so much that they pay. */
import {availableParallelism} from 'node:os'
import type {LintSettings} from './draft.ts'
import {reportOf, type NamedText, type Remembered} from './report-of.ts'
import type {SettingsRequest} from './lint-config.ts'

export interface Linting {
  /** How many texts are worth handing over at a time. */
  width: number
  report: (named: NamedText, settings: LintSettings) => Promise<Remembered>
  close: () => Promise<void>
}

/** UTF-16 units from which threads gain more than their start costs; see `bench/`. */
const MUCH = 2_000_000

/**
 * Megabytes for young objects in a thread: parsing makes so many that collecting them often costs
 * what a second thread gains.
 */
const YOUNG = 192

const here: Linting = {
  width: 1,
  report: reportOf,
  close: async () => {}
}

/** A way to lint texts that are so long together; threads ask for the settings of files anew. */
export async function lintingFor(
  length: number,
  given: {request: SettingsRequest; cwd: string}
): Promise<Linting> {
  const threads = availableParallelism()
  return length < MUCH || threads < 2 ? here : inThreads(threads, given)
}

async function inThreads(
  threads: number,
  given: {request: SettingsRequest; cwd: string}
): Promise<Linting> {
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('lint-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: {maxYoungGenerationSizeMb: YOUNG}
  })
  return {
    width: threads * 2,
    report: (named) => pool.run({named, ...given}, {name: 'lintInThread'}),
    close: () => pool.destroy()
  }
}
