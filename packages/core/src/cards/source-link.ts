/** Where a question is written, as its card shows it. */
import {escapeHtml} from './html.ts'
import {cleanText} from './render/clean.ts'

interface Place {
  path: string | undefined
  line: number
}

/** `notes/a.md:3`, linked where a template says how: `https://example.org/{path}#L{line}`. */
export function sourceHtml({path, line}: Place, template: string | undefined): string {
  const shown = escapeHtml(path === undefined ? `line ${line}` : `${path}:${line}`)
  if (template === undefined || path === undefined || !isSafe(template)) return shown
  const steps = path.split(/[\\/]/).map((step) => encodeURIComponent(cleanText(step)))
  const url = template.replace(/\{(path|line)\}/g, (_, name: string) =>
    name === 'path' ? steps.join('/') : String(line)
  )
  return `<a href="${escapeHtml(url)}">${shown}</a>`
}

/** Addresses that lead somewhere; `javascript:` and its like act instead. */
function isSafe(template: string): boolean {
  return /^(?!(?:javascript|vbscript|data|blob|about):)[a-z][a-z\d+.-]*:[^\s<>"]+$/i.test(template)
}
