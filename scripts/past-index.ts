/**
 * Lets esbuild read past the index of a package of ours: a name is imported from the module that
 * has it. esbuild splits by what a module reaches, used or not, and an index reaches everything, so
 * that each command would load what all of them need.
 */
import {readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {Plugin} from 'esbuild'

// `import {a, type B} from '@studymark/core'`, not `import type`; the same with `export`.
const FROM_OURS = /^(import|export) (\{[^}]*\}) from '@studymark\/([a-z-]+)'$/gmu
const FROM_FILE = /^export (\{[^}]*\}) from '(\.[^']+)'$/gmu

// A regular expression of Go, without flags.
const OURS = /[\\/]packages[\\/][a-z-]+[\\/]src[\\/].*\.ts$/

/** The plugin, for the packages in `folder`. */
export function pastIndex(folder: string): Plugin {
  return {
    name: 'past-index',
    setup(build) {
      const homes = new Map<string, Map<string, string>>()
      const homesIn = (name: string): Map<string, string> => {
        const known = homes.get(name) ?? homesOf(join(folder, name, 'src/index.ts'))
        homes.set(name, known)
        return known
      }
      build.onLoad({filter: OURS}, ({path}) => ({
        loader: 'ts',
        contents: readFileSync(path, 'utf8').replace(
          FROM_OURS,
          (_, keyword: string, names: string, name: string) => split(keyword, names, homesIn(name))
        )
      }))
    }
  }
}

/** Values that an index exports, and the file that each comes from. */
function homesOf(index: string): Map<string, string> {
  const homes = new Map<string, string>()
  for (const [, names = '', file = ''] of readFileSync(index, 'utf8').matchAll(FROM_FILE))
    for (const name of valuesIn(names)) homes.set(name, resolve(dirname(index), file))
  return homes
}

function split(keyword: string, names: string, homes: Map<string, string>): string {
  return valuesIn(names)
    .map((name) => {
      const [exported = ''] = name.split(' as ')
      const home = homes.get(exported)
      if (home === undefined) throw new Error(`Unexpected \`${exported}\`, expected an export`)
      return `${keyword} {${name}} from ${JSON.stringify(home)}`
    })
    .join(';')
}

function valuesIn(names: string): string[] {
  return names
    .replace(/[{}]/gu, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
}
