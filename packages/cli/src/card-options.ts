/** What a build tells the stage that makes cards. */
import {basename, extname} from 'node:path'
import type {CardOptions, Form} from '@studymark/core'
import type {Config} from './config.ts'
import type {Output} from './outputs.ts'

/** What the person set, in flags and config, and the files to be made. */
export interface Wishes {
  deck?: string | undefined
  forms: readonly Form[]
  config: Config
  outputs: readonly Output[]
  /** Name that the lock remembers. */
  known?: string | undefined
  /** The folder that was named. */
  base: string
  now: number
}

/** Flags come before the config; a deck without a name has that of its first file, for ever. */
export function cardOptionsOf(wishes: Wishes): CardOptions {
  const {deck: flag, forms, config, outputs, known, base, now} = wishes
  const {minConfidence, pairing, reversed, typed, cloze, source} = config
  const deck = flag ?? config.deck
  const chosen = forms.length > 0 ? forms : config.forms
  return {
    name: deck ?? known ?? stemOf(outputs),
    now,
    base,
    ...(deck !== undefined && {deck}),
    ...(chosen && {forms: chosen}),
    ...(reversed !== undefined && {reversed}),
    ...(typed !== undefined && {typed}),
    ...(cloze !== undefined && {cloze}),
    ...(source !== undefined && {source}),
    ...(minConfidence !== undefined && {minConfidence}),
    ...(pairing?.threshold !== undefined && {threshold: pairing.threshold})
  }
}

function stemOf([first]: readonly Output[]): string {
  const name = first?.name ?? 'studymark'
  return basename(name, extname(name))
}
