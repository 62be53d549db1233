/** Which rules hold for a file: the preset, then what config, overrides and flags set. */
import {exam, recommended, strict, type Preset, type RulePlugin} from '@studymark/lint-rules'
import type {Path} from '@studymark/core'
import type {RuleBook} from './rule-book.ts'
import {readSetting, type Level, type PresetName, type RuleSetting} from './rule-setting.ts'

/** One place that says something of rules. */
export interface Layer {
  /** Whose it is, as a person finds it. */
  origin: string
  preset?: PresetName | undefined
  rules?: Readonly<Record<string, RuleSetting>> | undefined
  /** Where it stands in the config, if it does. */
  path?: Path
}

/** A rule, how it is to be taken, and who said so. */
export interface EffectiveRule {
  /** As config and flags call it. */
  name: string
  rule: RulePlugin
  level: Level
  options?: unknown
  origin: string
  /** Where the config says so. */
  path?: Path | undefined
}

/** The choices of rules to begin with. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended,
  strict,
  exam,
  none: {name: 'none', rules: []}
}

/** Every rule in order of name; later layers win, and a level by itself keeps earlier options. */
export function effectiveRules(layers: readonly Layer[], book: RuleBook): EffectiveRule[] {
  const known = new Map<string, EffectiveRule>(
    Array.from(book, ([name, rule]) => [name, startOf(name, rule)] as const)
  )
  const name = layers.findLast(({preset}) => preset !== undefined)?.preset ?? 'recommended'
  for (const [rule, level, options] of presets[name].rules) {
    const {id} = rule.rule
    known.set(id, {name: id, rule, level, ...(options && {options}), origin: `preset ${name}`})
  }
  for (const {origin, rules: set = {}, path} of layers) {
    for (const [id, setting] of Object.entries(set)) {
      const before = known.get(id)
      const place = path && [...path, 'rules', id]
      if (before) known.set(id, {...before, ...readSetting(setting), origin, path: place})
    }
  }
  return [...known.values()]
}

/** What would stop a build is found under every preset: clean notes compile. */
function startOf(name: string, rule: RulePlugin): EffectiveRule {
  return rule.rule.stopsBuild
    ? {name, rule, level: 'error', origin: 'as it stops a build'}
    : {name, rule, level: 'off', origin: 'default'}
}
