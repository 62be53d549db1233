/** HTML of a card → the plain text a reader sees. */
import {decodeEntities} from './decode-entities.ts'
import {removeBetween} from './html-tags.ts'

const TOKEN = /<(?<close>\/?)(?<name>[a-z][a-z\d-]*)(?<attributes>[^>]*)>|<[^>]*>|[^<]+/gi
const LINE =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|fieldset|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tr|ul)$/
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i

/** Blocks on lines of their own, items with their bullets or numbers, pictures as their `alt`. */
export function htmlText(html: string): string {
  if (!html.includes('<')) return collapse(decodeEntities(html).text).trim()
  const writer = new Writer()
  // Up to the last `>`: a tag that nothing closes would be searched to the end, again and again.
  const end = html.lastIndexOf('>') + 1
  for (const match of visible(html.slice(0, end)).matchAll(TOKEN)) {
    const {close, name, attributes = ''} = match.groups ?? {}
    if (name !== undefined) writer.tag(name.toLowerCase(), close === '/', attributes)
    else if (!match[0].startsWith('<')) writer.text(match[0])
  }
  writer.text(html.slice(end))
  return writer.end()
}

function visible(html: string): string {
  const uncommented = removeBetween(html, /<!--/g, /-->/g)
  const unstyled = removeBetween(uncommented, /<style\b/gi, /<\/style>/gi)
  return removeBetween(unstyled, /<script\b/gi, /<\/script>/gi)
}

function collapse(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ')
}

/** The text so far, and the lists and preformatted blocks it stands in. */
class Writer {
  #lines: string[] = []
  #line = ''
  /** Bullet or number of an item whose text has not begun. */
  #marker = ''
  #lists: Array<{next: number | undefined}> = []
  #preformatted = 0

  tag(name: string, isClosing: boolean, attributes: string): void {
    if (LINE.test(name)) this.#break()
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted + (isClosing ? -1 : 1))
    if (name === 'ol' || name === 'ul') this.#list(name, isClosing)
    if (isClosing) return
    if (name === 'li') this.#marker = this.#bullet()
    if ((name === 'td' || name === 'th') && this.#line !== '') this.#line += ' | '
    if (name === 'img') this.text(attribute(ALT, attributes))
  }

  text(html: string): void {
    const {text} = decodeEntities(html)
    if (this.#preformatted === 0) {
      const piece = collapse(text)
      return this.#add(this.#line === '' || this.#line.endsWith(' ') ? piece.trimStart() : piece)
    }
    const [first = '', ...others] = text.split('\n')
    this.#add(first)
    for (const line of others) {
      this.#break()
      this.#add(line)
    }
  }

  end(): string {
    this.#break()
    return this.#lines.join('\n').trim()
  }

  #add(text: string): void {
    if (text === '') return
    this.#line += this.#marker + text
    this.#marker = ''
  }

  #break(): void {
    if (this.#line.trim() !== '') this.#lines.push(this.#line.trimEnd())
    this.#line = ''
  }

  #list(name: string, isClosing: boolean): void {
    if (isClosing) this.#lists.pop()
    else this.#lists.push({next: name === 'ol' ? 1 : undefined})
  }

  #bullet(): string {
    const list = this.#lists.at(-1)
    const indent = '  '.repeat(Math.max(0, this.#lists.length - 1))
    return list?.next === undefined ? `${indent}• ` : `${indent}${list.next++}. `
  }
}

function attribute(pattern: RegExp, attributes: string): string {
  const match = pattern.exec(attributes)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? ''
}
