/** Findings as results of SARIF. */
import {createHash} from 'node:crypto'
import type {Edit, Finding, Place} from '@studymark/core'
import {firstWords} from '../../lint/first-words.ts'
import type {LintedFile, LintResult} from '../reporter.ts'
import {LEVEL} from './level.ts'

/** A finding and the file it is in. */
export interface Found {
  file: LintedFile
  finding: Finding
}

/** What results refer to. */
export interface Names extends Pick<LintResult, 'fromRoot'> {
  /** Places of the rules in the list of the tool. */
  indexes: ReadonlyMap<string, number>
}

/** The results, in the order of the findings. */
export function resultsOf(found: readonly Found[], names: Names): object[] {
  const times = new Map<string, number>()
  return found.map((one) => {
    const {file, finding} = one
    const {rule, severity, message, cause, fix, suggestions = []} = finding
    const hash = hashOf(one)
    const key = `${file.path}\n${hash}`
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    const mends = [...(fix ? [{message: 'Mend it', fix}] : []), ...suggestions]
    return {
      ...{ruleId: rule, ruleIndex: names.indexes.get(rule), level: LEVEL[severity]},
      message: {text: message},
      locations: [locationOf(finding, file.path, names)],
      ...(cause && {relatedLocations: [relatedOf(cause, file.path, names)]}),
      partialFingerprints: {primaryLocationLineHash: `${hash}:${time}`},
      ...(mends.length > 0 && {fixes: mends.map((mend) => fixOf(mend, file, names))})
    }
  })
}

/** The same wherever the lines are; GitHub adds the path itself. */
function hashOf({file: {text}, finding}: Found): string {
  return createHash('sha256')
    .update(`${finding.rule}\n${firstWords(text, finding)}`)
    .digest('hex')
    .slice(0, 16)
}

function locationOf(place: Place, path: string, {fromRoot}: Names) {
  const artifactLocation = {uri: uriOf(fromRoot(place.path ?? path))}
  return {physicalLocation: {artifactLocation, region: regionOf(place)}}
}

function relatedOf(cause: NonNullable<Finding['cause']>, path: string, names: Names) {
  return {id: 1, ...locationOf(cause, path, names), message: {text: cause.message}}
}

function fixOf(
  {message, fix}: {message: string; fix: readonly Edit[]},
  {path, pointAt}: LintedFile,
  {fromRoot}: Names
) {
  const replacements = fix.map(({start, end, text}) => ({
    deletedRegion: regionOf({start: pointAt(start), end: pointAt(end)}),
    ...(text !== '' && {insertedContent: {text: text}})
  }))
  return {
    description: {text: message},
    artifactChanges: [{artifactLocation: {uri: uriOf(fromRoot(path))}, replacements}]
  }
}

/** Columns count as in unist: from 1, the end being behind the last. */
function regionOf({start, end}: Place) {
  const {line: startLine, column: startColumn} = start
  return {startLine, startColumn, endLine: end.line, endColumn: end.column}
}

function uriOf(path: string): string {
  return path
    .split('/')
    .map((step) => encodeURIComponent(step.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/')
}
