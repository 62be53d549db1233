/** What a part of a run brings to `studymark merge`: texts, findings and facts of its files. */
import type {FileReport, RuleMeta} from '@studymark/lint-rules'
import type {Severity} from '@studymark/core'
import manifest from '../../package.json' with {type: 'json'}
import type {LintedText} from '../lint/result.ts'
import type {LintResult, ShardReport} from '../reporters/reporter.ts'
import type {Shard} from './shard.ts'

/** A rule that ran, as JSON. */
export interface CarriedRule extends Pick<RuleMeta, 'id' | 'description' | 'stopsBuild'> {
  url: string
  severity: Severity
  options?: unknown
}

/** What is packed, as JSON. */
export interface Carried {
  /** Only the studymark that wrote it is sure to read it. */
  version: string
  /** Files of the same settings share a list of rules. */
  rules: CarriedRule[][]
  files: Array<{
    path: string
    /** As the repository names it. */
    fromRoot: string
    text: string
    report: FileReport
    /** Place of its rules in `rules`. */
    set: number
  }>
}

/** Packs the files of a part. */
export async function carry(
  files: readonly LintedText[],
  {index, of}: Shard,
  fromRoot: LintResult['fromRoot']
): Promise<ShardReport> {
  const sets = [...new Set(files.map(({linted}) => linted.rules))]
  const carried: Carried = {
    version: manifest.version,
    rules: sets.map((rules) =>
      rules.map(({rule: {rule}, severity, options}) => {
        const {id, description, url, stopsBuild = false} = rule
        return {
          ...{id, description, url, stopsBuild, severity},
          ...(options !== undefined && {options})
        }
      })
    ),
    files: files.map(({path, text, linted: {report, rules}}) => ({
      ...{path, fromRoot: fromRoot(path), text, report, set: sets.indexOf(rules)}
    }))
  }
  // Runs of all files have nothing to pack.
  const {gzipSync} = await import('node:zlib')
  return {index, of, carried: gzipSync(JSON.stringify(carried)).toString('base64')}
}
