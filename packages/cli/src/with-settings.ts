/** What the config says of a file stands in for what its front matter leaves open. */
import {resolve} from 'node:path'
import type {Meta, Notebook} from '@studymark/core'
import {toShown} from './paths.ts'
import type {FileSettings, SettingsOf} from './settings.ts'

/** What rounds of one run share, as long as settings are the same. */
export type Settled = WeakMap<Notebook, Notebook>

/** What the settings come from. */
interface Given {
  cwd: string
  folder: string
  settingsOf: SettingsOf
}

/**
 * The notebooks with deck and tags of the config, and their path from its folder on, so that cards
 * are the same wherever the command was called.
 */
export function withSettings(
  notebooks: readonly Notebook[],
  given: Given,
  settled: Settled
): Notebook[] {
  return notebooks.map((notebook) => {
    const one = settled.get(notebook) ?? settle(notebook, given)
    settled.set(notebook, one)
    return one
  })
}

function settle(notebook: Notebook, {cwd, folder, settingsOf}: Given): Notebook {
  const file = resolve(cwd, notebook.path ?? '')
  const meta = metaWith(notebook.meta, settingsOf(file))
  return {...notebook, path: toShown(folder, file), meta}
}

function metaWith(meta: Meta, {deck, tags = []}: FileSettings): Meta {
  const all = [...new Set([...tags, ...(meta.tags ?? [])])]
  return {
    ...(deck !== undefined && {deck}),
    ...meta,
    ...(all.length > 0 && {tags: all})
  }
}
