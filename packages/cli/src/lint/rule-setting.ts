/** How the config speaks of rules. */

/** How bad it is to break a rule. */
export type Level = 'error' | 'warn' | 'info' | 'off'

/** A level, or a list of a level and the options of the rule. */
export type RuleSetting = Level | [level: Level, options?: unknown]

/** A choice of rules to begin with. */
export type PresetName = 'recommended' | 'strict' | 'exam' | 'none'

/** The level and options of a setting. */
export function readSetting(setting: RuleSetting): {level: Level; options?: unknown} {
  if (typeof setting === 'string') return {level: setting}
  const [level, options] = setting
  return options === undefined ? {level} : {level, options}
}
