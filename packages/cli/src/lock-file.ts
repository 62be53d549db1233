/** The lock file: where it lies, what it holds, and the output that writes it anew. */
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {emptyLock, readLock, type Emitter, type Finding, type Lock} from '@studymark/core'
import type {Output} from './outputs.ts'
import {toShown} from './paths.ts'
import {read} from './read.ts'

export interface LockFile {
  /** Absolute. */
  path: string
  /** As it is shown. */
  name: string
  lock: Lock
  /** Its text as it lies there; empty where there is none yet. */
  text: string
  findings: Finding[]
}

/** The lock that is named, else the one in the folder of the config. */
export async function loadLock(
  named: string | undefined,
  {cwd, folder}: {cwd: string; folder: string}
): Promise<LockFile> {
  const path = named === undefined ? join(folder, 'studymark.lock') : resolve(cwd, named)
  const name = toShown(cwd, path)
  if (!existsSync(path)) return {path, name, lock: emptyLock(), text: '', findings: []}
  const source = await read(name, path)
  if ('finding' in source) {
    return {path, name, lock: emptyLock(), text: '', findings: [source.finding]}
  }
  const {lock, findings} = readLock(source.text)
  const placed = findings.map((finding) => ({...finding, path: name}))
  return {path, name, lock, text: source.text, findings: placed}
}

/** The lock as one more output of a build, so that it is renamed together with the others. */
export function lockOutput({path, name}: LockFile, text: string): Output {
  const emitter: Emitter = {
    name: 'lock',
    extension: '.lock',
    async emit(_emission, sink) {
      await sink.write(text)
    }
  }
  return {path, name, emitter}
}
