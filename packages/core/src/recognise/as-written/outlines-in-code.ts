/**
 * The outline below the title of a page, which an outliner sets in with tabs and Markdown takes for code.
 *
 *     # Knots
 *         - Bowline
 *             - A loop at the end of a rope.
 */
import type {Code, RootContent} from 'mdast'
import {contentInCode} from '../card/content-in-code.ts'
import {pointInCode} from '../details/point-in.ts'
import {offsetOf, positionOf} from '../text/place.ts'

/** The blocks, with lists in place of code that begins with a bullet right below a title. */
export function withOutlinesInCode(blocks: readonly RootContent[], source: string): RootContent[] {
  if (!outline.test(source)) return [...blocks]
  return blocks.flatMap((block, at) => {
    if (block.type !== 'code' || !isOutline(block, blocks[at - 1], source)) return [block]
    const {length} = block.value
    return contentInCode(block.value, {start: 0, end: length}, pointInCode(block, source))
  })
}

const outline = /^#{1,6} [^\n]*\n\t- /mu

function isOutline(code: Code, title: RootContent | undefined, source: string): boolean {
  const {start} = positionOf(code)
  if (title?.type !== 'heading' || positionOf(title).end.line + 1 !== start.line) return false
  return code.value.startsWith('- ') && source[offsetOf(start) - start.column + 1] === '\t'
}
