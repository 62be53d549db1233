/** Tags behind the mark of a title that asks: *What is a mast? #ships* */
import type {Heading} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from './asks.ts'

const tagged = /(?<=[?？]\s?)(?:\s#\p{L}[\p{L}\p{N}/_-]*)+\s*$/u

/** They, with the blank before them. */
export function tagsIn(text: string): string | undefined {
  return text.includes(' #') ? tagged.exec(text)?.[0] : undefined
}

/** The same as tags of the question. */
export function tagsOf({text}: {text: string}): {tags?: string[]} {
  const tags = tagsIn(text)?.match(/(?<=#)\S+/gu)
  return tags ? {tags: [...tags]} : {}
}

/** The words of a title without the code behind its mark, which tells how hard it is or whence: *What is a mast? `easy`* */
export function withoutCodeTag(heading: Heading): string {
  const last = heading.children.at(-1)
  const text = toString(heading)
  if (last?.type !== 'inlineCode') return text
  const before = text.slice(0, -last.value.length).trimEnd()
  return endsInMark(before) ? before : text
}
