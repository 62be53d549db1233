/** The files a person names: as they are, whole folders, or by glob. */
import {lstatSync, readdirSync, statSync} from 'node:fs'
import {basename, dirname, resolve, sep} from 'node:path'
import {nearest} from '@studymark/core'
import type {IsIgnored} from './ignored.ts'
import {Misuse} from './misuse.ts'
import {isNote, notesIn} from './notes-in.ts'
import {byCodeUnit, toShown} from './paths.ts'

const GLOB = {
  absolute: true,
  expandDirectories: false,
  followSymbolicLinks: false,
  ignore: ['**/node_modules/**']
}

/** Paths relative to `cwd`, each once, in order of code units; throws `Misuse` where none match. */
export async function filesOf(
  named: readonly string[],
  {cwd, isIgnored}: {cwd: string; isIgnored: IsIgnored}
): Promise<string[]> {
  const files: string[] = []
  for (const name of named) {
    for (const file of await filesNamed(name, cwd, isIgnored)) files.push(file)
  }
  return [...new Set(files.map((file) => toShown(cwd, file)))].sort(byCodeUnit)
}

async function filesNamed(name: string, cwd: string, isIgnored: IsIgnored): Promise<string[]> {
  // A variable that a script never set: it does not mean the working folder.
  if (name === '') throw new Misuse('Unexpected empty path, expected a file, folder or glob')
  const path = resolve(cwd, name)
  const found = statSync(path, {throwIfNoEntry: false})
  if (found?.isDirectory()) return some(notesIn(path, isIgnored), noNotes('folder', name))
  if (found?.isFile() || found?.isFIFO()) return [path]
  if (found) throw new Misuse(`Unexpected device \`${name}\`, expected a file or folder`)
  // Few name globs; the others do not wait for this to load.
  const {globSync, isDynamicPattern} = await import('tinyglobby')
  if (!isDynamicPattern(name)) throw new Misuse(missing(name, path))
  const notes = globSync(toPattern(name), {...GLOB, cwd})
    .map((match) => resolve(match))
    .filter((match) => isNote(match) && !isIgnoredWithin(match, cwd, isIgnored))
  return some(notes, noNotes('glob', name))
}

/** On Windows people write `notes\*.md`. */
function toPattern(name: string): string {
  return sep === '/' ? name : name.replaceAll(sep, '/')
}

function some(files: Iterable<string>, otherwise: string): string[] {
  const all = [...files]
  if (all.length === 0) throw new Misuse(otherwise)
  return all
}

function noNotes(kind: 'folder' | 'glob', name: string): string {
  return `Unexpected ${kind} \`${name}\` without notes, expected \`.md\` or \`.markdown\` files that are not ignored`
}

/** Whether a file is to be left alone, or a folder on its way from `cwd`. */
export function isIgnoredWithin(path: string, cwd: string, isIgnored: IsIgnored): boolean {
  if (isIgnored(path, false)) return true
  for (let at = dirname(path); at.startsWith(cwd) && at !== cwd; at = dirname(at)) {
    if (isIgnored(at, true)) return true
  }
  return false
}

function missing(name: string, path: string): string {
  if (lstatSync(path, {throwIfNoEntry: false}))
    return `Unexpected link \`${name}\` to what is missing, expected a file, folder or glob`
  const folder = dirname(name)
  const near = nearest(basename(path), siblings(dirname(path)))
  const shown = near === undefined || folder === '.' ? near : `${folder}/${near}`
  const hint = shown === undefined ? '' : `, did you mean \`${shown}\`?`
  return `Unexpected missing path \`${name}\`, expected a file, folder or glob${hint}`
}

function siblings(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
