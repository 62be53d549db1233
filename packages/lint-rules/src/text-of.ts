/** What a node says, as one line. */
import {toString} from 'mdast-util-to-string'

type Content = Parameters<typeof toString>[0]

/** Several rules ask the same of a node. */
const texts = new WeakMap<object, string>()

/** The text of content, without its marks. */
export function textOf(content: Content): string {
  if (typeof content !== 'object' || content === null) return ''
  const known = texts.get(content)
  if (known !== undefined) return known
  const text = onOneLine(toString(content, {includeHtml: false}))
  texts.set(content, text)
  return text
}

function onOneLine(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}
