/** What the config says of a file stands in for what its front matter leaves open. */
import {resolve} from 'node:path'
import type {Meta, Notebook} from '@studymark/core'
import {toShown} from './paths.ts'
import type {FileSettings, SettingsOf} from './settings.ts'

/**
 * The notebooks with deck and tags of the config, and their path from its folder on, so that cards
 * are the same wherever the command was called.
 */
export function withSettings(
  notebooks: readonly Notebook[],
  {cwd, folder, settingsOf}: {cwd: string; folder: string; settingsOf: SettingsOf}
): Notebook[] {
  return notebooks.map((notebook) => {
    const file = resolve(cwd, notebook.path ?? '')
    const meta = metaWith(notebook.meta, settingsOf(file))
    return {...notebook, path: toShown(folder, file), meta}
  })
}

function metaWith(meta: Meta, {deck, tags = []}: FileSettings): Meta {
  const all = [...new Set([...tags, ...(meta.tags ?? [])])]
  return {
    ...(deck !== undefined && {deck}),
    ...meta,
    ...(all.length > 0 && {tags: all})
  }
}
