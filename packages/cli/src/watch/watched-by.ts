/** What is to be watched for paths that a person names. */
import {statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {Watched} from './watch.ts'

const SPECIAL = /[*?[\]{}()!]/u

/** The folders and files of `named`; of a pattern, the folder before its first special sign. */
export function watchedBy(
  named: readonly string[],
  cwd: string
): Pick<Watched, 'folders' | 'files'> {
  const folders: string[] = []
  const files: string[] = []
  for (const name of named) {
    const path = resolve(cwd, name)
    const found = statSync(path, {throwIfNoEntry: false})
    if (found) (found.isDirectory() ? folders : files).push(path)
    else folders.push(dirname(resolve(cwd, `${name.split(SPECIAL, 1)[0] ?? ''}x`)))
  }
  return {folders, files}
}
