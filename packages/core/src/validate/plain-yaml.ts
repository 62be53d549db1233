/**
 * The YAML of most front matter: keys of the top level with words, or lists of words, told without
 * a parser for the rest of the language, which takes many times as long.
 *
 *     deck: Cell biology
 *     tags: [biology, cells]
 */

/** Words that are a string whatever reads them: a letter first, and no sign that means something. */
const word = /^\p{L}(?:(?:[\p{L}\p{N}_./ -]|:+(?=[\p{L}\p{N}]))*[\p{L}\p{N}])?$/u
/** Words for no string. */
const reserved = /^(?:true|false|null)$/iu
const quoted = /^(?:"([^"\\\t]*)"|'([^'\t]*)')$/u
const entry = /^([a-zA-Z][\w-]{0,99}):(?: +(\S.*?))? *$/u
const item = /^( *)- +(\S.*?) *$/u
const flow = /^\[ *([^[\]]*?) *\]$/u

/** The value of such a text; `undefined` where it may be anything else. */
export function plainYaml(text: string): Record<string, unknown> | undefined {
  const value: Record<string, unknown> = {}
  const lines = text.split(/\r?\n/u)
  for (let at = 0; at < lines.length; at++) {
    const [, key, said] = entry.exec(lines[at] ?? '') ?? []
    if (key === undefined || Object.hasOwn(value, key)) return undefined
    const items = said === undefined ? itemsBelow(lines, at) : []
    const read = items.length > 0 ? listOf(items) : said === undefined ? null : valueOf(said)
    if (read === undefined) return undefined
    value[key] = read
    at += items.length
  }
  return value
}

/** The items of a list below a key, all at one indent. */
function itemsBelow(lines: readonly string[], at: number): string[] {
  const items: string[] = []
  const indent = item.exec(lines[at + 1] ?? '')?.[1]
  for (let next = at + 1; indent !== undefined; next++) {
    const [, own, said] = item.exec(lines[next] ?? '') ?? []
    if (own !== indent || said === undefined) break
    items.push(said)
  }
  return items
}

function valueOf(said: string): unknown {
  const inner = flow.exec(said)?.[1]
  return inner === undefined ? wordsOf(said) : listOf(inner ? inner.split(/ *, */u) : [])
}

function listOf(said: readonly string[]): string[] | undefined {
  const list = said.flatMap((one) => wordsOf(one) ?? [])
  return list.length === said.length ? list : undefined
}

function wordsOf(said: string): string | undefined {
  const match = quoted.exec(said)
  if (match) return match[1] ?? match[2]
  return word.test(said) && !reserved.test(said) ? said : undefined
}
