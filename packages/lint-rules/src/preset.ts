/** A choice of rules, as data; and the form in which stock remark loads one. */
import {remarkSyntax, type Severity} from '@studymark/core'
import type {Pluggable, Preset as RemarkPreset} from 'unified'
import {remarkDirectives} from './directives/remark-directives.ts'
import type {RulePlugin} from './rule.ts'

/** A rule and how bad it is to break it; its options, when it has any. */
export type PresetRule = readonly [rule: RulePlugin, severity: Severity, options?: object]

/** A choice of rules. */
export interface Preset {
  name: string
  rules: readonly PresetRule[]
}

/** A preset like another but for some rules: added, or taken otherwise. */
export function presetFrom(base: Preset, name: string, rules: readonly PresetRule[]): Preset {
  const changed = new Set(rules.map(([rule]) => rule))
  return {name, rules: [...base.rules.filter(([rule]) => !changed.has(rule)), ...rules]}
}

/** A preset for `.remarkrc`: the syntax, the rules, and what comments silence. */
export function remarkPreset({rules}: Preset): RemarkPreset {
  return {
    plugins: [
      ...remarkSyntax,
      ...rules.filter(isEarly).map(toPluggable),
      remarkDirectives,
      ...rules.filter((rule) => !isEarly(rule)).map(toPluggable)
    ]
  }
}

/** Rules about comments come when all others have run. */
function isEarly([{rule}]: PresetRule): boolean {
  return rule.after === undefined
}

/** remark knows no `info`. */
function toPluggable([rule, severity, options]: PresetRule): Pluggable {
  const level = severity === 'error' ? 'error' : 'warn'
  return [rule, options ? [level, options] : [level]]
}
