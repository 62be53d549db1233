/** Parts the answers of a sheet where something stands between them that belongs to none. */
import type {RootContent} from 'mdast'
import {grouped} from '../grouped.ts'
import type {PlacedAnswer, Told} from './tied-answers.ts'
import {addAll} from '../../add-all.ts'

/** Blocks that hold answers, with nothing between them that ends one. */
export interface Stretch {
  /** Index of the first block. */
  at: number
  /** Index after the last one. */
  end: number
  told: readonly Told[]
}

export function answerStretches(
  blocks: readonly RootContent[],
  at: number,
  end: number,
  told: readonly PlacedAnswer[]
): Stretch[] {
  const byBlock = grouped(told, ({at}) => at)
  const stretches: Stretch[] = []
  for (let from = at; from < end; from++) {
    const own = byBlock.get(from)
    if (!own || own[0]?.piece.isFirst !== true) continue
    const all = [...own]
    let depth = depthOf(blocks[from])
    let to = from + 1
    for (; to < end; to++) {
      const more = byBlock.get(to)
      const block = blocks[to]
      if (!block || (!more && endsAnswer(block, depth))) break
      if (more) depth = depthOf(block)
      addAll(all, more ?? [])
    }
    stretches.push({at: from, end: to, told: all})
    from = to - 1
  }
  return stretches
}

/** No heading goes on with what a paragraph says. */
function depthOf(block: RootContent | undefined): number {
  return block?.type === 'heading' ? block.depth : 7
}

function endsAnswer(block: RootContent, depth: number): boolean {
  if (block.type === 'heading') return block.depth <= depth
  if (block.type === 'html') return /^<\/?details/iu.test(block.value)
  return block.type === 'thematicBreak'
}
