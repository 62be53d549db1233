/** What rules say of one file alone: worked out, or remembered from an earlier run. */
import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {foreignFindings, lintFile, lintFileOf, type FileReport} from '@studymark/lint-rules'
import type {Cache} from '../cache/cache.ts'
import {keyOf} from '../cache/key-of.ts'
import {reasonOf} from '../read.ts'
import type {LintSettings} from './draft.ts'
import {ourRules} from './rule-book.ts'

/** A text and where it lies. */
export interface NamedText {
  /** As it is shown. */
  path: string
  /** Absolute. */
  file: string
  text: string
}

/** A report, and the other files it depends on: whether one lay at each path that was asked for. */
export interface Remembered {
  report: FileReport
  others: Array<[path: string, isThere: boolean]>
}

/**
 * The key of a text under its settings; none where rules of others run, for nobody knows what they
 * look at beside the text.
 */
export function reportKey({path, text}: NamedText, settings: LintSettings): string | undefined {
  if (settings.rules.some(({rule}) => ourRules.get(rule.rule.id) !== rule)) return undefined
  const rules = settings.rules.map(({rule: {rule}, severity, options}) => [
    rule.id,
    severity,
    options
  ])
  const {read, threshold, schemaTexts} = settings
  return keyOf(['lint', path, rules, read, threshold, schemaTexts], text)
}

/** What is remembered under a key, if it still holds. */
export function remembered(
  cache: Cache,
  key: string | undefined,
  file: string
): Remembered | undefined {
  // What `reportOf` made.
  const known = key === undefined ? undefined : (cache.get(key) as Remembered | undefined)
  return known && stillHolds(known, file) ? known : undefined
}

/** Whether the other files that a report depends on are as they were. */
export function stillHolds({others}: Pick<Remembered, 'others'>, file: string): boolean {
  const isThere = existing(file)
  return others.every(([other, was]) => isThere(other) === was)
}

/** A text, and how it is to be linted. */
export interface TextSettings {
  named: NamedText
  settings: LintSettings
}

/** What was found in a text, or why nothing could be. */
export type Reported = Remembered | {failed: string}

/** Lints texts one after the other; one that fails does not stop the others. */
export async function reportsOf(batch: readonly TextSettings[]): Promise<Reported[]> {
  const reports: Reported[] = []
  for (const {named, settings} of batch) {
    try {
      reports.push(await reportOf(named, settings))
    } catch (error) {
      reports.push({failed: reasonOf(error)})
    }
  }
  return reports
}

async function reportOf(
  {path, file, text}: NamedText,
  {rules, read, threshold, schemas}: LintSettings
): Promise<Remembered> {
  const others = new Map<string, boolean>()
  const isThere = existing(file)
  const exists = (other: string): boolean => {
    const found = others.get(other) ?? isThere(other)
    others.set(other, found)
    return found
  }
  const linted = lintFileOf(text, {
    ...read,
    path,
    exists,
    ...(threshold !== undefined && {threshold}),
    ...(schemas && {schemas})
  })
  const report = lintFile(linted, rules)
  const findings = [...report.findings, ...(await foreignFindings(linted, rules))]
  return {report: {...report, findings}, others: [...others]}
}

function existing(file: string): (other: string) => boolean {
  const folder = dirname(file)
  return (other) => existsSync(resolve(folder, other))
}
