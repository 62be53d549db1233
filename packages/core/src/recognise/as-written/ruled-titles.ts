/**
 * Titles between rules on one line, in a file that so tells its questions from its answers.
 *
 *     ===== Question =====
 *
 *     What is a keel?
 *
 *     ===== Answer =====
 */
import type {Heading, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {partOfLine} from '../choice/option/line-parts.ts'
import {answerAlone, questionAlone} from '../label/label-alone.ts'
import {type Line, linesOf, paragraphOf} from '../text/lines.ts'
import {partedAt} from '../text/parted-paragraph.ts'
import {positionOf} from '../text/place.ts'

const mayBeRuled = /^ {0,3}(?:={3}|-{3}|\*{3}|_{3}|\+{3})[=\-*_+]*[ \t]?\p{L}/mu
const ruled = /^([=\-*_+])\1{2,}[ \t]*(\p{L}[^\n=*_+]{0,60}?)[ \t]*\1{3,}$/u

/** The blocks, with each such line as the title that it is. */
export function withRuledTitles(blocks: readonly RootContent[], source: string): RootContent[] {
  if (!mayBeRuled.test(source)) return [...blocks]
  const sign = signOf(blocks, source)
  if (sign === undefined) return [...blocks]
  const depth = depthIn(blocks)
  return blocks.flatMap((block) => {
    return block.type === 'paragraph' ? partsOf(block, sign, depth, source) : [block]
  })
}

/** The sign between which a line says no more than *Question*, and another no more than *Answer*. */
function signOf(blocks: readonly RootContent[], source: string): string | undefined {
  const asking = new Set<string>()
  const answering = new Set<string>()
  for (const block of blocks) {
    for (const line of block.type === 'paragraph' ? linesOf(block, source) : []) {
      const [, sign, words = ''] = ruledIn(line) ?? []
      if (sign === undefined) continue
      if (questionAlone(words)) asking.add(sign)
      if (answerAlone(words)) answering.add(sign)
    }
  }
  return [...asking].find((sign) => answering.has(sign))
}

function ruledIn(line: Line): RegExpExecArray | undefined {
  const [first] = line.children
  if (first?.type !== 'text' || !/^[=\-*_+]{3}/u.test(first.value)) return undefined
  return ruled.exec(toString(paragraphOf(line))) ?? undefined
}

/** One below the titles that stand above the first of them, which are those of the file. */
function depthIn(blocks: readonly RootContent[]): Heading['depth'] {
  const first = blocks.findIndex(({type}) => type === 'paragraph')
  const above = blocks.slice(0, Math.max(first, 0)).findLast(({type}) => type === 'heading')
  return above?.type === 'heading' && above.depth < 6 ? ((above.depth + 1) as Heading['depth']) : 1
}

function partsOf(
  paragraph: Paragraph,
  sign: string,
  depth: Heading['depth'],
  source: string
): RootContent[] {
  const lines = linesOf(paragraph, source)
  const titles = lines.flatMap((line, at) => (ruledIn(line)?.[1] === sign ? [at] : []))
  if (titles.length === 0) return [paragraph]
  const cuts = [...new Set(titles.flatMap((at) => [at, at + 1]))]
  const inside = cuts.filter((at) => at > 0 && at < lines.length)
  return partedAt(paragraph, inside, source).map((part) => {
    const [line, ...others] = linesOf(part, source)
    return (line && others.length === 0 && titleFrom(part, line, depth, source)) || part
  })
}

function titleFrom(
  part: Paragraph,
  line: Line,
  depth: Heading['depth'],
  source: string
): Heading | undefined {
  const [whole, , words] = ruledIn(line) ?? []
  if (whole === undefined || words === undefined) return undefined
  const from = whole.indexOf(words)
  const own = partOfLine(line, from, from + words.length, source)
  return own && {type: 'heading', depth, children: own.children, position: positionOf(part)}
}
