/** Raw HTML in Markdown, tag by tag: what is parsed, what is shown as text, what goes. */
import {elements, forbidden} from './elements.ts'
import {escapeText} from './escape-text.ts'

/**
 * Reads the raw HTML of one content, node after node, without trusting it.
 *
 * A tag that is no element of HTML, as `<map-name>`, is a word between angle brackets: it is shown.
 * So is a bare forbidden tag in prose (*what does `<iframe>` do*). Other forbidden tags go, scripts
 * and styles with all they hold, and so do comments. What plays a file is kept as one `audio`.
 */
export function htmlReader(): (html: string, inProse: boolean) => string {
  const dropped = new Map<string, number>()

  function readTag(tag: string, inProse: boolean): string {
    if (/^<[!?]/.test(tag)) return ''
    const [, slash = '', name = ''] = tagStart.exec(tag.toLowerCase()) ?? []
    if (elements.has(name) && tag.endsWith('>')) return tag
    if (!forbidden.has(name)) return escapeText(tag)
    const player = !slash && players.has(name) ? playerFrom(tag) : ''
    const waiting = dropped.get(name) ?? 0
    const isMention = inProse && bare.test(tag) && !(slash && waiting > 0)
    if (isMention) return escapeText(tag)
    if (inProse) dropped.set(name, Math.max(0, waiting + (slash ? -1 : 1)))
    return player
  }

  return (html, inProse) => {
    let read = ''
    for (let at = 0; at < html.length;) {
      const opening = html.indexOf('<', at)
      if (opening < 0) return read + html.slice(at)
      const end = endOfTag(html, opening)
      read += html.slice(at, opening) + readTag(html.slice(opening, end), inProse)
      at = inProse ? end : afterContent(html, opening, end)
    }
    return read
  }
}

const players = new Set(['audio', 'video', 'source'])

function playerFrom(tag: string): string {
  const source = /\ssrc\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=`]+)/i.exec(tag)?.[0]
  return source === undefined ? '' : `<audio${source}></audio>`
}

const tagStart = /^<(\/?)([a-z][^\s/>]*)/
const bare = /^<\/?[^\s/>]+\s*\/?>$/

/** Where the tag, comment or declaration that starts at `at` ends. */
function endOfTag(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4)
  if (!/[a-z/!?]/i.test(html.charAt(at + 1))) return at + 1
  let quote = ''
  for (let index = at + 1; index < html.length; index++) {
    const character = html.charAt(index)
    if (quote) quote = character === quote ? '' : quote
    else if (character === '>') return index + 1
    else if (character === '"' || character === "'") quote = character
  }
  return html.length
}

/** Skips what a script or a style holds. */
function afterContent(html: string, start: number, end: number): number {
  const name = /^<(script|style)\b/i.exec(html.slice(start, start + 8))?.[1]
  if (!name) return end
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = end
  return closing.exec(html)?.index ?? html.length
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}
