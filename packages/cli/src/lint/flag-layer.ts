/** What the command line says of rules. */
import {alternatives} from '@studymark/core'
import {expectedName} from '../expected.ts'
import {Misuse} from '../misuse.ts'
import {presets, type Layer} from './effective-rules.ts'
import {loadRule} from './load-rule.ts'
import type {RuleBook} from './rule-book.ts'
import type {Level, PresetName} from './rule-setting.ts'

const LEVELS = ['error', 'warn', 'info', 'off'] as const satisfies readonly Level[]

/** What `--preset` and each `--rule ID:SEVERITY` say, and the rules that they name beside others. */
export async function flagLayer(
  {preset, rules}: {preset?: string | undefined; rules: readonly string[]},
  {book, folder}: {book: RuleBook; folder: string}
): Promise<{layer: Layer; book: RuleBook}> {
  const all = new Map(book)
  const layer: Layer = {
    origin: 'flag',
    preset: preset === undefined ? undefined : await presetNamed(preset)
  }
  const set: Record<string, Level> = {}
  for (const setting of rules) {
    const {id, given} = partsOf(setting)
    const plugin = all.get(id) ?? (await loadRule(id, folder))
    if (typeof plugin === 'string') throw new Misuse(plugin)
    const level = LEVELS.find((one) => one === given)
    if (!level)
      throw new Misuse(
        `Unexpected severity \`${given}\` of \`${id}\`, expected ${alternatives(LEVELS)}`
      )
    if (plugin.rule.stopsBuild && level !== 'error')
      throw new Misuse(
        `Unexpected \`${level}\` for \`${id}\`, expected \`error\`: it stops a build`
      )
    all.set(id, plugin)
    set[id] = level
  }
  return {layer: {...layer, rules: set}, book: all}
}

async function presetNamed(name: string): Promise<PresetName> {
  // The keys of the table are its names.
  const names = Object.keys(presets) as PresetName[]
  const found = names.find((one) => one === name)
  if (found) return found
  throw new Misuse(`Unexpected preset \`${name}\`, expected ${await expectedName(name, names)}`)
}

function partsOf(setting: string): {id: string; given: string} {
  const [, id, given] = /^(.+):(.*)$/su.exec(setting) ?? []
  if (id !== undefined && given !== undefined) return {id, given}
  throw new Misuse(`Unexpected \`--rule ${setting}\`, expected \`ID:SEVERITY\``)
}
