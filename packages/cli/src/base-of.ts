/** The folder that a person means by naming paths: what stands above all of them. */
import {statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {isDynamicPattern} from 'tinyglobby'
import {toShown} from './paths.ts'

/** The innermost folder that holds all that is named, from `root` on; `.` is the root itself. */
export function baseOf(named: readonly string[], cwd: string, root = cwd): string {
  const folders = named.map((name) => toShown(root, folderOf(name, cwd)).split('/'))
  const [first = [], ...others] = folders
  const end = first.findIndex((step, at) => others.some((steps) => steps[at] !== step))
  return first.slice(0, end < 0 ? first.length : end).join('/') || '.'
}

/** A folder itself, the folder of a file, of a glob what stands before its first pattern. */
function folderOf(name: string, cwd: string): string {
  const path = resolve(cwd, name)
  const found = statSync(path, {throwIfNoEntry: false})
  if (found) return found.isDirectory() ? path : dirname(path)
  const steps = name.split('/')
  const pattern = steps.findIndex((step) => isDynamicPattern(step))
  return resolve(cwd, steps.slice(0, pattern).join('/') || '.')
}
