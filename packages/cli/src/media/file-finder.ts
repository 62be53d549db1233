/**
 * Finds a file of the project by what notes call it.
 *
 * First relative to the notes, then to the project, then by its name anywhere in the project, as
 * Obsidian does. Nothing outside the project is ever answered, whatever `..`, absolute paths or
 * links lead there.
 */
import {realpathSync, statSync} from 'node:fs'
import {dirname, isAbsolute, relative, resolve, sep, win32} from 'node:path'
import {mediaKind} from '@studymark/core'
import {folderReader} from './folder-reader.ts'
import {spellingsOf} from './spellings.ts'

/** A file, or why there is none. */
export type Located = {file: string} | {problem: 'kind' | 'missing' | 'outside'}

export interface FileFinder {
  folder: string
  /** The file that the notes at `from` (absolute) call `url`; it is looked for once from each folder. */
  locate: (url: string, from: string) => Located
  /** Whether what was found still holds. */
  isCurrent: () => boolean
}

/** Finds files of a folder. */
export function fileFinder(folder: string): FileFinder {
  const root = realpathSync(folder)
  const reader = folderReader(folder)
  const inside = `${folder}${sep}`

  /** The file at a resolved path, whatever the case and form of its letters; links must stay inside. */
  function at(path: string): Located {
    if (!path.startsWith(inside) && !isWithin(folder, path)) return {problem: 'outside'}
    const found = reader.at(path)
    const file = found === undefined ? undefined : realFile(found)
    if (file === undefined) return {problem: 'missing'}
    return isWithin(root, file) ? {file} : {problem: 'outside'}
  }

  function look(url: string, beside: string): Located {
    const names = spellingsOf(url).filter((name) => mediaKind(name) !== undefined)
    if (names.length === 0) return {problem: 'kind'}
    const placed = bestOf(names.flatMap((name) => placesOf(name, {folder, beside})).map(at))
    if (!('problem' in placed) || placed.problem === 'outside') return placed
    return bestOf(names.flatMap((name) => reader.named(name)).map(at))
  }

  const located = new Map<string, Located>()
  function locate(url: string, from: string): Located {
    const beside = dirname(from)
    const key = `${beside}\n${url}`
    const found = located.get(key) ?? look(url, beside)
    located.set(key, found)
    return found
  }

  return {folder, locate, isCurrent: reader.isCurrent}
}

/** A file before any problem, and what is outside before what is nowhere. */
function bestOf(found: readonly Located[]): Located {
  const isOutside = found.some((one) => 'problem' in one && one.problem === 'outside')
  const file = found.find((one) => 'file' in one)
  return file ?? {problem: isOutside ? 'outside' : 'missing'}
}

/** The file itself, where links lead; `undefined` for what is no file. */
function realFile(path: string): string | undefined {
  try {
    const file = realpathSync(path)
    return statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

/** Where a file may lie by its path; `/x.png` counts from the project. */
function placesOf(name: string, {folder, beside}: {folder: string; beside: string}): string[] {
  if (win32.parse(name).root.includes(':')) return [resolve(name)]
  if (name.startsWith('/')) {
    const own = resolve(folder, `.${name}`)
    return isAbsolute(name) && isWithin(folder, name) ? [own, resolve(name)] : [own]
  }
  const near = resolve(beside, name)
  return name.startsWith('..') ? [near] : [near, resolve(folder, name)]
}

function isWithin(folder: string, path: string): boolean {
  const steps = relative(folder, path)
  return steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps)
}
