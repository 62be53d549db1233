/** Builds and packs every package as npm would publish it, once for all tests. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TestProject} from 'vitest/node'

/** A package as `npm pack --json` tells it. */
export interface Packed {
  name: string
  /** Path of the tarball. */
  tarball: string
  /** Paths in it, in order. */
  files: string[]
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed[]
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'studymark-packed-'))
  run('tsup', '--silent')
  project.provide('packed', pack(folder))
  return () => rmSync(folder, {recursive: true})
}

function pack(folder: string): Packed[] {
  const said = run('npm', 'pack', '--workspaces', '--json', '--pack-destination', folder)
  const packed: Array<{name: string; filename: string; files: Array<{path: string}>}> =
    JSON.parse(said)
  return packed.map(({name, filename, files}) => ({
    name,
    tarball: join(folder, filename),
    files: files.map(({path}) => path).sort()
  }))
}

function run(...command: string[]): string {
  const [tool = '', ...args] = command[0] === 'npm' ? command : ['npx', ...command]
  return execFileSync(tool, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
}
