/** The settings of one file: the config's own, then each override that names the file. */
import type {Parser, ReadOptions} from '@studymark/core'
import type {Config, Override} from './config.ts'
import {toShown} from './paths.ts'
import {patternsOf} from './patterns.ts'

/** What a config says, and the folder its patterns count from. */
export interface Settings {
  config: Config
  folder: string
}

/** What holds for one file. */
export type FileSettings = Omit<Override, 'files'>

/** Asks for the settings of a file by its absolute path. */
export type SettingsOf = (file: string) => FileSettings

/** Compiles the patterns of the overrides once. */
export function settingsBy({config, folder}: Settings): SettingsOf {
  const {tags, dialects, headings} = config
  const common = {
    ...(tags && {tags}),
    ...(dialects && {dialects}),
    ...(headings && {headings})
  }
  const overrides = (config.overrides ?? []).map(({files, ...settings}) => ({
    patterns: patternsOf(files),
    settings
  }))
  return (file) => {
    const shown = toShown(folder, file)
    return overrides
      .filter(({patterns}) => patterns.verdict(shown))
      .reduce<FileSettings>((all, {settings}) => ({...all, ...settings}), common)
  }
}

/** What settings say to the stages that see one file. */
export function readOptionsOf({dialects, headings}: FileSettings, parser: Parser): ReadOptions {
  return {...(dialects && {dialects}), ...(headings && {headings}), parser}
}
