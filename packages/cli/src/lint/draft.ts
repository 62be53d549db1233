/** A file of notes while it is linted: its text as it is now, and what rules say of it alone. */
import type {Finding, ReadOptions} from '@studymark/core'
import {pointsOf, type Configured, type Linted, type OwnSchemas} from '@studymark/lint-rules'
import type {Point} from 'unist'
import type {Read} from '../read.ts'
import {START} from '../start.ts'
import {reportsOf, type NamedText, type Remembered, type Reported} from './report-of.ts'

/** What is set for a file. */
export interface LintSettings {
  rules: readonly Configured[]
  read: ReadOptions
  threshold?: number | undefined
  schemas?: OwnSchemas
  /** What those schemas say, and the files they refer to. */
  schemaTexts?: readonly string[] | undefined
}

export interface Draft {
  path: string
  file: string
  /** Empty where it cannot be read. */
  text: string
  linted: Linted
  settings: LintSettings
  /** The place of an offset. */
  pointAt: (offset: number) => Point
  /** The other files that the report depends on. */
  others: Remembered['others']
}

/** Lints a file by itself; whatever fails is a finding of that file. */
export async function draftOf(
  {path, file}: Pick<Draft, 'path' | 'file'>,
  content: Read,
  settings: LintSettings
): Promise<Draft> {
  if ('finding' in content) return unreadDraft({path, file}, content.finding, settings)
  const named = {path, file, text: content.text}
  const [reported] = await reportsOf([{named, settings}])
  return draftFrom(named, reported, settings)
}

/** A file of which it is known what was found, or why nothing was. */
export function draftFrom(
  named: NamedText,
  reported: Reported = {failed: 'no report'},
  settings: LintSettings
): Draft {
  return 'failed' in reported
    ? unreadDraft(named, failure(named.path, reported.failed), settings)
    : readDraft(named, reported, settings)
}

/** A file of which the report is known. */
export function readDraft(
  named: NamedText,
  {report, others}: Remembered,
  settings: LintSettings
): Draft {
  const linted = {report, rules: settings.rules}
  return {...named, settings, linted, others, pointAt: pointsOf(named.text)}
}

/** A file that cannot be read, and why. */
export function unreadDraft(
  {path, file, text = ''}: Pick<Draft, 'path' | 'file'> & {text?: string},
  finding: Finding,
  settings: LintSettings
): Draft {
  const url = 'https://unpkg.com/studymark/README.md#readable-file'
  const report = {path, findings: [{...finding, url}], facts: {}, directives: []}
  return {path, file, text, settings, linted: {report, rules: []}, others: [], pointAt: () => START}
}

/** What to say of a file that makes the linter itself fail. */
function failure(path: string, reason: string): Finding {
  const message = `Unexpected failure (${reason}), expected notes that can be read`
  return {rule: 'readable-file', severity: 'error', message, path, start: START, end: START}
}
