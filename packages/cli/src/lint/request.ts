/** What `studymark lint` is asked for. */
import {Misuse} from '../misuse.ts'

export interface LintRequest {
  /** Files, folders and globs; or `-` alone. */
  paths: readonly string[]
  fix: boolean
  dryRun: boolean
  /** The command line as it was given. */
  args: readonly string[]
  maxWarnings?: number | undefined
  quiet: boolean
  rules: readonly string[]
  preset?: string | undefined
  baseline?: string | undefined
  updateBaseline: boolean
  stdinFilename?: string | undefined
  config?: string | undefined
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
  return isStdin
}
