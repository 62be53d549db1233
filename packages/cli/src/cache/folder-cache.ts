/** A cache in a folder that runs share: a file an entry, written whole or not at all. */
import {randomUUID} from 'node:crypto'
import {mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
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
      const path = pathOf(folder, key)
      try {
        const temporary = `${path}.${randomUUID()}.tmp`
        mkdirSync(dirname(path), {recursive: true})
        writeFileSync(temporary, JSON.stringify({key, value}), {flag: 'wx'})
        renameSync(temporary, path)
      } catch {
        // The run does without; half a file that is left is pruned in time.
      }
    }
  }
}

/** Folders of two digits, so that none holds too many files. */
function pathOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
}
