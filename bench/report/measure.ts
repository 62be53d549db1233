/** A whole process, measured from outside. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The folder of `bench/`. */
export const BENCH = here('..')
/** The built command. */
export const STUDYMARK = here('../../packages/cli/bin/studymark.js')

/** What a process took. */
export interface Measured {
  /** Wall time in seconds. */
  seconds: number
  /** Most memory held at a time, in MB; of processes of Node.js that end by themselves. */
  peak: number
}

/** Runs a process once, and tells the most memory that it held. */
export function measure(file: string, args: readonly string[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'studymark-bench-'))
  const told = join(folder, 'peak')
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import ${pathToFileURL(here('tell-peak.js')).href}`,
    STUDYMARK_BENCH_PEAK: told
  }
  try {
    const seconds = run(file, args, BENCH, env)
    return {seconds, peak: existsSync(told) ? Number(readFileSync(told, 'utf8')) : NaN}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** The median of runs, in seconds, with nothing of ours loaded into the process. */
export function median(file: string, args: readonly string[], runs: number, cwd = BENCH): number {
  const times = Array.from({length: runs}, () => run(file, args, cwd, process.env))
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity
}

/** Seconds that a process takes; linters exit with 1 where they find something. */
function run(file: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): number {
  const start = performance.now()
  const {error, status} = spawnSync(file, args, {cwd, env, stdio: 'ignore'})
  const seconds = (performance.now() - start) / 1000
  if (error || (status ?? 2) > 1) {
    throw error ?? new Error(`Unexpected failure of ${args.join(' ')}`)
  }
  return seconds
}
