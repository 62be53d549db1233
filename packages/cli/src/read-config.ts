/** A config file, in whichever of its formats, as a value whose parts know their places. */
import {basename, extname} from 'node:path'
import {fileSource, nowhere, readYaml, toPlaceText, type Locator} from '@studymark/core'
import {Misuse} from './misuse.ts'
import {read, reasonOf} from './read.ts'
import {START} from './start.ts'

/** What a config file says, before it is checked. */
export interface ConfigSource {
  value: unknown
  locator: Locator
}

/** Rule of the findings about config. */
export const RULE = 'valid-config'

/** Reads the absolute path `file`, shown as `path`; throws `Misuse` when it cannot be read. */
export async function readConfig(file: string, path: string): Promise<ConfigSource> {
  const extension = extname(file)
  if (basename(file) === 'package.json') return ofPackage(await readText(file, path))
  if (['.json', '.yaml', '.yml'].includes(extension)) return readText(file, path)
  if (['.js', '.ts'].includes(extension)) return evaluate(file, path)
  const expected = 'a file ending in `.json`, `.yaml`, `.js` or `.ts`'
  throw new Misuse(`Unexpected config \`${path}\`, expected ${expected}`)
}

/** JSON is read as the YAML it is, for the places of its keys. */
async function readText(file: string, path: string): Promise<ConfigSource> {
  const source = await read(path, file)
  if ('finding' in source)
    throw new Misuse(`${toPlaceText(source.finding)}: ${source.finding.message}`)
  const {value, locator, findings} = readYaml(fileSource(source.text, path), RULE)
  const [broken] = findings
  if (broken) throw new Misuse(`${toPlaceText(broken)}: ${broken.message}`)
  return {value, locator}
}

function ofPackage({value, locator}: ConfigSource): ConfigSource {
  return {
    value: typeof value === 'object' && value && 'studymark' in value ? value.studymark : undefined,
    locator: {...locator, place: (path, part) => locator.place(['studymark', ...path], part)}
  }
}

async function evaluate(file: string, path: string): Promise<ConfigSource> {
  const {createJiti} = await import('jiti')
  try {
    const value = await createJiti(import.meta.url).import(file, {default: true})
    return {value, locator: nowhere({path, start: START, end: START})}
  } catch (error) {
    throw new Misuse(`${path}:1:1: Unexpected failure of the config (${reasonOf(error)})`)
  }
}
