/** What a build tells the stage that makes cards. */
import {basename, extname} from 'node:path'
import type {CardOptions, Form} from '@studymark/core'
import type {Config} from './config.ts'
import type {Output} from './outputs.ts'

/** The flags come first, then the config; a deck without a name has that of its first file. */
export function cardOptionsOf({
  deck,
  forms,
  config,
  outputs,
  now
}: {
  deck?: string | undefined
  forms: readonly Form[]
  config: Config
  outputs: readonly Output[]
  now: number
}): CardOptions {
  const {minConfidence, pairing} = config
  const chosen = forms.length > 0 ? forms : config.forms
  return {
    name: deck ?? stemOf(outputs),
    now,
    ...(deck !== undefined && {deck}),
    ...(chosen && {forms: chosen}),
    ...(minConfidence !== undefined && {minConfidence}),
    ...(pairing?.threshold !== undefined && {threshold: pairing.threshold})
  }
}

function stemOf([first]: readonly Output[]): string {
  const name = first?.name ?? 'studymark'
  return basename(name, extname(name))
}
