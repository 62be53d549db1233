/** Files of notes → notebooks, one file at a time, so that memory holds the text of one. */
import {resolve} from 'node:path'
import {readNotes, type Finding, type Notebook} from '@studymark/core'
import {printable} from './printable.ts'
import type {Progress} from './progress.ts'
import {read} from './read.ts'
import {readOptionsOf, type SettingsOf} from './settings.ts'

/** What was read. */
export interface Reading {
  notebooks: Notebook[]
  findings: Finding[]
}

/** Reads the files shown as `paths`; a file that cannot be read is a finding. */
export async function readNotebooks(
  paths: readonly string[],
  {cwd, settingsOf, progress}: {cwd: string; settingsOf: SettingsOf; progress: Progress}
): Promise<Reading> {
  const reading: Reading = {notebooks: [], findings: []}
  for (const [at, path] of paths.entries()) {
    await progress.show(`Reading ${printable(path)} (${at + 1} of ${paths.length})`)
    const source = await read(path, resolve(cwd, path))
    if ('finding' in source) {
      reading.findings.push(source.finding)
      continue
    }
    const options = readOptionsOf(settingsOf(resolve(cwd, path)))
    const {notebook, findings} = readNotes({path, text: source.text}, options)
    reading.notebooks.push(notebook)
    for (const finding of findings) reading.findings.push(finding)
  }
  return reading
}
