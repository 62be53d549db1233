/** The fields that every note type has. */
import type {CardOptions} from './card-options.ts'
import type {Site} from './site.ts'
import {escapeHtml, shorten} from './html.ts'
import {titleAsRead} from './render/wiki.ts'
import {sourceHtml} from './source-link.ts'

/** HTML by field name; a field that is not named is empty. */
export type Fields = Record<string, string>

/** Where the question belongs, where it is written, and what it is known by. */
export function commonFields(site: Site, guid: string, options: CardOptions): Fields {
  const {file, question} = site
  const {notebook} = file
  const {lang} = notebook.meta
  return {
    Hint: escapeHtml(question.hint ?? ''),
    Lang: typeof lang === 'string' && /^[\w-]+$/.test(lang) ? lang : '',
    Context: contextOf(site),
    Source: sourceHtml({path: notebook.path, line: question.position.start.line}, options.source),
    Id: guid
  }
}

/** `Title › Section › Parent item`; the name of the file where nothing else is known. */
function contextOf({file, question}: Site): string {
  const {meta, path} = file.notebook
  const title = typeof meta.title === 'string' ? [meta.title] : []
  const titles =
    question.context[0] === title[0] ? question.context : [...title, ...question.context]
  const stem = path
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\.(?:md|markdown)$/i, '')
  const shown = titles.length > 0 || stem === undefined ? titles : [stem]
  return escapeHtml(shown.map((part) => shorten(titleAsRead(part), 80)).join(' › '))
}
