/** Writes a file whole or not at all. */
import {randomUUID} from 'node:crypto'
import {chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {makeFolder} from './make-folder.ts'

/** Puts `content` in the place of what was at an absolute path; links and rights stay. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const known = statSync(path, {throwIfNoEntry: false})
  // Streams and devices, such as `/dev/stdout`, are written to as they are.
  if (known && !known.isFile()) return writeFileSync(path, content)
  const target = known ? realpathSync(path) : path
  makeFolder(dirname(target))
  const temporary = join(dirname(target), `.studymark-${randomUUID()}.tmp`)
  try {
    writeFileSync(temporary, content, {flag: 'wx'})
    if (known) chmodSync(temporary, known.mode)
    renameSync(temporary, target)
  } finally {
    rmSync(temporary, {force: true})
  }
}
