/** Which rules hold for a file: the preset, then what config, overrides and flags set. */
import {exam, recommended, strict, type Preset, type RulePlugin} from '@studymark/lint-rules'
import type {RuleBook} from './rule-book.ts'
import {readSetting, type Level, type PresetName, type RuleSetting} from './rule-setting.ts'

/** One place that says something of rules. */
export interface Layer {
  /** Whose it is, as a person finds it. */
  origin: string
  preset?: PresetName | undefined
  rules?: Readonly<Record<string, RuleSetting>> | undefined
}

/** A rule, how it is to be taken, and who said so. */
export interface EffectiveRule {
  rule: RulePlugin
  level: Level
  options?: unknown
  origin: string
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
    Array.from(book, ([name, rule]) => [name, startOf(rule)] as const)
  )
  const name = layers.findLast(({preset}) => preset !== undefined)?.preset ?? 'recommended'
  for (const [rule, level, options] of presets[name].rules) {
    known.set(rule.rule.id, {rule, level, ...(options && {options}), origin: `preset ${name}`})
  }
  for (const {origin, rules: set = {}} of layers) {
    for (const [id, setting] of Object.entries(set)) {
      const before = known.get(id)
      if (before) known.set(id, {...before, ...readSetting(setting), origin})
    }
  }
  return [...known.values()]
}

/** What would stop a build is found under every preset: clean notes compile. */
function startOf(rule: RulePlugin): EffectiveRule {
  return rule.rule.stopsBuild
    ? {rule, level: 'error', origin: 'as it stops a build'}
    : {rule, level: 'off', origin: 'default'}
}
