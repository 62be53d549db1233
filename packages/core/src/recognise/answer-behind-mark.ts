/** Items that ask and are answered in the same line, with nothing between: *Who wrote Faust? Goethe.* */
import type {List, Paragraph, RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import {asksBy} from './asks.ts'
import {partOfLine} from './choice/line-parts.ts'
import {linesOf, paragraphOf} from './lines.ts'

/** One mark, and a few words behind it. */
const asked = /^[^?？]{3,200}[?？](?=\s+[\p{L}\p{N}"“„«'$][^?？]{0,79}$)/u

/** Fewer may be remarks on one question. */
const fewest = 2

/** Most items of the list are such. */
export function answersBehindMarks({children}: List): boolean {
  const split = children.filter(({children: [first]}) => first && endOfAsked(first) > 0).length
  return split >= fewest && split * 3 >= children.length * 2
}

/** What asks, and what answers it behind the mark. */
export function partedAtMark(
  first: RootContent,
  source: string
): {prompt: Paragraph; answer: Paragraph} | undefined {
  const end = endOfAsked(first)
  const [line] = end > 0 && first.type === 'paragraph' ? linesOf(first, source) : []
  const before = line && partOfLine(line, 0, end, source)
  const behind = line && partOfLine(line, end, undefined, source)
  return before && behind && {prompt: paragraphOf(before), answer: paragraphOf(behind)}
}

function endOfAsked(first: RootContent): number {
  if (first.type !== 'paragraph') return 0
  const text = toString(first)
  const end = asked.exec(text)?.[0].length ?? 0
  // *What is a heap? Give an example.* asks on.
  return end > 0 && asksBy(text.slice(0, end)) === 1 && asksBy(text.slice(end)) === 0 ? end : 0
}
