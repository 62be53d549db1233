/** Holds what was found against a baseline: known findings are left out, mended ones are told. */
import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {Finding} from '@studymark/core'
import {firstWords} from '../lint/first-words.ts'
import {replaceFile} from '../replace-file.ts'
import type {LintedText} from '../lint/result.ts'
import {toShown} from '../paths.ts'
import {tallyOf} from '../tally.ts'
import {baselineText} from './baseline-text.ts'
import type {Known} from './known.ts'
import {openBaseline} from './open-baseline.ts'
import type {KnownLine} from './read-baseline.ts'
import {sift, type Told} from './sift.ts'

/** How a baseline is asked for. */
export interface BaselineRequest {
  file: string
  isUpdated: boolean
  /** Whether all that was asked for is there: of a part, nobody knows what is mended. */
  isWhole: boolean
  cwd: string
}

export interface Held {
  /** What is not known yet, file by file. */
  findings: Finding[][]
  /** How many are known. */
  known: number
  /** What is to be said of the baseline itself. */
  stale?: {path: string; text: string; findings: Finding[]}
}

interface Found extends Told {
  finding: Finding
}

/** Throws `Misuse` where the baseline is missing, or none; writes it where it is updated. */
export function againstBaseline(
  files: readonly LintedText[],
  findings: readonly (readonly Finding[])[],
  {file, isUpdated, isWhole, cwd}: BaselineRequest
): Held {
  const {path, name, text, before} = openBaseline(file, {cwd, isUpdated})
  const folder = dirname(path)
  const pathOf = (shown: string): string => toShown(folder, resolve(cwd, shown))
  const linted = new Set(files.map((one) => pathOf(one.path)))
  const isGone = (one: string): boolean => !linted.has(one) && !existsSync(resolve(folder, one))
  const found: Found[] = files.flatMap((one, at) =>
    (findings[at] ?? []).map((finding) => ({
      ...{path: pathOf(one.path), rule: finding.rule, text: firstWords(one.text, finding), finding}
    }))
  )
  if (isUpdated) {
    const others = before.filter((entry) => !linted.has(entry.path) && !isGone(entry.path))
    replaceFile(path, baselineText([...counted(found), ...others]))
    return {findings: files.map(() => []), known: found.length}
  }
  const {fresh, left} = sift(found, before, isGone)
  const isFresh = new Set(fresh.map(({finding}) => finding))
  const mended = left.filter((entry) => isWhole && (linted.has(entry.path) || isGone(entry.path)))
  return {
    findings: findings.map((own) => own.filter((finding) => isFresh.has(finding))),
    known: found.length - fresh.length,
    ...(mended.length > 0 && {stale: staleIn(mended, {path: name, text: text ?? ''})})
  }
}

function counted(found: readonly Found[]): Known[] {
  const tally = tallyOf(found.map(({path, rule, text}) => JSON.stringify([path, rule, text])))
  return Array.from(tally, ([key, count]) => {
    // As made above.
    const [path, rule, text] = JSON.parse(key) as [string, string, string]
    return {path, rule, text, count}
  })
}

function staleIn(
  mended: readonly KnownLine[],
  {path, text}: {path: string; text: string}
): NonNullable<Held['stale']> {
  const lines = text.split('\n')
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  const findings = mended.map(({rule, path: notes, line, count}): Finding => {
    const offset = starts[line - 1] ?? 0
    const column = (lines[line - 1]?.trimEnd().length ?? 0) + 1
    const times = count > 1 ? ` (${count} times)` : ''
    return {
      rule: 'baseline-is-current',
      severity: 'info',
      message: `Unexpected \`${rule}\` of \`${notes}\` that is mended${times}, expected only what is still there: \`--update-baseline\` takes it out`,
      ...{path, start: {line, column: 1, offset}},
      end: {line, column, offset: offset + column - 1},
      url: 'https://unpkg.com/studymark/README.md#baseline'
    }
  })
  return {path, text, findings}
}
