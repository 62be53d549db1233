/** What is set for each file that is linted: by config and by flags. */
import type {Finding, Locator} from '@studymark/core'
import {loadConfig} from '../load-config.ts'
import {parserNamed} from '../parser-named.ts'
import {readOptionsOf, settingsBy, type Settings} from '../settings.ts'
import {checkRules} from './check-rules.ts'
import type {LintSettings} from './draft.ts'
import {flagLayer} from './flag-layer.ts'
import {layersBy, rulesBy, type LayersOf} from './layers.ts'
import {loadSchemas} from './own-schemas.ts'
import type {RuleBook} from './rule-book.ts'
import type {LintRequest} from './request.ts'
import type {Source} from './sources.ts'

/** What the command line says of settings; as JSON. */
export type SettingsRequest = Pick<LintRequest, 'preset' | 'rules' | 'config' | 'parser'>

/** Asks for the settings of a file. */
export type SettingsFor = (source: Pick<Source, 'file' | 'isIgnored'>) => LintSettings

/** The config of a run, and what is wrong in it; with findings nothing else of it holds. */
export interface LintConfig extends Settings {
  findings: Finding[]
  /** The config file, where there is one. */
  file?: string | undefined
  /** Where its parts stand. */
  locator?: Locator | undefined
  book: RuleBook
  layersOf: LayersOf
  settingsOf: SettingsFor
}

/** Loads config, rules and schemas; throws `Misuse` when flags name a rule that there is not. */
export async function lintConfig(request: SettingsRequest, cwd: string): Promise<LintConfig> {
  const {config, folder, findings, source} = await loadConfig(cwd, request.config)
  const settings = {config, folder}
  const checked = await checkRules(config, {folder, ...source})
  const schemas = await loadSchemas(config, {folder, ...source})
  const flags = await flagLayer(request, {book: checked.book, folder})
  const layersOf = layersBy(settings, flags.layer)
  const rulesOf = rulesBy(layersOf, flags.book)
  const settingsOf = settingsBy(settings)
  const parser = await parserNamed(request.parser ?? config.parser)
  return {
    ...settings,
    findings: [...findings, ...checked.findings, ...schemas.findings],
    file: source?.file,
    locator: source?.locator,
    book: flags.book,
    layersOf,
    settingsOf: ({file, isIgnored}) => ({
      rules: isIgnored ? [] : rulesOf(file),
      read: readOptionsOf(settingsOf(file), parser),
      threshold: config.pairing?.threshold,
      schemas: schemas.schemasOf(file),
      schemaTexts: schemas.texts
    })
  }
}
