/** A folder where packed packages are installed beside what they say they depend on, and no more. */
import {execFileSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'
import type {Packed} from './pack.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Installs without a registry: dependencies are links to those of this repository. */
export function install(packages: readonly Packed[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'studymark-installed-')))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const modules = join(folder, 'node_modules')
  for (const {name, tarball} of packages) {
    mkdirSync(join(modules, name), {recursive: true})
    execFileSync('tar', ['-xzf', tarball, '-C', join(modules, name), '--strip-components=1'])
  }
  const wanted = packages.flatMap(({name}) => dependenciesOf(join(modules, name)))
  for (const name of wanted) link(name, modules)
  return folder
}

function dependenciesOf(folder: string): string[] {
  const {dependencies = {}}: {dependencies?: Record<string, string>} = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8')
  )
  return Object.keys(dependencies)
}

/** Installs a package of this repository's in a folder of modules. */
export function link(name: string, modules: string): void {
  const path = join(modules, name)
  if (existsSync(path)) return
  mkdirSync(dirname(path), {recursive: true})
  symlinkSync(join(root, 'node_modules', name), path, 'dir')
}
