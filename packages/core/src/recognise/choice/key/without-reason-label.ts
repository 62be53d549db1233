/** What an explanation says, without the words that call it one. */
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {reasonLength} from './key-of.ts'
import {paragraphFrom} from '../option/line-parts.ts'

/** Blocks of an explanation, without a label that says so. */
export function withoutReasonLabel(blocks: readonly Content[], source: string): Content[] {
  const [first, ...rest] = blocks
  if (first?.type === 'heading' && reasonLength(toString(first)) === toString(first).length) {
    return rest
  }
  if (first?.type !== 'paragraph' || first.children[0]?.type === 'link') return [...blocks]
  const length = reasonLength(toString(first))
  const after = length > 0 ? paragraphFrom(first, length, source) : first
  return after ? [after, ...rest] : rest
}

/** The line does more than end a container: *:::*. */
export function endsNothing(line: Content): boolean {
  return !/^:{3,}\s*$/.test(toString(line))
}
