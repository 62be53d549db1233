/** The little HTML that cards are put together with. */
import {clean} from './render/clean.ts'

/** Text as HTML, safe in attributes too. */
export function escapeHtml(text: string): string {
  return clean(text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;'))
}

/** Several as a list; one as it is. */
export function toList(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`
}

/** Those that say something, one under the other. */
export function stack(...blocks: readonly string[]): string {
  const full = blocks.filter((block) => !isBlank(block))
  return full.length < 2 ? full.join('') : full.map((block) => `<div>${block}</div>`).join('\n')
}

/** Whether Anki would call a field empty. */
export function isBlank(html: string): boolean {
  return html.replace(/<\/?(?:br|div)\s*\/?>/gi, '').trim() === ''
}

/** At most `length` characters of `text`. */
export function shorten(text: string, length: number): string {
  const characters = [...text]
  return characters.length > length
    ? `${characters
        .slice(0, length - 1)
        .join('')
        .trim()}…`
    : text
}
