/** A baseline as it lies there. */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {Misuse} from '../misuse.ts'
import {toShown} from '../paths.ts'
import {readBaseline, type KnownLine} from './read-baseline.ts'

/** Where it is, as text and as what it knows; without a text, it is yet to be written. */
export interface OpenBaseline {
  /** Absolute. */
  path: string
  name: string
  text: string | undefined
  before: KnownLine[]
}

/** Throws `Misuse` where the baseline is missing and not to be written, or is none. */
export function openBaseline(
  file: string,
  {cwd, isUpdated}: {cwd: string; isUpdated: boolean}
): OpenBaseline {
  const path = resolve(cwd, file)
  const name = toShown(cwd, path)
  if (!existsSync(path) && !isUpdated) {
    const expected = 'expected a file that `--update-baseline` has written'
    throw new Misuse(`Unexpected missing baseline \`${name}\`, ${expected}`)
  }
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory())
    throw new Misuse(`Unexpected folder \`${name}\`, expected a baseline`)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  return {path, name, text, before: text === undefined ? [] : readBaseline(text, name)}
}
