/** The last pass over a field: only characters that Anki keeps, and no commands of Anki's own. */

/** What Anki acts on wherever it stands: sounds, LaTeX images, type-in boxes. */
const command = /\[(?=sound:|latex\]|\${1,2}\]|anki:|\[type:)/gi

/** Printable ASCII without brackets, as most fields are: nothing to clean. */
const plain = /^[\t\n -Z\\\]-~]*$/

/** `html` as Anki stores it: NFC, line feeds, no control characters, no command in brackets. */
export function clean(html: string): string {
  if (plain.test(html)) return html
  return cleanText(html.replace(command, '&#91;')).replace(joinsTag, '$1&#x338;').normalize('NFC')
}

/** Characters that XML and Anki's importer would drop or change. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(control, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g

/** NFC would join this mark with the bracket before it, and the tag would be none. */
const joinsTag = /(^|[<>=])\u0338/g
