/** The findings as a table in Markdown, for the summary of a step. */
import type {Finding} from '@studymark/core'
import {excerpt} from '../../printable.ts'
import {plural} from '../../tally.ts'
import {bySeverity} from '../by-severity.ts'
import {countsOf} from '../pretty.ts'
import type {LintResult} from '../reporter.ts'

/** Rows that are shown: a step may write 1 MiB. */
const MOST_ROWS = 1000

/** A heading, the counts, and a row a finding, the worst first. */
export function summaryTable({files, fromRoot}: LintResult): string {
  const found = files
    .flatMap(({path, findings}) => findings.map((finding) => ({path: fromRoot(path), finding})))
    .sort(bySeverity)
  const counts = countsOf(found.map(({finding}) => finding)) || 'Nothing found'
  const rows = found.slice(0, MOST_ROWS).map(({path, finding}) => rowOf(finding, path))
  const rest = found.length - rows.length
  return [
    ...['## studymark lint', '', `${counts} in ${plural(files.length, 'file')}`, ''],
    ...(rows.length > 0 ? ['|  | Place | Finding | Rule |', '| - | - | - | - |', ...rows, ''] : []),
    ...(rest > 0 ? [`${rest} more`, ''] : [])
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function rowOf({severity, message, rule, url, start}: Finding, path: string): string {
  const name = url === undefined ? cell(rule) : `[${cell(rule)}](${encodeURI(url)})`
  return `| ${severity} | ${cell(`${path}:${start.line}`)} | ${cell(message)} | ${name} |`
}

/** Notes are of others: what they say is text here, and no markup. */
function cell(text: string): string {
  return excerpt(text, 300).replace(
    /[\\`*_{}[\]<>()#!|~@&$]/gu,
    (mark) => `&#${mark.charCodeAt(0)};`
  )
}
