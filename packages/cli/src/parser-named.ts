/** The parsers that `--parser` and the config name. */
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {parse, satteriParser, type Parser} from '@studymark/core'
import type {ParserName} from './config.ts'
import {expectedName} from './expected.ts'
import {Misuse} from './misuse.ts'

const NAMES = ['auto', 'remark', 'satteri'] as const satisfies readonly ParserName[]

/** Loads a parser; throws `Misuse` when there is none of that name, or it is not installed. */
export async function parserNamed(name = 'auto'): Promise<Parser> {
  switch (name) {
    case 'auto':
      return (await installed()) ?? parse
    case 'remark':
      return parse
    case 'satteri': {
      const parser = await installed()
      if (parser) return parser
      throw new Misuse(
        'Unexpected parser `satteri`, which is not installed for this system, expected `remark`'
      )
    }
    default:
      throw new Misuse(`Unexpected parser \`${name}\`, expected ${await expectedName(name, NAMES)}`)
  }
}

/** The native parser, where npm has brought one for this system. */
async function installed(): Promise<Parser | undefined> {
  try {
    const {markdownToMdast, useBinding} = await import('#satteri')
    useBinding(await binding())
    return satteriParser(markdownToMdast)
  } catch {
    return
  }
}

/** The package of a system's native part ends in one of these. */
const KINDS: Partial<Record<string, readonly string[]>> = {
  linux: ['-gnu', '-musl'],
  win32: ['-msvc']
}

/** The native part; satteri's own loader of it is a module, which takes Node ten times as long to load. */
async function binding(): Promise<object> {
  const index = createRequire(import.meta.url).resolve('satteri')
  const requireNear = createRequire(index)
  for (const kind of KINDS[process.platform] ?? ['']) {
    try {
      // What satteri itself loads.
      return requireNear(`@bruits/satteri-${process.platform}-${process.arch}${kind}`) as object
    } catch {
      // Of another kind of system, or not installed.
    }
  }
  // The namespace of a module.
  return (await import(pathToFileURL(join(dirname(index), '../index.js')).href)) as object
}
