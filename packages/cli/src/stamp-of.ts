/** Tells one state of a file from another. */
import {statSync} from 'node:fs'

/** What changes with the file at a path; `gone` where there is none. */
export function stampOf(path: string): string {
  const found = statSync(path, {throwIfNoEntry: false, bigint: true})
  return found ? [found.ino, found.size, found.mtimeNs].join(' ') : 'gone'
}
