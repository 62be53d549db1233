/** The schemas that a config names for notes: read and compiled once, asked for by file. */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {compileSchema, fileSource, nowhere, readYaml, toPlaceText} from '@studymark/core'
import type {Finding, Locator, Path, Validator} from '@studymark/core'
import type {OwnSchemas} from '@studymark/lint-rules'
import type {Config} from '../config.ts'
import {Misuse} from '../misuse.ts'
import {toShown} from '../paths.ts'
import {patternsOf} from '../patterns.ts'
import {RULE} from '../read-config.ts'
import {reasonOf} from '../read.ts'
import {START} from '../start.ts'

/** Asks by the absolute path of a file. */
export type SchemasOf = (file: string) => OwnSchemas

/** The schemas of a config. */
export interface LoadedSchemas {
  schemasOf: SchemasOf
  findings: Finding[]
  /** Paths and texts of all files they are read from. */
  texts: string[]
}

/** Loads the schemas of a config; what is wrong with one is told where the config names it. */
export async function loadSchemas(
  {schemas = []}: Config,
  {folder, locator = nowhere({start: START, end: START})}: {folder: string; locator?: Locator}
): Promise<LoadedSchemas> {
  const findings: Finding[] = []
  const texts = new Map<string, string>()
  const entries = await Promise.all(
    schemas.map(async ({files, notebook, frontmatter}, at) => {
      const load = (name: string | undefined, key: string) =>
        loaded(name, {folder, locator, path: ['schemas', String(at), key], findings, texts})
      return {
        patterns: patternsOf(files),
        notebook: await load(notebook, 'notebook'),
        frontMatter: await load(frontmatter, 'frontmatter')
      }
    })
  )
  return {findings, schemasOf, texts: [...texts].sort().flat()}

  function schemasOf(file: string): OwnSchemas {
    const fitting = entries.filter(({patterns}) => patterns.verdict(toShown(folder, file)))
    return {
      notebook: fitting.flatMap((entry) => entry.notebook),
      frontMatter: fitting.flatMap((entry) => entry.frontMatter)
    }
  }
}

interface Named {
  folder: string
  locator: Locator
  path: Path
  findings: Finding[]
  /** Of the files read until now, by path. */
  texts: Map<string, string>
}

/** The schema of a name, none where none is named or it is wrong. */
async function loaded(
  name: string | undefined,
  {folder, locator, path, findings, texts}: Named
): Promise<Validator[]> {
  if (name === undefined) return []
  try {
    const file = resolve(folder, name)
    const references = {
      base: pathToFileURL(file).href,
      load: (uri: string) => readSchema(fileAt(uri), folder, texts)
    }
    return [await compileSchema(readSchema(file, folder, texts), references)]
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error
    const reason = cause instanceof Misuse ? cause.message : reasonOf(cause)
    const message = `Unexpected schema \`${name}\`, expected JSON Schema (${reason.replaceAll(pathToFileURL(`${folder}/`).href, '')})`
    findings.push({rule: RULE, severity: 'error', message, ...locator.place(path, 'value')})
    return []
  }
}

/** Nothing is fetched from the web. */
function fileAt(uri: string): string {
  if (uri.startsWith('file:')) return fileURLToPath(uri)
  throw new Misuse(`Unexpected reference to \`${uri}\`, expected a file`)
}

/** The value of a schema file; throws `Misuse` where it is none. */
function readSchema(file: string, folder: string, texts: Named['texts']): object {
  const path = toShown(folder, file)
  const text = textOf(file, path)
  texts.set(path, text)
  const {value, findings} = readYaml(fileSource(text, path), RULE)
  const [broken] = findings
  if (broken) throw new Misuse(`${toPlaceText(broken)}: ${broken.message}`)
  if (typeof value === 'object' && value) return value
  throw new Misuse(`${path}: Unexpected value without keys, expected a schema`)
}

function textOf(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')
  } catch (error) {
    throw new Misuse(`${path}: ${reasonOf(error)}`)
  }
}
