/**
 * Answers in blocks of their own whose labels name questions above the one right above them.
 *
 *     **Question 1:** What makes dough rise?
 *
 *     **Question 2:** What makes dough stretch?
 *
 *     **Answer 1:** Yeast
 *
 *     **Answer 2:** Gluten
 */
import type {RootContent} from 'mdast'
import {askedByNumber, type Counted} from './asked-by-number.ts'
import type {Answered, GatheredEntry} from './gathered.ts'
import {answerLabelIn} from './gathered-label.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {answerLabelOf, counted} from '../label/label-words.ts'

/** Such answers from the block at `at` on, with the questions in a row above them. */
export function crossedAnswers(
  blocks: readonly RootContent[],
  at: number,
  floor: number,
  source: string
): Answered | undefined {
  const [first] = answersIn(blocks[at], at)
  if (first?.start !== 0) return undefined
  const asked = rowAbove(blocks, at, floor, source)
  const [opening, last] = [asked[0], asked.at(-1)]
  const numbers = new Set(asked.map(({number}) => number))
  const isCrossed = last !== undefined && last.number !== first.number && numbers.has(first.number)
  if (!isCrossed || !opening || numbers.size < asked.length) return undefined
  const entries: GatheredEntry[] = []
  let end = at
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || block.type === 'thematicBreak') break
    const found = answersIn(block, end)
    if (found.length === 0 ? isOther(block, end, source) : !numbers.has(found[0]?.number ?? 0))
      break
    for (const entry of found) if (numbers.delete(entry.number)) entries.push(entry)
  }
  return {from: opening.at, at, end, entries, asked}
}

/** What neither answers nor goes on answering. */
function isOther(block: RootContent, at: number, source: string): boolean {
  if (block.type === 'heading') return true
  return block.type === 'paragraph' && askedByNumber(block, at, source).some(({asks}) => asks)
}

function answersIn(block: RootContent | undefined, at: number): GatheredEntry[] {
  if (block?.type !== 'heading' && block?.type !== 'paragraph') return []
  return textLinesOf(block.children).flatMap(({text, start}) => {
    const found = answerLabelIn(text)
    return found ? [{at, start, ...found}] : []
  })
}

/** What a question may show, or have for an answer without a label. */
const shown = new Set<RootContent['type']>(['paragraph', 'blockquote', 'code', 'math', 'table'])

/** The questions with no labelled answer between them. */
function rowAbove(
  blocks: readonly RootContent[],
  end: number,
  floor: number,
  source: string
): Counted[] {
  const row: Counted[][] = []
  for (let at = end - 1; at >= floor; at--) {
    const block = blocks[at]
    if (!block || answers(block)) break
    const found = askedByNumber(block, at, source).filter(({asks}) => asks)
    if (found.length > 0) row.push(found)
    else if (!shown.has(block.type)) break
  }
  return row.reverse().flat()
}

function answers(block: RootContent): boolean {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false
  return textLinesOf(block.children).some(({text}) => answerLabelOf(text, counted) !== undefined)
}
