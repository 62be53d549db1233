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
  const text = toString(content, {includeHtml: false}).replace(/\s+/g, ' ').trim()
  texts.set(content, text)
  return text
}
