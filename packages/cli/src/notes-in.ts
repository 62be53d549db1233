/** The notes in a folder. */
import {readdirSync, statSync, type Dirent} from 'node:fs'
import {join} from 'node:path'
import type {IsIgnored} from './ignored.ts'

const MARKDOWN = /\.(md|markdown)$/i

/** Whether a file is a note by its name. */
export function isNote(path: string): boolean {
  return MARKDOWN.test(path)
}

/** Every note under a folder that is not ignored. Hidden folders and links to folders are left. */
export function* notesIn(folder: string, isIgnored: IsIgnored): Generator<string> {
  const waiting = [folder]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of readdirSync(at, {withFileTypes: true})) {
      const path = join(at, entry.name)
      if (entry.name.startsWith('.') || isIgnored(path, entry.isDirectory())) continue
      if (entry.isDirectory()) waiting.push(path)
      else if (isNote(entry.name) && isFile(entry, path)) yield path
    }
  }
}

/** Follows links. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false
}
