/** The cache of this person on this machine, for this very build of the tool. */
import {join} from 'node:path'
import {makeFolder} from '../make-folder.ts'
import {printable} from '../printable.ts'
import {noCache, type Cache} from './cache.ts'
import {folderCache} from './folder-cache.ts'
import {keyOf} from './key-of.ts'
import {prune} from './prune.ts'

/** Opens the cache in `folder`, where there is one, for the build of that name; says so where it cannot be made. */
export function openCache(
  build: string,
  folder: string | undefined,
  say: (text: string) => void
): Cache {
  if (folder === undefined) return noCache
  const now = Date.now() / 1000
  const place = join(folder, 'runs')
  try {
    makeFolder(place)
  } catch {
    say(
      `Unexpected cache folder \`${printable(folder)}\`, expected one that can be made; nothing is kept\n`
    )
    return noCache
  }
  prune(place, now)
  const cache = folderCache(place, now)
  return {
    get: (key) => cache.get(keyOf([build], key)),
    put: (key, value) => cache.put(keyOf([build], key), value)
  }
}
