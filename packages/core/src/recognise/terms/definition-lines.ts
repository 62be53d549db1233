/**
 * Terms with their definition on lines that open with a colon, as Pandoc and PHP Markdown Extra
 * write lists of them.
 *
 *     Osmosis
 *     : Water moves through a membrane.
 */
import type {Paragraph, RootContent} from 'mdast'
import type {Recognised} from '../../dialects/dialect.ts'
import {asksBy} from '../asks/asks.ts'
import {type Piece, piecesOf} from '../card/card-text.ts'
import {answerFrom, promptFrom, questionFrom} from '../draft.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {positionOf} from '../text/place.ts'

const mark = /^\s*:\s+(?=\S)/u

/** Longest text that is still defined, and no paragraph above a caption. */
const longest = 120

/** The term at `at`, where a colon opens the line or the block below it. */
export function definedAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const block = blocks[at]
  if (block?.type !== 'paragraph') return undefined
  const [head, below] = textLinesOf(block.children)
  if (!head || !isDefined(head.text)) return undefined
  if (below && !mark.test(below.text)) return undefined
  const end = endOf(blocks, at + 1)
  if (!below && (end === at + 1 || blocks[end]?.type === 'table')) return undefined
  const [asked, ...pieces] = cutAtMarks(block, source)
  const definitions = [
    ...pieces,
    ...blocks.slice(at + 1, end).flatMap((next) => {
      return next.type === 'paragraph'
        ? cutAtMarks(next, source).filter(({hasText}) => hasText)
        : []
    })
  ]
  const [first] = definitions
  const last = definitions.at(-1)
  if (!asked || !first || !last) return undefined
  const form = asks(head.text) ? 'open' : 'term'
  const question = questionFrom({form, confidence: 0.9}, [
    promptFrom(asked.content, {start: positionOf(block).start, end: asked.end}),
    answerFrom(
      definitions.flatMap(({content}) => content),
      {start: first.start, end: last.end}
    )
  ])
  return {entries: [question], used: end - at}
}

/** A word alone is what is defined, be it a command elsewhere: *name*, *list*. */
function asks(text: string): boolean {
  return asksBy(text) >= 0.75 && !/^\s*\p{L}+\s*$/u.test(text)
}

function isDefined(text: string): boolean {
  return text.length <= longest && /[\p{L}\p{N}]/u.test(text) && !/[.:：。,]\s*$|^\s*:/u.test(text)
}

/** Index after the last block that goes on defining. */
function endOf(blocks: readonly RootContent[], from: number): number {
  let end = from
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (block?.type !== 'paragraph' || block.children[0]?.type !== 'text') break
    if (!mark.test(block.children[0].value)) break
  }
  return end
}

/** What stands before the first mark, and each definition with its mark, which is no content. */
function cutAtMarks(paragraph: Paragraph, source: string): Piece[] {
  const places = textLinesOf(paragraph.children).flatMap(({start, text}) => {
    const length = mark.exec(text)?.[0].length
    return length === undefined ? [] : [start, start + length]
  })
  const pieces = piecesOf(paragraph, places, source)
  return pieces.flatMap((piece, index) => {
    if (index === 0) return [piece]
    const before = pieces[index - 1]
    return index % 2 === 0 && before ? [{...piece, start: before.start}] : []
  })
}
