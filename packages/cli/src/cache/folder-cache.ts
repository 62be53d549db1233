/** A cache in a folder that runs share: a file an entry, written whole or not at all. */
import {readFileSync, statSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {replaceFile} from '../replace-file.ts'
import type {Cache} from './cache.ts'

/** An entry that is used again is marked as young once in this many seconds, for `prune`. */
const MARK_AFTER = 24 * 60 * 60

/**
 * The cache in the absolute path `folder`, made when it is first written to; `now` in Unix seconds.
 *
 * An entry that is damaged, or a folder that may not be written, costs time and nothing else.
 */
export function folderCache(folder: string, now: number): Cache {
  return {
    get(key) {
      const path = pathOf(folder, key)
      try {
        // What `put` wrote.
        const entry = JSON.parse(readFileSync(path, 'utf8')) as {key?: unknown; value?: unknown}
        if (entry.key !== key) return undefined
        if (statSync(path).mtimeMs / 1000 < now - MARK_AFTER) utimesSync(path, now, now)
        return entry.value
      } catch {
        return undefined
      }
    },
    put(key, value) {
      try {
        replaceFile(pathOf(folder, key), JSON.stringify({key, value}))
      } catch {
        // The run does without.
      }
    }
  }
}

/** Folders of two digits, so that none holds too many files. */
function pathOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
}
