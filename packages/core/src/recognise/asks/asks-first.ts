/** Items that ask first, and answer behind that. */
import type {ListItem} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from './asks.ts'

/** The first of several lines asks, or strong words do that open a line; behind a box stands what is to be done. */
export function asksFirst({checked, children: [block]}: ListItem): boolean {
  if (block?.type !== 'paragraph' || typeof checked === 'boolean') return false
  const [opening] = block.children
  if (opening?.type === 'strong' && endsInMark(toString(opening))) return true
  const text = toString(block)
  const end = text.indexOf('\n')
  return end > 0 && endsInMark(text.slice(0, end))
}
