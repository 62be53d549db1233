/** Runs the built command as a person would, in a folder of its own. */
import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, onTestFinished} from 'vitest'

export const bin = fileURLToPath(new URL('../bin/studymark.js', import.meta.url))

/** Of the tests of one file; a test of the cache has its own. */
const cacheFolder = mkdtempSync(join(tmpdir(), 'studymark-cache-'))
afterAll(() => rmSync(cacheFolder, {recursive: true, force: true}))

/** What came of a run. */
export interface Run {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** How a run is set up. */
export interface Setting {
  env?: Record<string, string>
  /** What stdin holds. */
  input?: string | Uint8Array
  /** Closes stdout unread, as `| head` does. */
  readsNothing?: boolean
  /** Is given the process while it runs. */
  during?: (child: ChildProcess) => Promise<void>
}

/** A folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'studymark-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, content)
  }
  return folder
}

/** Every file in a folder, hidden ones too, in order. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1))
    .sort()
}

/** Runs the command to its end. */
export async function studymark(
  cwd: string,
  args: readonly string[],
  {env = {}, input = '', readsNothing = false, during}: Setting = {}
): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      SOURCE_DATE_EPOCH: '1700000000',
      STUDYMARK_CACHE: cacheFolder,
      ...env
    }
  })
  let stdout = ''
  let stderr = ''
  // A run that ends early leaves its input unread.
  child.stdin.on('error', () => {}).end(input)
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  if (readsNothing) child.stdout.destroy()
  else child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  const run = new Promise<Run>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({code, signal, stdout, stderr}))
  })
  await during?.(child)
  return run
}
