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
export interface FileSettings extends Omit<Override, 'files'> {
  /** Its path from the folder of the config on. */
  place: string
}

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
    const place = toShown(folder, file)
    return overrides
      .filter(({patterns}) => patterns.verdict(place))
      .reduce<FileSettings>((all, {settings}) => ({...all, ...settings}), {...common, place})
  }
}

/** What settings say to the stages that see one file. */
export function readOptionsOf(
  {place, dialects, headings}: FileSettings,
  parser: Parser
): ReadOptions {
  return {place, ...(dialects && {dialects}), ...(headings && {headings}), parser}
}
