/** Paths from the root of a repository on, as GitHub wants them. */
import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {toShown} from '../paths.ts'

/** How a path shown from `cwd` is named from the root of its repository on, if there is one. */
export function fromRootOf(cwd: string): (path: string) => string {
  const root = rootAbove(cwd)
  return (path) => (root === undefined ? path : toShown(root, resolve(cwd, path)))
}

/** The nearest folder upward that is a repository. */
export function rootAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : rootAbove(parent)
}
