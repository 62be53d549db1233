/** Questions of a list whose items are counted in their text, without these numbers: *- 1 . Why is it popular?* */
import type {ListItem, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {cut} from '../text/cut.ts'
import {maskedText} from '../text/masked-text.ts'

/** Most items open with a number; a lone one may be a word of what is asked: *802.11 is for what?* */
export function areCounted(items: readonly ListItem[]): boolean {
  const counted = items.filter((item) => markIn(item.children[0]) !== undefined)
  return counted.length > 1 && counted.length * 2 > items.length
}

export function withoutNumber(
  prompt: RootContent,
  source: string
): {prompt: RootContent; number?: number} {
  const mark = markIn(prompt)
  if (!mark || prompt.type !== 'paragraph') return {prompt}
  const {length, number} = mark
  const [, children] = cut(prompt.children, length, source)
  return {prompt: {...prompt, children}, ...(number !== undefined && {number})}
}

function markIn(block: RootContent | undefined) {
  if (block?.type !== 'paragraph') return undefined
  const text = maskedText(block.children)
  const mark = opensWithNumber.test(text) ? numberMarkOf(text) : undefined
  if (!mark || mark.length === 0 || asksBy(toString(block).slice(mark.length)) === 0)
    return undefined
  return mark
}

/** Letters count the parts of a task: *1a. Why?* */
const opensWithNumber = /^\d+(?!\d|\s?[a-z])/iu
