/** Looks up files by path or name as people write them: in any case, composed or not. */
import {readdirSync, realpathSync, type Dirent} from 'node:fs'
import {basename, join, relative, sep} from 'node:path'
import {mediaKind} from '@studymark/core'
import {byCodeUnit} from '../paths.ts'

export interface FolderReader {
  /** The file or folder that a resolved path within the folder means. */
  at: (path: string) => string | undefined
  /** Files anywhere in the folder whose path ends in `name`, nearest to the top first. */
  named: (name: string) => string[]
  /** Whether all folders that were read still hold what they held. */
  isCurrent: () => boolean
}

/** Reads each folder once, when it is first asked for. */
export function folderReader(folder: string): FolderReader {
  const folders = new Map<string, Listing>()
  const inside = `${folder}${sep}`
  let index: Map<string, string[]> | undefined

  function listingOf(path: string): Listing {
    const known = folders.get(path) ?? listed(path)
    folders.set(path, known)
    return known
  }

  function at(path: string): string | undefined {
    let found: string | undefined = folder
    const steps = path.startsWith(inside) ? path.slice(inside.length) : relative(folder, path)
    for (const step of steps.split(sep)) {
      if (found === undefined) return undefined
      const name: string | undefined = step === '' ? '' : nameOf(step, listingOf(found))
      found = name === undefined ? undefined : join(found, name)
    }
    return found
  }

  function named(name: string): string[] {
    index ??= indexOf(folder, (path) => listingOf(path).entries)
    const ending = fold(`/${name.replace(/^(?:\.{0,2}\/)+/, '')}`)
    const found = index.get(fold(basename(name))) ?? []
    return found.filter((path) => fold(`/${shown(folder, path)}`).endsWith(ending))
  }

  function isCurrent(): boolean {
    return [...folders].every(([path, {sign}]) => signOf(path, read(path)) === sign)
  }

  return {at, named, isCurrent}
}

/** What is in a folder. */
interface Listing {
  entries: readonly Dirent[]
  sign: string
  names: ReadonlySet<string>
  /** The first name of each composed form. */
  composed: ReadonlyMap<string, string>
  /** The only name of each folded form; none where there are several. */
  folded: ReadonlyMap<string, string | undefined>
}

function listed(path: string): Listing {
  const entries = read(path)
  const names = new Set(entries.map(({name}) => name))
  const composed = new Map<string, string>()
  const folded = new Map<string, string | undefined>()
  for (const name of names) {
    const form = name.normalize('NFC')
    if (!composed.has(form)) composed.set(form, name)
    folded.set(fold(name), folded.has(fold(name)) ? undefined : name)
  }
  return {entries, sign: signOf(path, entries), names, composed, folded}
}

/** Tells one state of a folder from another: what is in it, and where links lead. */
function signOf(folder: string, entries: readonly Dirent[]): string {
  const signs = entries.map((entry) => {
    const target = entry.isSymbolicLink() ? targetOf(join(folder, entry.name)) : ''
    return [entry.name, entry.isDirectory(), target].join('\0')
  })
  return signs.join('\n')
}

function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link)
  } catch {
    return undefined
  }
}

/** The entry itself, else the same letters composed otherwise, else the only one in another case. */
function nameOf(step: string, {names, composed, folded}: Listing): string | undefined {
  if (names.has(step)) return step
  return composed.get(step.normalize('NFC')) ?? folded.get(fold(step))
}

// A folder that holds more than this is no project of notes.
const MOST = 200_000

/** Every media file by its name; hidden folders, packages and links to folders are left alone. */
function indexOf(
  folder: string,
  entriesIn: (path: string) => readonly Dirent[]
): Map<string, string[]> {
  const files: string[] = []
  const waiting = [folder]
  let seen = 0
  for (let at = waiting.shift(); at !== undefined && seen < MOST; at = waiting.shift()) {
    for (const entry of entriesIn(at)) {
      seen++
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(at, entry.name)
      if (entry.isDirectory()) waiting.push(path)
      else if (mediaKind(entry.name) !== undefined) files.push(path)
    }
  }
  return grouped(files)
}

function read(path: string): Dirent[] {
  try {
    return readdirSync(path, {withFileTypes: true}).sort((a, b) => byCodeUnit(a.name, b.name))
  } catch {
    return []
  }
}

function grouped(files: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const file of files) {
    const key = fold(basename(file))
    const group = index.get(key)
    if (group) group.push(file)
    else index.set(key, [file])
  }
  return index
}

function shown(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/')
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
