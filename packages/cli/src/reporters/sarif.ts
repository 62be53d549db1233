/** SARIF 2.1.0, within the limits of GitHub code scanning. */
import manifest from '../../package.json' with {type: 'json'}
import {bySeverity} from './by-severity.ts'
import type {LintedFile, LintResult, Reporter, ShardReport} from './reporter.ts'
import {descriptorOf, type RuleDescriptor} from './sarif/descriptor.ts'
import {LEVEL} from './sarif/level.ts'
import {resultsOf, type Found} from './sarif/results.ts'

/** GitHub refuses files with more: docs.github.com, "SARIF results exceed the limits". */
const MOST_RESULTS = 25_000

export const sarif: Reporter = {
  name: 'sarif',
  async report(result) {
    const {pages} = await import('../generated/pages.ts')
    const found = foundIn(result.files)
    const kept = found.slice(0, MOST_RESULTS)
    const rules = descriptorsOf(result, pages)
    const indexes = new Map(rules.map(({id}, at) => [id, at]))
    const run = {
      tool: {driver: {...driver(), rules}},
      columnKind: 'utf16CodeUnits',
      ...(found.length > kept.length && {invocations: [invocationOf(found, kept)]}),
      ...(result.shard && partOf(result.shard)),
      results: resultsOf(kept, {indexes, fromRoot: result.fromRoot})
    }
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [run]
    }
    return `${JSON.stringify(log, null, 2)}\n`
  }
}

/** Parts that are uploaded one by one are told apart by their ids. */
function partOf(shard: ShardReport): object {
  const {index, of} = shard
  return {
    automationDetails: {id: `studymark/shard-${index}-of-${of}/`},
    properties: {shard}
  }
}

function driver(): {name: string; semanticVersion: string; informationUri: string} {
  const {name, version} = manifest
  return {name, semanticVersion: version, informationUri: 'https://unpkg.com/studymark/README.md'}
}

/** The worst first; among the as bad, in order of path and place. */
function foundIn(files: readonly LintedFile[]): Found[] {
  return files.flatMap((file) => file.findings.map((finding) => ({file, finding}))).sort(bySeverity)
}

/** Rules that ran, and whoever else says something, such as a file that cannot be read. */
function descriptorsOf(
  {rules, files}: LintResult,
  pages: Readonly<Record<string, string>>
): RuleDescriptor[] {
  const known = new Map(
    rules.map(({rule, severity}) => [rule.id, descriptorOf({...rule, severity}, pages[rule.id])])
  )
  for (const {rule, severity, url} of files.flatMap(({findings}) => findings)) {
    if (known.has(rule)) continue
    known.set(rule, descriptorOf({id: rule, severity, url}, undefined))
  }
  return [...known.values()]
}

function invocationOf(found: readonly Found[], kept: readonly Found[]): object {
  const text = `Showing ${kept.length} of ${found.length} findings, the worst first: code scanning takes no more.`
  const notification = {level: LEVEL.warn, message: {text}}
  return {executionSuccessful: true, toolExecutionNotifications: [notification]}
}
