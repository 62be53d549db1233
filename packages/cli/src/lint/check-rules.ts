/** Holds what a config says of rules against the rules there are, and their options. */
import {nowhere} from '@studymark/core'
import type {Finding, Locator, Path} from '@studymark/core'
import {checkOptions, type RulePlugin} from '@studymark/lint-rules'
import type {Config} from '../config.ts'
import {RULE} from '../read-config.ts'
import {START} from '../start.ts'
import {loadRule, refusalOf} from './load-rule.ts'
import {ourRules, type RuleBook} from './rule-book.ts'
import {readSetting, type RuleSetting} from './rule-setting.ts'

const NOWHERE = nowhere({start: START, end: START})

/** The rules that a config names beside ours, and what is wrong in what it says of any. */
export interface CheckedRules {
  book: RuleBook
  findings: Finding[]
}

/** Checks the `rules` of a config and its overrides; packages are those that its folder sees. */
export async function checkRules(
  config: Config,
  {folder, locator = NOWHERE}: {folder: string; locator?: Locator}
): Promise<CheckedRules> {
  const book = new Map(ourRules)
  const findings: Finding[] = []
  for (const {path, id, setting} of settingsIn(config)) {
    const known = book.get(id) ?? (await loadRule(id, folder))
    if (typeof known === 'string') findings.push(wrong(known, locator.place(path, 'key')))
    else {
      book.set(id, known)
      findings.push(...(await checkSetting(known, {path, id, setting}, locator)))
    }
  }
  return {book, findings}
}

/** What a config says of one rule, and where. */
interface Said {
  path: Path
  id: string
  setting: RuleSetting
}

function settingsIn({rules = {}, overrides = []}: Config): Said[] {
  const sets = [
    {path: ['rules'], rules},
    ...overrides.map(({rules = {}}, at) => ({path: ['overrides', String(at), 'rules'], rules}))
  ]
  return sets.flatMap(({path, rules}) =>
    Object.entries(rules).map(([id, setting]) => ({path: [...path, id], id, setting}))
  )
}

async function checkSetting(
  plugin: RulePlugin,
  {path, id, setting}: Said,
  locator: Locator
): Promise<Finding[]> {
  const {level, options} = readSetting(setting)
  const levelPath = typeof setting === 'string' ? path : [...path, '0']
  if (plugin.rule.stopsBuild && level !== 'error') {
    const message = `Unexpected \`${level}\` for \`${id}\`, expected \`error\`: it stops a build`
    return [wrong(message, locator.place(levelPath, 'value'))]
  }
  if (options === undefined) return []
  const optionsPath = [...path, '1']
  if (!plugin.rule.foreign) return checkOptions(plugin.rule, options, within(locator, optionsPath))
  const refusal = await refusalOf(plugin, options)
  if (refusal === undefined) return []
  const message = `Unexpected options of \`${id}\`, expected what it takes: ${refusal}`
  return [wrong(message, locator.place(optionsPath, 'value'))]
}

function wrong(message: string, place: ReturnType<Locator['place']>): Finding {
  return {rule: RULE, severity: 'error', message, ...place}
}

function within({place}: Locator, root: Path): Locator {
  return {place: (path, part) => place([...root, ...path], part)}
}
