/** What `studymark lint` is asked for. */
import {Misuse} from '../misuse.ts'
import type {Shard} from '../shard/shard.ts'
import type {Wanted} from './deliver.ts'

export interface LintRequest extends Wanted {
  /** Files, folders and globs; or `-` alone. */
  paths: readonly string[]
  fix: boolean
  dryRun: boolean
  /** The command line as it was given. */
  args: readonly string[]
  rules: readonly string[]
  preset?: string | undefined
  /** The part of the files to lint. */
  shard?: Shard | undefined
  stdinFilename?: string | undefined
  config?: string | undefined
  noCache: boolean
  /** Whether to lint again what changes, until interrupted. */
  watch: boolean
  /** Name of the parser, before what the config says. */
  parser?: string | undefined
}

/** Whether the notes come from stdin; throws `Misuse` where flags do not fit each other. */
export function readsStdin(request: LintRequest): boolean {
  const {paths, fix, dryRun, stdinFilename, baseline, updateBaseline} = request
  const isStdin = paths.includes('-')
  if (isStdin && paths.length > 1)
    throw new Misuse('Unexpected `-` among other paths, expected it alone')
  if (!isStdin && stdinFilename !== undefined)
    throw new Misuse('Unexpected `--stdin-filename` without `-`, expected `-` for stdin')
  if (fix && dryRun) throw new Misuse('Unexpected `--fix` with `--fix-dry-run`, expected one')
  if (updateBaseline && baseline === undefined)
    throw new Misuse('Unexpected `--update-baseline` without `--baseline`, expected its file')
  refuseWithShard(request)
  refuseWithWatch(request)
  return isStdin
}

/** What needs all files in one run. */
function refuseWithShard({shard, fix, dryRun, updateBaseline, paths}: LintRequest): void {
  if (!shard) return
  const whole = 'expected it in a run of all files'
  const mends = fix ? '--fix' : dryRun ? '--fix-dry-run' : undefined
  if (mends) throw new Misuse(`Unexpected \`${mends}\` with \`--shard\`, ${whole}`)
  if (paths.includes('-')) throw new Misuse(`Unexpected \`-\` with \`--shard\`, ${whole}`)
  if (updateBaseline)
    throw new Misuse('Unexpected `--update-baseline` with `--shard`, expected it in `merge`')
}

/** What is for one run, or would make files change under the eyes of who edits them. */
function refuseWithWatch({watch, fix, dryRun, shard, baseline, paths}: LintRequest): void {
  if (!watch) return
  const unfit = [
    {flag: '--fix', isGiven: fix},
    {flag: '--fix-dry-run', isGiven: dryRun},
    {flag: '--shard', isGiven: shard !== undefined},
    {flag: '--baseline', isGiven: baseline !== undefined},
    {flag: '-', isGiven: paths.includes('-')}
  ].find(({isGiven}) => isGiven)
  if (unfit) throw new Misuse(`Unexpected \`${unfit.flag}\` with \`--watch\`, expected one`)
}
