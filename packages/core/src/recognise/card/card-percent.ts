/**
 * Cards that a line `%` parts into front and back, below a heading or between rules; what stands below
 * another such line is no part of the back. Where the file says that it holds cards, `. . .` parts them, too.
 *
 *     ## In irons
 *
 *     %
 *
 *     The boat points into the wind and stands still.
 */
import type {RootContent} from 'mdast'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {asideFrom} from '../draft.ts'
import {isFrontMatter} from '../file/is-front-matter.ts'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {cardParted} from './card-turn.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {hasLine} from '../text/has-line.ts'
import {positionOf} from '../text/place.ts'
import {endsPart} from '../text/ends-part.ts'

/** Most blocks of a front. */
const longestFront = 6

const percent = /^\s*%\s*$/u
const dots = /^\s*\. \. \.\s*$/u
const hasPercent = remembered((source: string) => hasLine(source, '%'))
const hasDots = remembered((source: string) => source.includes('\n. . .'))

/** The card that begins with the heading at `at`, or below a rule or the front matter. */
export function percentAt(
  blocks: readonly RootContent[],
  at: number,
  {text: source, isCards}: Pick<Scope, 'text' | 'isCards'>
): Recognised | undefined {
  const signs = [hasPercent(source) ? percent : [], isCards && hasDots(source) ? dots : []].flat()
  const title = blocks[at]
  if (signs.length === 0 || !title || !(title.type === 'heading' || isOpened(blocks, at))) {
    return undefined
  }
  const depth = title.type === 'heading' ? title.depth : 0
  for (let turn = at + 1; turn <= at + longestFront + 1; turn++) {
    const block = blocks[turn]
    // What has gaps is a cloze.
    if (!block || endsPart(block) || /\{\{c\d/iu.test(toString(block))) return undefined
    const length = lengthOfSign(block, signs)
    if (length === 0) continue
    const end = endOf(blocks, turn + 1, depth)
    const told = tailFrom(blocks, turn + 1, end, signs)
    const card = cardParted(blocks, {at, turn, length}, {}, source, () => told)
    const tail = blocks.slice(told, end).map((node) => asideFrom([node], positionOf(node)))
    return card && {entries: [...card.entries, ...tail], used: end - at}
  }
  return undefined
}

/** Below a rule, or at the start of the file. */
function isOpened(blocks: readonly RootContent[], at: number): boolean {
  const before = blocks[at - 1]
  const block = blocks[at]
  if (!block || endsPart(block) || isFrontMatter(block)) return false
  return !before || before.type === 'thematicBreak' || isFrontMatter(before)
}

/** Characters of the line that opens a block and parts a card; 0 where it does not. */
function lengthOfSign(block: RootContent, signs: readonly RegExp[]): number {
  const [line] = block.type === 'paragraph' ? textLinesOf(block.children) : []
  return line && signs.some((sign) => sign.test(line.text)) ? line.text.length : 0
}

/** The next heading as high as that of the card, or higher; where it has none, the next rule or heading. */
function endOf(blocks: readonly RootContent[], from: number, depth: number): number {
  let end = from
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || (depth === 0 && endsPart(block))) break
    if (block.type === 'heading' && block.depth <= depth) break
  }
  return end
}

/** Where another sign parts tags from the back. */
function tailFrom(
  blocks: readonly RootContent[],
  from: number,
  end: number,
  signs: readonly RegExp[]
): number {
  const tail = blocks.slice(from, end).findIndex((block) => lengthOfSign(block, signs) > 0)
  return tail === -1 ? end : from + tail
}
