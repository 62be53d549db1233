/**
 * Titles that name a part of the answer above them, and part it from nothing.
 *
 *     **1. How many guests came?**
 *
 *     Count the plates.
 *
 *     #### Steps
 *
 *     - Leave out those of the cooks.
 */
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {questionLabelOf} from '../label/label-words.ts'
import {roleOf} from '../file/role-of.ts'
import {undressed} from '../text/undressed.ts'

const part =
  /^(?:steps?|example|explanation|(?:sample |example |expected )?(?:output|code|query)|results?|approach|(?:time |space )?complexity|key points|insights?|how to explain it(?: \([^()]*\))?|pasos|ejemplo|explicación|schritte|beispiel|erklärung|étapes|exemple|explication|шаги|пример|объяснение|步骤|示例|例子|解析|思路)$/iu

/** Smaller titles stand in a chapter. */
const smallest = 4

/** Indices of headings within the answer of a strong or labelled question. */
export const answerHeadings: (blocks: readonly RootContent[]) => ReadonlySet<number> =
  remembered(readHeadings)

function readHeadings(blocks: readonly RootContent[]): Set<number> {
  const found = new Set<number>()
  let depth = 0
  let isAsked = false
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'heading') {
      isAsked ||= asks(block)
      continue
    }
    const isPart = isAsked && block.depth > depth && names(toString(block), block.depth)
    const below = blocks[at + 1]
    if (isPart && below && below.type !== 'heading' && !asks(below)) found.add(at)
    else [depth, isAsked] = [block.depth, false]
  }
  return found
}

function names(title: string, depth: number): boolean {
  const plain = undressed(title)
  return part.test(plain) || (depth >= smallest && standsOverAnswers(title))
}

/** So do titles over the answers, or notes, of a whole chapter elsewhere. */
function standsOverAnswers(title: string): boolean {
  const role = roleOf(title)
  return role === 'answers' || role === 'notes'
}

function asks(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const [first] = block.children
  return (first?.type === 'strong' && endsInMark(toString(first))) || questionIn(block)
}

function questionIn(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const [line] = textLinesOf(block.children)
  return line !== undefined && questionLabelOf(line) !== undefined
}
