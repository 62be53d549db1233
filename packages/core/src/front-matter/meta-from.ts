/** From what front matter says, whichever way it says it, to what the later stages rely on. */
import type {Meta} from '../ast.ts'

/** The checked front matter; keys in `wrong` are left out. */
export function metaFrom(value: Record<string, unknown>, wrong: ReadonlySet<string>): Meta {
  const meta: Meta = {}
  for (const [key, said] of Object.entries(value)) {
    if (wrong.has(key)) continue
    const read = Object.hasOwn(READERS, key) ? READERS[key]?.(said) : said
    if (read !== undefined) define(meta, key, read)
  }
  return meta
}

/** A key of another tool may be called `__proto__`. */
function define(meta: Meta, key: string, value: unknown): void {
  Object.defineProperty(meta, key, {value, enumerable: true, writable: true, configurable: true})
}

/** What the schema allows in more than one way, in one; empty values count as absent. */
const READERS: Record<string, (said: unknown) => unknown> = {
  deck: present,
  tags: (said) => (present(said) === undefined ? undefined : tagsFrom(said)),
  lang: (said) => (typeof said === 'string' ? languageFrom(said) : undefined),
  dialects: listFrom,
  forms: listFrom,
  minConfidence: present,
  headings: present,
  reversed: present,
  typed: present,
  cloze: present
}

/** The keys of `FrontMatter`. */
export const knownKeys: readonly string[] = Object.keys(READERS)

function present(said: unknown): unknown {
  return said === null || said === '' ? undefined : said
}

function listFrom(said: unknown): unknown[] | undefined {
  if (present(said) === undefined) return undefined
  return Array.isArray(said) ? Array.from<unknown>(said) : [said]
}

/** Tags hold no spaces; a leading `#` is how some tools write them. */
function tagsFrom(said: unknown): string[] {
  const items: unknown[] = Array.isArray(said) ? said : String(said).split(/[\s,]+/u)
  const tags = items
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).trim().replace(/^#+/u, '').replace(/\s+/gu, '-'))
  return [...new Set(tags)].filter(Boolean)
}

/** A tag that `Intl` takes; none where it takes it for no language. */
function languageFrom(said: string): string | undefined {
  try {
    const tag = said.replaceAll('_', '-')
    return Intl.getCanonicalLocales(tag).length > 0 ? tag : undefined
  } catch {
    return undefined
  }
}
