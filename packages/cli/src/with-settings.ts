/** What the config says of a file stands in for what its front matter leaves open. */
import {resolve} from 'node:path'
import type {Meta, Notebook} from '@studymark/core'
import type {FileSettings, SettingsOf} from './settings.ts'

/** The notebooks with deck and tags of the config. */
export function withSettings(
  notebooks: readonly Notebook[],
  {cwd, settingsOf}: {cwd: string; settingsOf: SettingsOf}
): Notebook[] {
  return notebooks.map((notebook) => {
    const settings = settingsOf(resolve(cwd, notebook.path ?? ''))
    return {...notebook, meta: metaWith(notebook.meta, settings)}
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
