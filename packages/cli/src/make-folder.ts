/** Makes folders. */
import {mkdirSync, statSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Makes the folder at an absolute path, and those above it. Node's own `recursive` never ends where a folder that is
 * there takes none and says that it is not there, as `/proc` does.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return
  const parent = dirname(path)
  if (parent !== path) makeFolder(parent)
  try {
    mkdirSync(path)
  } catch (error) {
    // Another run may have made it.
    if (!isFolder(path)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
}
