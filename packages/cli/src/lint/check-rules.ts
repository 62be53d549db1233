/** Holds what a config says of rules against the rules there are, and their options. */
import {alternatives, nearest, type Finding, type Locator, type Path} from '@studymark/core'
import {checkOptions, rules} from '@studymark/lint-rules'
import type {Config} from '../config.ts'
import {RULE} from '../read-config.ts'
import {readSetting, type RuleSetting} from './rule-setting.ts'

/** What is wrong in the `rules` of a config and its overrides. */
export async function checkRules(config: Config, locator: Locator): Promise<Finding[]> {
  const sets = [
    {path: ['rules'], set: config.rules ?? {}},
    ...(config.overrides ?? []).map((override, at) => ({
      path: ['overrides', String(at), 'rules'],
      set: override.rules ?? {}
    }))
  ]
  const findings = sets.flatMap(({path, set}) =>
    Object.entries(set).map(([id, setting]) => checkSetting(id, setting, [...path, id], locator))
  )
  return (await Promise.all(findings)).flat()
}

async function checkSetting(
  id: string,
  setting: RuleSetting,
  path: Path,
  locator: Locator
): Promise<Finding[]> {
  const found = rules.find(({rule}) => rule.id === id)
  if (!found) return [wrong(unknownRule(id), locator.place(path, 'key'))]
  const {level, options} = readSetting(setting)
  const levelPath = typeof setting === 'string' ? path : [...path, '0']
  if (found.rule.stopsBuild && level !== 'error') {
    const message = `Unexpected \`${level}\` for \`${id}\`, expected \`error\`: it stops a build`
    return [wrong(message, locator.place(levelPath, 'value'))]
  }
  return options ? checkOptions(found.rule, options, within(locator, [...path, '1'])) : []
}

/** What to say of a rule that there is not. */
export function unknownRule(id: string): string {
  const names = rules.map(({rule}) => rule.id)
  const near = nearest(id, names)
  const expected = near === undefined ? 'one that `studymark rules` lists' : alternatives([near])
  return `Unexpected rule \`${id}\`, expected ${expected}`
}

function wrong(message: string, place: ReturnType<Locator['place']>): Finding {
  return {rule: RULE, severity: 'error', message, ...place}
}

function within({place}: Locator, root: Path): Locator {
  return {place: (path, part) => place([...root, ...path], part)}
}
