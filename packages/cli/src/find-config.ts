/** Where the settings are: the nearest config file, from a folder upward. */
import {readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'

const NAMES = ['json', 'yaml', 'js', 'ts'].map((extension) => `studymark.config.${extension}`)

/** Absolute path of the config file that holds in `folder`, a `package.json` among them. */
export function findConfig(folder: string): string | undefined {
  const found = NAMES.map((name) => join(folder, name)).find(isFile)
  if (found !== undefined) return found
  const manifest = join(folder, 'package.json')
  if (mentionsSettings(manifest)) return manifest
  const parent = dirname(folder)
  return parent === folder ? undefined : findConfig(parent)
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false
}

function mentionsSettings(manifest: string): boolean {
  try {
    return 'studymark' in JSON.parse(readFileSync(manifest, 'utf8'))
  } catch {
    return false
  }
}
