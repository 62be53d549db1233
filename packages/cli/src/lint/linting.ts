/** Where texts are linted: in this thread, or in several where there is so much that they pay. */
import {availableParallelism} from 'node:os'
import {reportsOf, type Reported, type TextSettings} from './report-of.ts'
import type {SettingsRequest} from './lint-config.ts'

export interface Linting {
  /** How many batches are worth handing over at a time. */
  width: number
  /** UTF-16 units of text, from which on a batch is large enough. */
  batch: number
  /** What was found in each text of a batch. */
  report: (batch: readonly TextSettings[]) => Promise<Reported[]>
  close: () => Promise<void>
}

/** UTF-16 units from which threads gain more than their start costs; see `bench/`. */
const MUCH = 2_000_000

/**
 * Megabytes for young objects in a thread: parsing makes so many that collecting them often costs
 * what a second thread gains.
 */
const YOUNG = 192

/** UTF-16 units that cost a thread far more than to be handed over: pools count and measure tasks. */
const BATCH = 200_000

const here: Linting = {
  width: 1,
  batch: 1,
  report: reportsOf,
  close: async () => {}
}

/** A way to lint texts of these lengths; threads ask for the settings of files anew. */
export async function lintingFor(
  lengths: readonly number[],
  given: {request: SettingsRequest; cwd: string}
): Promise<Linting> {
  const threads = availableParallelism()
  const length = lengths.reduce((sum, one) => sum + one, 0)
  const isFew = length < MUCH || lengths.length < 2
  return isFew || threads < 2 ? here : inThreads(threads, given)
}

async function inThreads(
  threads: number,
  given: {request: SettingsRequest; cwd: string}
): Promise<Linting> {
  const {Tinypool} = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('lint-worker.cjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: {maxYoungGenerationSizeMb: YOUNG}
  })
  return {
    width: threads * 2,
    batch: BATCH,
    report: (batch) => {
      const texts = batch.map(({named}) => named)
      return pool.run({texts, ...given}, {name: 'lintInThread'})
    },
    close: () => pool.destroy()
  }
}
