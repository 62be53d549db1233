/** Lists that fences cut in parts. */
import type {List, RootContent} from 'mdast'
import {askingShare} from './list-head.ts'

/** Farthest that the parts of one list are looked for. */
const farthest = 12

/** How many items ask in all parts of a list, out of how many; nothing but code parts them. */
export function askingInParts(
  blocks: readonly RootContent[],
  at: number,
  list: List,
  source: string
): {asking: number; count: number} | undefined {
  if (blocks[at - 1]?.type !== 'code' && blocks[at + 1]?.type !== 'code') return undefined
  const parts = [list, ...partsBeside(blocks, at, list, -1), ...partsBeside(blocks, at, list, 1)]
  if (parts.length < 2) return undefined
  const asking = parts.map((part) => askingShare(part, source).asking)
  return {
    asking: asking.reduce((sum, one) => sum + one, 0),
    count: parts.reduce((sum, {children}) => sum + children.length, 0)
  }
}

function partsBeside(
  blocks: readonly RootContent[],
  at: number,
  {ordered}: List,
  step: -1 | 1
): List[] {
  const parts: List[] = []
  for (let beside = at + step; Math.abs(beside - at) <= farthest; beside += step) {
    const block = blocks[beside]
    if (block?.type === 'list' && block.ordered === ordered) parts.push(block)
    else if (block?.type !== 'code') break
  }
  return parts
}
