/** `studymark config`: the settings that hold, and where each is from. */
import {resolve} from 'node:path'
import {toPlaceText} from '@studymark/core'
import {effectiveSettings, type Effective} from '../effective-settings.ts'
import {isIgnoredWithin} from '../files.ts'
import {ignoredBy} from '../ignored.ts'
import type {ExitCode, Io} from '../io.ts'
import {effectiveRules} from '../lint/effective-rules.ts'
import {lintConfig, type LintConfig} from '../lint/lint-config.ts'
import {fileOf} from '../one-file.ts'
import {toShown} from '../paths.ts'
import {printable} from '../printable.ts'
import {read} from '../read.ts'
import {report} from '../report.ts'

/** What the command line asks for. */
export interface ConfigRequest {
  file?: string | undefined
  json: boolean
  preset?: string | undefined
  rules: readonly string[]
  config?: string | undefined
}

/** Prints settings and rules with their origins. */
export async function showConfig(request: ConfigRequest, io: Io): Promise<ExitCode> {
  const {cwd} = io
  const config = await lintConfig(request, cwd)
  if (config.findings.length > 0) {
    io.say(report(config.findings, io.colour.talk))
    return 2
  }
  const path = request.file === undefined ? undefined : await fileOf(request.file, cwd)
  const source = path === undefined ? undefined : await read(path, resolve(cwd, path))
  if (source && 'finding' in source) {
    io.say(report([source.finding], io.colour.talk))
    return 1
  }
  const settings = effectiveSettings(config, {cwd, path, text: source?.text ?? ''})
  if (request.preset !== undefined) settings['preset'] = {value: request.preset, origin: ['flag']}
  const rules = rulesOf(config, path === undefined ? config.folder : resolve(cwd, path))
  const told = {
    ...(config.file !== undefined && {config: toShown(cwd, config.file)}),
    ...(path !== undefined && {file: path, ignored: isLeft(config, resolve(cwd, path), cwd)}),
    settings,
    rules
  }
  await io.print(request.json ? `${JSON.stringify(told, null, 2)}\n` : textOf(told))
  return 0
}

type Told = Partial<Record<'config' | 'file', string>> & {
  ignored?: boolean
  settings: Record<string, Effective>
  rules: Record<string, Effective>
}

function isLeft({config, folder}: LintConfig, file: string, cwd: string): boolean {
  return isIgnoredWithin(file, cwd, ignoredBy({folder, ignore: config.ignore ?? []}))
}

function rulesOf(config: LintConfig, file: string): Record<string, Effective> {
  const {book, layersOf, locator} = config
  const rules = effectiveRules(layersOf(file), book).map(({name, level, options, origin, path}) => {
    const place = path && locator?.place(path, 'key')
    const value = options === undefined ? level : [level, options]
    return [name, {value, origin: [place ? toPlaceText(place) : origin]}] as const
  })
  return Object.fromEntries(rules)
}

function textOf({config = 'none', file, ignored, settings, rules}: Told): string {
  return [
    `config: ${printable(config)}`,
    ...(file === undefined ? [] : [`file: ${printable(file)}`]),
    ...(ignored ? ['ignored: true, by `ignore` or `.gitignore`'] : []),
    '',
    ...linesOf(settings),
    '',
    'rules:',
    ...linesOf(rules).map((line) => `  ${line}`),
    ''
  ].join('\n')
}

/** `name: value`, then in a column where it is from. */
function linesOf(all: Readonly<Record<string, Effective>>): string[] {
  const lines = Object.entries(all).map(([name, {value, origin}]) => ({
    said: printable(`${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
    from: printable(origin.join(', '))
  }))
  const width = Math.min(WIDTH, Math.max(...lines.map(({said}) => said.length)))
  return lines.map(({said, from}) => `${said.padEnd(width)}  ${from}`)
}

/** Values that are longer push their origin on. */
const WIDTH = 40
