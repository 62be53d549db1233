/** Where the answer of a list's last item goes on below the list, unindented. */
import type {List, RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {isPartTitle, isPlainPart, isTitleLine} from '../file/is-part-title.ts'
import {isAnswer} from '../questions/answered-item.ts'
import {gatheredIn} from '../sheet/gathered.ts'
import {headOf} from './list-head.ts'
import {standsOver} from './stands-over.ts'
import {recounted} from '../sheet/recounted.ts'
import {endsPart} from '../text/ends-part.ts'

/**
 * Index after the last block that belongs to the last item: down to the next heading, rule or list
 * that goes on asking. `at + 1` where nothing below belongs to it, as below a number alone, which asks nothing.
 */
export function endBelow(
  blocks: readonly RootContent[],
  at: number,
  list: List,
  scope: Scope
): number {
  if (list.children.at(-1)?.children.length === 0) return at + 1
  const counted = list.children.length - recounted(list, scope.text).size
  const next = list.ordered ? (list.start ?? 1) + counted : undefined
  const {ends} = gatheredIn(blocks, scope.text)
  let end = at + 1
  const isLone = asksAlone(list, scope, blocks[at + 1])
  if (!list.ordered && !isLone && !marked(list, scope.text)) return end
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || endsPart(block)) break
    const below = blocks[end + 1]
    if (below?.type === 'list' && (isPartTitle(block) || standsOver(block, below))) {
      if (goesOn(below, next, list, scope.text)) break
    }
    if (below?.type === 'list' && isPlainPart(block)) break
    if (ends.has(end) || (ends.has(end + 1) && isTitleLine(block))) break
    if (holdsNumber(block, next)) break
    if (block.type === 'list' && goesOn(block, next, list, scope.text)) break
  }
  const stop = blocks[end]
  const goesOnBelow = stop?.type === 'list' || stop?.type === 'paragraph'
  const isCounted = goesOnBelow && end > at + 1
  const last = list.children.at(-1)
  const isHeading = last !== undefined && headOf(last, scope.text)?.kind === 'heading'
  const isOpen = isHeading && last.children.length === 1
  const isAlone =
    isLone || (list.children.length === 1 && (list.ordered === true || marked(list, scope.text)))
  return isCounted || isAlone || isOpen ? end : at + 1
}

/** A paragraph in which a line goes on counting, as no list may begin there. */
function holdsNumber(block: RootContent, next: number | undefined): boolean {
  if (next === undefined || block.type !== 'paragraph') return false
  const mark = `\n${String(next)}. `
  return block.children.some((child) => child.type === 'text' && child.value.includes(mark))
}

/** Fewer questions in a file make no series of bullets with text between them. */
const fewestAsked = 3

/** One bullet that asks or has a labelled answer below it, where questions are asked: what stands below it answers. */
function asksAlone(list: List, scope: Scope, below: RootContent | undefined): boolean {
  const [item, ...others] = list.children
  if (!item || others.length > 0 || list.ordered) return false
  const isStudied = scope.role === 'questions' || scope.asking >= fewestAsked
  if (!isStudied || item.children.length > 1) return false
  return headOf(item, scope.text)?.asks === 1 || (below !== undefined && isAnswer(below))
}

/** A list that continues the numbers, or asks in the same way. */
function goesOn(list: List, next: number | undefined, before: List, source: string): boolean {
  if (next !== undefined && list.ordered && (list.start ?? 1) === next) return true
  const [item] = list.children
  const head = item && headOf(item, source)
  return head !== undefined && head.asks >= 0.75 && list.ordered === before.ordered
}

/** The items mark their questions with more than a bullet. */
function marked(list: List, source: string): boolean {
  const [item] = list.children
  return item !== undefined && headOf(item, source)?.kind !== 'plain'
}
