/** `studymark rules`: the rules and how bad each preset takes them, or the page of one. */
import type {Rule} from '@studymark/lint-rules'
import {expectedName} from '../expected.ts'
import {pages} from '../generated/pages.ts'
import type {ExitCode, Io} from '../io.ts'
import {effectiveRules} from '../lint/effective-rules.ts'
import {ourRules} from '../lint/rule-book.ts'
import type {Level} from '../lint/rule-setting.ts'
import {Misuse} from '../misuse.ts'

/** What the command line asks for. */
export interface RulesRequest {
  id?: string | undefined
  json: boolean
}

const PRESETS = ['recommended', 'strict', 'exam'] as const
type Severities = Record<(typeof PRESETS)[number], Level>

/** A rule as it is listed. */
interface Listed {
  rule: Rule
  severities: Severities
}

/** Prints the list, or one page. */
export async function listRules({id, json}: RulesRequest, io: Io): Promise<ExitCode> {
  const all = listed()
  if (id === undefined) {
    await io.print(json ? toJson(all.map(shown)) : tableOf(all))
    return 0
  }
  const found = all.find(({rule}) => rule.id === id)
  if (!found) {
    const names = all.map(({rule}) => rule.id)
    const expected = await expectedName(id, names, 'one that `studymark rules` lists')
    throw new Misuse(`Unexpected rule \`${id}\`, expected ${expected}`)
  }
  const page = pages[id] ?? ''
  const told = PRESETS.map((name) => `${name} ${found.severities[name]}`).join(', ')
  await io.print(json ? toJson({...shown(found), page}) : `${page}\nIn presets: ${told}\n`)
  return 0
}

function listed(): Listed[] {
  const levels = PRESETS.map(
    (preset) => [preset, effectiveRules([{origin: preset, preset}], ourRules)] as const
  )
  return Array.from(ourRules.values(), ({rule}) => ({
    rule,
    severities: Object.fromEntries(
      levels.map(([preset, rules]) => [
        preset,
        rules.find((one) => one.rule.rule === rule)?.level ?? 'off'
      ])
      // One entry for each preset.
    ) as Severities
  }))
}

function shown({rule, severities}: Listed) {
  const {id, description, url, fixable = false, stopsBuild = false, schema} = rule
  return {
    ...{id, description, url, fixable, stopsBuild},
    presets: severities,
    ...(schema && {schema})
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function tableOf(all: readonly Listed[]): string {
  const width = Math.max(...all.map(({rule}) => rule.id.length))
  const head = row('rule', PRESETS, 'what holds (* where `--fix` mends)', width)
  const rows = all.map(({rule, severities}) =>
    row(
      rule.id,
      PRESETS.map((preset) => severities[preset]),
      `${rule.description}${rule.fixable ? ' *' : ''}`,
      width
    )
  )
  return [head, ...rows, ''].join('\n')
}

function row(id: string, levels: readonly string[], text: string, width: number): string {
  const cells = levels.map((level, at) =>
    level.padEnd(Math.max('error'.length, PRESETS[at]?.length ?? 0))
  )
  return [id.padEnd(width), ...cells, text].join('  ')
}
