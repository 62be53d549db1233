/**
 * Cards below a heading that opens their front, parted by a line `%` from their back.
 *
 *     ## In irons
 *
 *     %
 *
 *     The boat points into the wind and stands still.
 */
import type {RootContent} from 'mdast'
import type {Recognised} from '../../dialects/dialect.ts'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {cardParted} from './card-turn.ts'
import {textLinesOf} from '../label/label-lines.ts'

/** Most blocks below the heading of a front. */
const longestFront = 6

const percent = /^\s*%\s*$/u
/** A pattern that opens with the sign skips what is before it; one that opens with the line does not. */
const hasPercent = remembered((source: string) => /%(?<=^[ \t]*%)[ \t]*$/m.test(source))

/** The card that begins with the heading at `at`. */
export function percentAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const title = blocks[at]
  if (title?.type !== 'heading' || !hasPercent(source)) return undefined
  for (let turn = at + 1; turn <= at + longestFront + 1; turn++) {
    const block = blocks[turn]
    // What has gaps is a cloze.
    if (!block || block.type === 'heading' || /\{\{c\d/iu.test(toString(block))) return undefined
    const [line] = block.type === 'paragraph' ? textLinesOf(block.children) : []
    if (!line || !percent.test(line.text)) continue
    const facts = {confidence: 0.95, isBothWays: false}
    const parting = {at, turn, length: line.text.length}
    return cardParted(blocks, parting, facts, source, () => endOf(blocks, turn + 1, title.depth))
  }
  return undefined
}

/** The next heading as high as that of the card, or higher. */
function endOf(blocks: readonly RootContent[], from: number, depth: number): number {
  let end = from
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (block?.type === 'heading' && block.depth <= depth) break
  }
  return end
}
