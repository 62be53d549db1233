/** Items that ask first, and answer behind that. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from './asks.ts'

/** The first of several lines asks, or strong words do that open a line. */
export function asksFirst(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const [opening] = block.children
  if (opening?.type === 'strong' && endsInMark(toString(opening))) return true
  const text = toString(block)
  const end = text.indexOf('\n')
  return end > 0 && endsInMark(text.slice(0, end))
}
