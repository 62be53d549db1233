/** The settings that hold for a file, each with where it is from. */
import {resolve} from 'node:path'
import {frontMatterOf, parse, readFrontMatter, toPlaceText} from '@studymark/core'
import type {Locator, Meta, Path} from '@studymark/core'
import type {Config, FileSettings} from './config.ts'
import {toShown} from './paths.ts'
import {patternsOf} from './patterns.ts'

/** A value, and where it is from: one place, or several where they add up. */
export interface Effective {
  value: unknown
  origin: readonly string[]
}

/** What holds where nobody says otherwise. */
const DEFAULTS = {
  tags: [],
  preset: 'recommended',
  minConfidence: 0.5,
  'pairing.threshold': 0.5,
  reversed: false,
  typed: false
}

/** In the order in which they are shown. */
const FOR_ALL = [
  'forms',
  'minConfidence',
  'reversed',
  'typed',
  'cloze',
  'source',
  'ignore',
  'schemas',
  'out'
] as const
const FOR_SOME = ['deck', 'tags', 'dialects', 'headings', 'preset'] as const
const IN_FRONT_MATTER = [
  ...[
    'deck',
    'lang',
    'dialects',
    'headings',
    'forms',
    'minConfidence',
    'reversed',
    'typed',
    'cloze'
  ]
] as const

/** The config, and where its parts stand, if it is from a file that says. */
interface Source {
  config: Config
  folder: string
  locator?: Locator | undefined
}

/** The file, if it is one and not the folder that is asked about. */
interface Asked {
  cwd: string
  path: string | undefined
  text: string
}

/** By name; later sources win, tags add up. */
export function effectiveSettings(source: Source, asked: Asked): Record<string, Effective> {
  const {config, locator} = source
  const known = new Map<string, Effective>(
    Object.entries(DEFAULTS).map(([name, value]) => [name, {value, origin: ['default']}])
  )
  const set = (name: string, value: unknown, path: Path): void => {
    if (value === undefined) return
    known.set(name, {value, origin: [locator ? toPlaceText(locator.place(path, 'key')) : 'config']})
  }
  for (const name of [...FOR_SOME, ...FOR_ALL]) set(name, config[name], [name])
  set('pairing.threshold', config.pairing?.threshold, ['pairing', 'threshold'])
  for (const [at, override] of overridesFor(source, asked)) {
    for (const name of FOR_SOME) set(name, override[name], ['overrides', String(at), name])
  }
  addFrontMatter(known, asked)
  return Object.fromEntries(known)
}

function overridesFor(
  {config, folder}: Source,
  {cwd, path}: Asked
): Array<[at: number, settings: FileSettings & {deck?: string}]> {
  if (path === undefined) return []
  const shown = toShown(folder, resolve(cwd, path))
  return [...(config.overrides ?? []).entries()].filter(([, {files}]) =>
    patternsOf(files).verdict(shown)
  )
}

function addFrontMatter(known: Map<string, Effective>, {path, text}: Asked): void {
  if (path === undefined) return
  const tree = parse(text)
  const {meta} = frontMatterOf(tree, text)
  const {locator} = readFrontMatter(tree, text) ?? {}
  const placeOf = (name: string): string =>
    locator ? toPlaceText({...locator.place([name], 'key'), path}) : path
  for (const name of IN_FRONT_MATTER) {
    const value = meta[name as keyof Meta]
    if (value !== undefined) known.set(name, {value, origin: [placeOf(name)]})
  }
  const {value, origin} = known.get('tags') ?? {value: [], origin: []}
  if (!meta.tags?.length || !Array.isArray(value)) return
  const above = value.length > 0 ? origin : []
  // What the config says, or the default.
  const tags = value as string[]
  known.set('tags', {
    value: [...new Set([...tags, ...meta.tags])],
    origin: [...above, placeOf('tags')]
  })
}
