/** Paths as people read them: relative to the working folder, with `/` on every system. */
import {relative, resolve, sep} from 'node:path'

/** How an absolute path is shown; the folder itself is `.`. */
export function toShown(cwd: string, path: string): string {
  const shown = relative(cwd, resolve(cwd, path))
  return (sep === '/' ? shown : shown.replaceAll(sep, '/')) || '.'
}

/** Order by UTF-16 code units, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
