/** The tags of a card: the file's, then the question's but for those that say how to ask it. */
import type {Site} from './site.ts'
import {isWay} from './is-asked.ts'
import {cleanText} from './render/clean.ts'

/** Tags as Anki keeps them: no spaces, `a::b` for `a/b`, each once whatever its case. */
export function cardTagsOf({file, question}: Site): string[] {
  const {tags} = file.notebook.meta
  const known = new Map<string, string>()
  for (const written of [
    ...(Array.isArray(tags) ? tags : []),
    ...question.tags.filter((tag) => !isWay(tag))
  ]) {
    const tag = toTag(String(written))
    const key = tag.toLowerCase()
    if (tag && !known.has(key)) known.set(key, tag)
  }
  return [...known.values()]
}

function toTag(written: string): string {
  const parts = cleanText(written)
    .normalize('NFC')
    .replace(/^\s*#+/, '')
    .split(/\/|::/)
  return parts
    .map((part) => part.trim().replace(/["\s]+/g, '-'))
    .filter(Boolean)
    .join('::')
}
