/** The cache of this person on this machine, for this very build of the tool. */
import {join} from 'node:path'
import {cacheFolder} from './cache-folder.ts'
import type {Cache} from './cache.ts'
import {folderCache} from './folder-cache.ts'
import {keyOf} from './key-of.ts'
import {prune} from './prune.ts'

/** Opens the cache for the build of that name. */
export function openCache(build: string): Cache {
  const now = Date.now() / 1000
  const place = join(cacheFolder(), 'runs')
  prune(place, now)
  const cache = folderCache(place, now)
  return {
    get: (key) => cache.get(keyOf([build], key)),
    put: (key, value) => cache.put(keyOf([build], key), value)
  }
}
