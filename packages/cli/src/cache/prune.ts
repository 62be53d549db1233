/** Keeps the folder of a cache small: what was long unused goes, and the oldest of too much. */
import {readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeFolder} from '../make-folder.ts'

const DAY = 24 * 60 * 60
/** Entries that no run has used for as long go. */
const UNUSED = 30 * DAY
/** Bytes that the entries may take together. */
const MOST = 512 * 1024 ** 2
/** Its time says when the folder was last looked through. */
const MARK = 'pruned'

/** Looks through `folder` at most once a day; `now` in Unix seconds. A failure costs nothing. */
export function prune(folder: string, now: number): void {
  const mark = join(folder, MARK)
  try {
    const last = statSync(mark, {throwIfNoEntry: false})
    if (last && last.mtimeMs / 1000 > now - DAY) return
    makeFolder(folder)
    writeFileSync(mark, '')
    for (const path of leaving(entriesIn(folder), now)) rmSync(path, {force: true})
  } catch {
    // Another run may be at the same work, or the folder may be read-only.
  }
}

interface Entry {
  path: string
  /** Unix seconds. */
  used: number
  size: number
}

function entriesIn(folder: string): Entry[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true}).flatMap((entry) => {
    if (!entry.isFile() || entry.name === MARK) return []
    const path = join(entry.parentPath, entry.name)
    const known = statSync(path, {throwIfNoEntry: false})
    return known ? [{path, used: known.mtimeMs / 1000, size: known.size}] : []
  })
}

function* leaving(entries: readonly Entry[], now: number): Generator<string> {
  let kept = 0
  for (const {path, used, size} of [...entries].sort((a, b) => b.used - a.used)) {
    kept += size
    if (used < now - UNUSED || kept > MOST) yield path
  }
}
