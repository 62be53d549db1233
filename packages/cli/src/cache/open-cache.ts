/** The cache of this person on this machine, for this very build of the tool. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import envPaths from 'env-paths'
import type {Cache} from './cache.ts'
import {folderCache} from './folder-cache.ts'
import {keyOf} from './key-of.ts'
import {prune} from './prune.ts'

/** What is asked of the cache. */
export interface CacheRequest {
  version: string
  /** Absolute path of the file that runs: it names all others by what is in them, so it tells builds apart. */
  entry: string
  /** Folder instead of the usual one. */
  folder?: string | undefined
}

/**
 * Opens the cache in its folder, else where the system keeps caches (`$XDG_CACHE_HOME`,
 * `~/Library/Caches`, `%LOCALAPPDATA%`).
 */
export function openCache({version, entry, folder}: CacheRequest): Cache {
  const now = Date.now() / 1000
  const place = join(folder ?? envPaths('studymark', {suffix: ''}).cache, 'runs')
  const tool = keyOf([version], readFileSync(entry, 'utf8'))
  prune(place, now)
  const cache = folderCache(place, now)
  return {
    get: (key) => cache.get(keyOf([tool], key)),
    put: (key, value) => cache.put(keyOf([tool], key), value)
  }
}
