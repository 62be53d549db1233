/** What the command line says of rules. */
import {alternatives} from '@studymark/core'
import {rules} from '@studymark/lint-rules'
import {expectedName} from '../expected.ts'
import {Misuse} from '../misuse.ts'
import {unknownRule} from './check-rules.ts'
import {presets, type Layer} from './effective-rules.ts'
import type {Level, PresetName} from './rule-setting.ts'

const LEVELS = ['error', 'warn', 'info', 'off'] as const satisfies readonly Level[]

/** The layer of `--preset` and each `--rule ID:SEVERITY`. */
export async function flagLayer(
  preset: string | undefined,
  settings: readonly string[]
): Promise<Layer> {
  return {
    origin: 'flags',
    preset: preset === undefined ? undefined : await presetNamed(preset),
    rules: Object.fromEntries(settings.map(readRule))
  }
}

async function presetNamed(name: string): Promise<PresetName> {
  // The keys of the table are its names.
  const names = Object.keys(presets) as PresetName[]
  const found = names.find((one) => one === name)
  if (found) return found
  throw new Misuse(`Unexpected preset \`${name}\`, expected ${await expectedName(name, names)}`)
}

function readRule(setting: string): [string, Level] {
  const [id = '', given, ...more] = setting.split(':')
  if (given === undefined || more.length > 0)
    throw new Misuse(`Unexpected \`--rule ${setting}\`, expected \`ID:SEVERITY\``)
  const found = rules.find(({rule}) => rule.id === id)
  if (!found) throw new Misuse(unknownRule(id))
  const level = LEVELS.find((one) => one === given)
  if (!level)
    throw new Misuse(
      `Unexpected severity \`${given}\` of \`${id}\`, expected ${alternatives(LEVELS)}`
    )
  if (found.rule.stopsBuild && level !== 'error')
    throw new Misuse(`Unexpected \`${level}\` for \`${id}\`, expected \`error\`: it stops a build`)
  return [id, level]
}
