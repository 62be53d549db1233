/** A file of notes while it is linted: its text as it is now, and what rules say of it alone. */
import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {Finding, ReadOptions} from '@studymark/core'
import {
  foreignFindings,
  lintFile,
  lintFileOf,
  type Configured,
  type Linted,
  type OwnSchemas
} from '@studymark/lint-rules'
import type {Point} from 'unist'
import {reasonOf, type Read} from '../read.ts'

/** What is set for a file. */
export interface LintSettings {
  rules: readonly Configured[]
  read: ReadOptions
  threshold?: number | undefined
  schemas?: OwnSchemas
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
}

const START: Point = {line: 1, column: 1, offset: 0}

/** Lints a file by itself; whatever fails is a finding of that file. */
export async function draftOf(
  {path, file}: Pick<Draft, 'path' | 'file'>,
  content: Read,
  settings: LintSettings
): Promise<Draft> {
  if ('finding' in content) return failed({path, file, text: '', settings}, content.finding)
  const {text} = content
  try {
    const {rules, threshold, schemas} = settings
    const read = lintFileOf(text, {
      ...settings.read,
      path,
      exists: (other) => existsSync(resolve(dirname(file), other)),
      ...(threshold !== undefined && {threshold}),
      ...(schemas && {schemas})
    })
    const report = lintFile(read, rules)
    report.findings.push(...(await foreignFindings(read, rules)))
    return {path, file, text, settings, linted: {report, rules}, pointAt: read.pointAt}
  } catch (error) {
    const message = `Unexpected failure (${reasonOf(error)}), expected notes that can be read`
    const place = {path, start: START, end: START}
    return failed(
      {path, file, text, settings},
      {rule: 'readable-file', severity: 'error', message, ...place}
    )
  }
}

function failed(file: Omit<Draft, 'linted' | 'pointAt'>, finding: Finding): Draft {
  const url = 'https://unpkg.com/studymark/README.md#readable-file'
  const report = {path: file.path, findings: [{...finding, url}], facts: {}, directives: []}
  return {...file, linted: {report, rules: []}, pointAt: () => START}
}
