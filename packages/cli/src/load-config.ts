/** The settings of a run, and what is wrong in them. */
import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {validateAgainst, type Finding} from '@studymark/core'
import type {Config} from './config.ts'
import {findConfig} from './find-config.ts'
import {matches} from './generated/config.js'
import {Misuse} from './misuse.ts'
import {toShown} from './paths.ts'
import {readConfig, RULE, type ConfigSource} from './read-config.ts'
import type {Settings} from './settings.ts'

/** A config with its folder, what is wrong in it, and the file it is from, if there is one. */
export interface LoadedConfig extends Settings {
  findings: Finding[]
  source?: ConfigSource & {file: string}
}

/** Loads the config file that is named, else the nearest one upward, else none. */
export async function loadConfig(cwd: string, named: string | undefined): Promise<LoadedConfig> {
  const file = named === undefined ? findConfig(cwd) : resolve(cwd, named)
  if (file === undefined) return {config: {}, folder: cwd, findings: []}
  if (!existsSync(file)) throw new Misuse(`Unexpected missing config \`${named}\`, expected a file`)
  const {value, locator} = await readConfig(file, toShown(cwd, file))
  const findings = validateAgainst(matches, value, locator, {rule: RULE})
  // What the schema passes is a config: the schema is made from the type.
  const config = findings.length > 0 ? {} : (value as Config)
  return {config, folder: dirname(file), findings, source: {value, locator, file}}
}
