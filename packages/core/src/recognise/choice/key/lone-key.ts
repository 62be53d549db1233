/** Keys without a label on a line of their own, below the options: *BD*, *— **The moon***. */
import type {Paragraph} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {paragraphFrom} from '../option/line-parts.ts'
import {unwrapped} from '../option/verdict-marks.ts'

const letters = /^\s*[A-H](?:\s*(?:[,&/]|and)?\s*[A-H]){0,4}\s*[.)]?\s*$/u

/** More is no row of letters. */
const longest = 40

export function isLoneKey(node: Content): boolean {
  if (node.type === 'blockquote') {
    const [only, ...others] = node.children
    return only?.type === 'paragraph' && others.length === 0 && isLoneKey(only)
  }
  if (node.type !== 'paragraph') return false
  const [first = ''] = toString(node).split('\n')
  return first.length <= longest && letters.test(first)
}

/** The strong words behind a dash that are all of a paragraph. */
export function dashedWords(node: Content, source: string): Paragraph | undefined {
  if (node.type !== 'paragraph') return undefined
  const [dash] = /^[—–―]\s*/u.exec(toString(node)) ?? []
  const words = dash === undefined ? undefined : paragraphFrom(node, dash.length, source)
  return words && unwrapped(words, source)
}
