/**
 * Strong lines that count on right below the options of the question before, without a blank line between.
 *
 *     **1) Which sail stands in front?**
 *     a. the main
 *     b. the jib
 *     **2) A boat enters the port. Which course does it hold?**
 */
import type {Paragraph, RootContent} from 'mdast'
import {numberMarkOf} from '../asks/number-mark.ts'
import {labelOf} from '../choice/option/label-of.ts'
import {isOneLine, type Line, linesOf} from '../text/lines.ts'
import {maskedText} from '../text/masked-text.ts'
import {partedAt} from '../text/parted-paragraph.ts'

/** The blocks, with each such line at the start of a paragraph of its own. */
export function withStrongCounts(blocks: readonly RootContent[], source: string): RootContent[] {
  return blocks.flatMap((block) => {
    const isStrong = block.type === 'paragraph' && block.children[0]?.type === 'strong'
    return isStrong && !isOneLine(block) ? partsOf(block, source) : [block]
  })
}

function partsOf(paragraph: Paragraph, source: string): Paragraph[] {
  const lines = linesOf(paragraph, source)
  let last = countOf(lines[0])
  if (last === undefined) return [paragraph]
  const starts: number[] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const count = above && labelOf(maskedText(above.children)) ? countOf(line) : undefined
    if (count === undefined || count !== last + 1) continue
    last = count
    starts.push(at)
  }
  return starts.length > 0 ? partedAt(paragraph, starts, source) : [paragraph]
}

/** The number of a line that is strong as a whole. */
function countOf(line: Line | undefined): number | undefined {
  const [only, ...others] = line?.children ?? []
  if (only?.type !== 'strong' || others.length > 0) return undefined
  return numberMarkOf(maskedText(only.children))?.number
}
