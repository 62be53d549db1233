/** Stretches of blocks that remark may read otherwise, with the blocks they hang on to. */
import type {RootContent} from 'mdast'
import {isDoubtful} from './doubts.ts'
import {isNoItem} from './odd-text.ts'

/** Blocks from an index up to another. */
export interface Stretch {
  from: number
  to: number
}

/** The stretches to be read again, in order. */
export function doubtfulIn(blocks: readonly RootContent[], text: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const [at, block] of blocks.entries()) {
    if (!isDoubtful(block, text) && !goesOn(blocks[at - 1], block)) continue
    let from = at
    while (from > 0 && isJoined(blocks[from - 1], blocks[from], text)) from--
    const last = stretches.at(-1)
    if (last && from <= last.to) last.to = at + 1
    else stretches.push({from, to: at + 1})
  }
  return stretches
}

/** Whether how a block is read may have to do with the one before. */
function isJoined(
  before: RootContent | undefined,
  block: RootContent | undefined,
  text: string
): boolean {
  if (!before || !block || before.type === 'heading') return false
  if (isNext(before, block)) return true
  return (block.type === 'code' && before.type === 'list') || isNoItem(block, text)
}

/** Whether a block may be the rest of the one before: of a paragraph, or of a definition. */
function goesOn(before: RootContent | undefined, block: RootContent): boolean {
  if (!before || !isNext(before, block)) return false
  if (before.type === 'paragraph' && block.type === 'paragraph') return true
  if (block.type === 'html') return before.type !== 'heading'
  return before.type === 'definition' && block.type !== 'definition'
}

/** Whether there is no blank line between two blocks. */
function isNext(before: RootContent, block: RootContent): boolean {
  return (block.position?.start.line ?? 0) <= (before.position?.end.line ?? 0) + 1
}
