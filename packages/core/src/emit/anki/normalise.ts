/** Text as Anki stores it, so that what it keeps is what was written. */

const PLAIN = /^[\n\t -~]*$/
const CONTROL = /[^\P{Cc}\t\n]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

/** NFC, without control characters but tab and line feed. */
export function normaliseText(text: string): string {
  if (text === '' || PLAIN.test(text)) return text
  return text.replace(CONTROL, '').replace(LONE_SURROGATE, '\uFFFD').normalize('NFC')
}

/** What is the same for Anki whatever the case. */
export function foldCase(text: string): string {
  // Upper case first: it is what makes one of `ß` and `ss`.
  return text.toUpperCase().toLowerCase()
}

/** Tags sorted, once each whatever their case, with `_` for the space that Anki splits at. */
export function canonicalTags(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const tag of tags) {
    const name = normaliseText(tag).trim().replace(/\s+/gu, '_')
    const key = foldCase(name)
    if (name !== '' && !byKey.has(key)) byKey.set(key, name)
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name)
}

/** The components of a deck's name, without the white space and colons Anki cuts off. */
export function canonicalDeck(path: readonly string[]): string[] {
  return path.map((component) =>
    normaliseText(component)
      .replace(/[\n\t]/g, '')
      .replace(/^[\s:]+|[\s:]+$/gu, '')
  )
}
