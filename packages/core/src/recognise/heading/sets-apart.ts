/** Blocks that open something folded away, or a frame around an exercise: these are read by themselves. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'

export function setsApart(block: RootContent): boolean {
  if (block.type === 'html') return /<details\b/iu.test(block.value)
  return block.type === 'paragraph' && /^(?::{3}|[!?]{3}|\/{3} )/u.test(toString(block))
}
