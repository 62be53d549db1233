/** What a node says, as one line. */
import {toString} from 'mdast-util-to-string'

/** The text of content, without its marks. */
export function textOf(content: Parameters<typeof toString>[0]): string {
  return toString(content, {includeHtml: false}).replace(/\s+/gu, ' ').trim()
}
