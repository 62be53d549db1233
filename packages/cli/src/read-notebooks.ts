/** Files of notes → notebooks, one file at a time, so that memory holds the text of one. */
import {resolve} from 'node:path'
import {readNotes, type Finding, type Notebook, type Parser} from '@studymark/core'
import type {Cache} from './cache/cache.ts'
import {keyOf} from './cache/key-of.ts'
import {printable} from './printable.ts'
import type {Progress} from './progress.ts'
import {read} from './read.ts'
import {readOptionsOf, type SettingsOf} from './settings.ts'

/** What was read. */
export interface Reading {
  notebooks: Notebook[]
  findings: Finding[]
  /** What the content of a notebook depends on, by its children, in short. */
  keys: WeakMap<Notebook['children'], string>
}

/** What a run has beside its files. */
export interface ReadingMeans {
  cwd: string
  settingsOf: SettingsOf
  parser: Parser
  cache: Cache
  progress: Progress
  /** Notes of the round before that no change is known of, by absolute path; filled anew. */
  known: Map<string, Known>
}

/** One file as it was read. */
export interface Known {
  key: string
  notes: ReturnType<typeof readNotes>
}

/** Reads the files shown as `paths`; a file that cannot be read is a finding. */
export async function readNotebooks(
  paths: readonly string[],
  {cwd, settingsOf, parser, cache, progress, known}: ReadingMeans
): Promise<Reading> {
  const reading: Reading = {notebooks: [], findings: [], keys: new WeakMap()}
  const before = new Map(known)
  known.clear()
  for (const [at, path] of paths.entries()) {
    const file = resolve(cwd, path)
    const kept = before.get(file)
    if (!kept) await progress.show(`Reading ${printable(path)} (${at + 1} of ${paths.length})`)
    const one = kept ?? (await readOne(path, {file, cache, parser, settingsOf}))
    if ('finding' in one) {
      reading.findings.push(one.finding)
      continue
    }
    const {key, notes} = one
    known.set(file, one)
    reading.notebooks.push(notes.notebook)
    reading.keys.set(notes.notebook.children, key)
    for (const finding of notes.findings) reading.findings.push(finding)
  }
  return reading
}

async function readOne(
  path: string,
  {
    file,
    cache,
    parser,
    settingsOf
  }: Pick<ReadingMeans, 'cache' | 'parser' | 'settingsOf'> & {file: string}
): Promise<Known | {finding: Finding}> {
  const source = await read(path, file)
  if ('finding' in source) return source
  const options = readOptionsOf(settingsOf(file), parser)
  const key = keyOf(['notes', path, options], source.text)
  // What was put there.
  const cached = cache.get(key) as Known['notes'] | undefined
  const notes = cached ?? readNotes({path, text: source.text}, options)
  if (!cached) cache.put(key, notes)
  return {key, notes}
}
