/**
 * Loads the command with what V8 compiled of it in earlier runs: compiling is much of what a short run does. Node's
 * own cache keeps what is compiled when a file is loaded, and so leaves out all that is compiled when it is called.
 */
import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {Script} from 'node:vm'
import {replaceFile} from './replace-file.ts'
import type * as script from './script.ts'

/** What `script.ts` exports. */
type Contents = typeof script

export interface Loaded extends Contents {
  /** Names this build of the command. */
  build: string
  /** Keeps what is compiled by now for later runs of the same command. */
  keep: () => void
}

/** A module of CommonJS as Node wraps it, but for what imports others: see `scripts/for-script.ts`. */
type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: Made,
  file: string,
  importModule: (name: string) => Promise<unknown>
) => void

interface Made {
  exports: object
}

const FILE = join(__dirname, 'script.cjs')

/** Bytes of a digest. */
const DIGEST = 32

/** Seconds after which it is kept anew: runs of one command differ, and add to what is kept. */
const OLD = 24 * 60 * 60

/** Loads the script for a command of that name; there need not be one. `folder` is that of the cache. */
export function loadScript(name: string, folder: string | undefined): Loaded {
  const bytes = readFileSync(FILE)
  const build = digestOf(bytes).toString('hex')
  const kept = folder === undefined ? undefined : join(folder, 'code', entryFor(build, name))
  // Built in ASCII, which V8 takes as it is.
  const source = `(function(exports,require,module,__filename,importModule){${bytes.toString('latin1')}\n})`
  const script = new Script(source, {
    filename: FILE,
    cachedData: kept === undefined ? undefined : read(kept)
  })
  const contents = run(script)
  return {
    ...contents,
    build,
    keep() {
      const now = Date.now() / 1000
      const isKept = script.cachedDataRejected === false
      if (kept === undefined || (isKept && ageOf(kept, now) < OLD)) return
      contents.prune(dirname(kept), now)
      write(kept, script.createCachedData())
    }
  }
}

/** What V8 compiled holds for one version of it alone. */
function entryFor(build: string, name: string): string {
  return [build.slice(0, 16), process.versions.v8, process.arch, /^\w*/.exec(name)?.[0]].join('-')
}

function run(script: Script): Contents {
  const made: Made = {exports: {}}
  // The function in `source`.
  const define = script.runInThisContext() as Wrapped
  define(made.exports, createRequire(FILE), made, FILE, (name) => import(name))
  // What `script.ts` exports.
  return made.exports as Contents
}

/** What was kept, unless it is damaged: V8 trusts that it is not, and would crash. */
function read(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path)
    const kept = bytes.subarray(DIGEST)
    return digestOf(kept).equals(bytes.subarray(0, DIGEST)) ? kept : undefined
  } catch {
    return undefined
  }
}

/** Seconds since a file was written. */
function ageOf(path: string, now: number): number {
  return now - (statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0) / 1000
}

/** Without it the next run compiles again. */
function write(path: string, kept: Buffer): void {
  try {
    replaceFile(path, Buffer.concat([digestOf(kept), kept]))
  } catch {
    // A folder that may not be written, or a full disk.
  }
}

function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
