/** What words ask beside code, in which a question mark asks nothing: *It is written with a mark: `int?`.* */
import type {PhrasingContent} from 'mdast'
import {toString} from '../../to-string.ts'

/** As long as the `text` of the content; code alone may be a question that is set in its letters. */
export function withoutCodeMarks(content: readonly PhrasingContent[], text: string): string {
  if (content.length < 2 || !text.includes('?') || !content.some(hasMark)) return text
  const parts = content.map((child) => {
    return hasMark(child) ? child.value.replace(/\?/g, '.') : toString(child)
  })
  return parts.join('').trim()
}

function hasMark(node: PhrasingContent): node is PhrasingContent & {type: 'inlineCode'} {
  return node.type === 'inlineCode' && node.value.includes('?')
}
