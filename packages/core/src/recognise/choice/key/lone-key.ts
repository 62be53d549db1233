/** Keys without a label on a line of their own, below the options: *BD*, *— **The moon***. */
import type {Paragraph} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {paragraphFrom} from '../option/line-parts.ts'
import {unwrapped} from '../option/verdict-marks.ts'
import {isLoneRow} from './lone-row.ts'

export function isLoneKey(node: Content): boolean {
  if (node.type === 'blockquote') {
    const [only, ...others] = node.children
    return only?.type === 'paragraph' && others.length === 0 && isLoneKey(only)
  }
  if (node.type !== 'paragraph') return false
  const [first = ''] = toString(node).split('\n')
  return isLoneRow(first)
}

/** The strong words behind a dash that are all of a paragraph. */
export function dashedWords(node: Content, source: string): Paragraph | undefined {
  if (node.type !== 'paragraph') return undefined
  const [dash] = /^[—–―]\s*/u.exec(toString(node)) ?? []
  const words = dash === undefined ? undefined : paragraphFrom(node, dash.length, source)
  return words && unwrapped(words, source)
}
