/**
 * Items without what an outliner keeps of them on lines of their own.
 *
 *     - Bowline
 *       collapsed:: true
 *       - A loop at the end of a rope.
 */
import type {ListItem, RootContent} from 'mdast'
import {shownOf} from '../card/card-back.ts'
import {positionOf} from '../text/place.ts'

/** The blocks, properties left out of the lists; they stay in the place of what they belong to. */
export function withoutProperties(blocks: readonly RootContent[], source: string): RootContent[] {
  if (!line.test(source)) return [...blocks]
  return blocks.map((block) => (block.type === 'list' ? bared(block, source) : block))
}

const line =
  /^[ \t]+(?:[-*+][ \t]+)?(?:(?:collapsed|id|heading|background-color|card-[a-z-]+|logseq\.[\w.-]+)::|(?:SCHEDULED|DEADLINE): <|:LOGBOOK:)/mu

function bared<Block extends RootContent>(block: Block, source: string): Block {
  if (block.type !== 'list' && block.type !== 'listItem') return block
  const inner: readonly RootContent[] = block.children
  const children = inner.flatMap((child, at) => {
    if (child.type !== 'paragraph') return [bared(child, source)]
    const opensItem = block.type === 'listItem' && at === 0 && inner.length > 1
    return shownIn(child, opensItem, source)
  })
  // What is left of its children is of the same kinds.
  return {...block, children: children as ListItem['children']}
}

/** Each piece reaches to the next one, and all of them over the properties; only as what opens an item do they go as a whole. */
function shownIn(block: RootContent, opensItem: boolean, source: string): RootContent[] {
  const shown = shownOf([block], source)
  if (shown.length === 0) return opensItem ? [] : [block]
  const {start, end} = positionOf(block)
  return shown.map((piece, at) => {
    const next = shown[at + 1]
    const from = at === 0 ? start : positionOf(piece).start
    return {...piece, position: {start: from, end: next ? positionOf(next).start : end}}
  })
}
