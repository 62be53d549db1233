/**
 * Options on lines or in paragraphs of their own below what a number counts, of which a mark tells the right ones.
 *
 *     1- Which rope floats?
 *
 *     Steel wire
 *
 *     Polypropylene (correct)
 */
import type {List, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {labelOf} from '../choice/option/label-of.ts'
import {isVerdict} from '../choice/option/verdict-sign.ts'
import {judged, mayBeMarked} from '../choice/option/verdict-marks.ts'
import {markOf} from '../choice/stem/mark-of.ts'
import {bulletList} from '../list/bullet-list.ts'
import {itemOf} from '../list/item-of.ts'
import {isOneLine, linesOf, paragraphOf} from '../text/lines.ts'

/** A file that marks fewer may mean something else. */
const fewestMarked = 3
const mostOptions = 8
/** Longer lines are prose. */
const longestOption = 200

interface Marked {
  parts: RootContent[]
  /** Index after the last block that it takes. */
  to: number
}

/** The blocks, with the options below each such stem as the list that they are. */
export function withMarkedOptions(blocks: readonly RootContent[], source: string): RootContent[] {
  if (!mayBeMarked(source)) return [...blocks]
  const found = new Map<number, Marked>()
  for (let at = 0; at < blocks.length; at++) {
    const marked = markedAt(blocks, at, source)
    if (marked) found.set(at, marked)
    if (marked) at = marked.to - 1
  }
  if (found.size < fewestMarked) return [...blocks]
  const read: RootContent[] = []
  for (let at = 0, block = blocks[at]; block; block = blocks[at]) {
    const marked = found.get(at)
    read.push(...(marked ? marked.parts : [block]))
    at = marked ? marked.to : at + 1
  }
  return read
}

function markedAt(blocks: readonly RootContent[], at: number, source: string): Marked | undefined {
  const block = blocks[at]
  const stem = block && stemIn(block)
  if (!stem) return undefined
  let first = at + 1
  let below = paragraphAt(blocks, first)
  // The question may stand below a situation.
  while (below && isOneLine(below) && endsInMark(toString(below)))
    below = paragraphAt(blocks, ++first)
  if (!below) return first === at + 1 ? markedWithin(block, stem, at, source) : undefined
  const paragraphs: Paragraph[] = []
  for (
    let own = paragraphAt(blocks, first);
    own;
    own = paragraphAt(blocks, first + paragraphs.length)
  ) {
    paragraphs.push(own)
  }
  const isApart = paragraphs.length > 1
  const list = optionsFrom(isApart ? paragraphs : linesIn(below, source), isApart, source)
  const to = first + paragraphs.length
  return list && {parts: [...blocks.slice(at, first), list], to}
}

/** A paragraph that counts nothing itself. */
function paragraphAt(blocks: readonly RootContent[], at: number): Paragraph | undefined {
  const block = blocks[at]
  return block?.type === 'paragraph' && !markOf(toString(block)) ? block : undefined
}

/** What a number counts, be it the only item of a list. */
function stemIn(block: RootContent): Paragraph | undefined {
  if (block.type === 'list') {
    const [item, ...others] = block.children
    const [only, ...more] = item?.children ?? []
    const isLone = block.ordered && others.length === 0 && more.length === 0
    return isLone && only?.type === 'paragraph' ? only : undefined
  }
  return block.type === 'paragraph' && markOf(toString(block)) ? block : undefined
}

/** The options are further lines of the stem's own paragraph. */
function markedWithin(
  block: RootContent,
  stem: Paragraph,
  at: number,
  source: string
): Marked | undefined {
  const [head, ...others] = linesIn(stem, source)
  const list = optionsFrom(others, false, source)
  if (!head || !list) return undefined
  if (block.type !== 'list') return {parts: [head, list], to: at + 1}
  const [item] = block.children
  const children = item ? [{...item, children: [head, list]}] : []
  return {parts: [{...block, children}], to: at + 1}
}

function linesIn(paragraph: Paragraph, source: string): Paragraph[] {
  return linesOf(paragraph, source).map(paragraphOf)
}

/** The list that they are, where some are marked right and others are not; two are a verdict each. */
function optionsFrom(
  lines: readonly Paragraph[],
  isSpread: boolean,
  source: string
): List | undefined {
  if (lines.length < 2 || lines.length > mostOptions || !lines.every(isOption)) return undefined
  const told = lines.map((line) =>
    mayBeMarked(toString(line)) ? judged(line, source) : {content: line, correct: undefined}
  )
  const right = told.filter(({correct}) => correct)
  if (right.length === 0 || right.length === lines.length) return undefined
  const areVerdicts = told.every(({content}) => content && isVerdict(toString(content)))
  return lines.length > 2 || areVerdicts ? bulletList(lines.map(itemOf), isSpread) : undefined
}

/** A sign before its words gives an answer, over what explains it. */
const signed = /^[^\p{L}\p{N}]*[✅✔✓☑]/u

function isOption(line: Paragraph): boolean {
  const text = toString(line)
  if (!isOneLine(line) || text.length > longestOption) return false
  return labelOf(text) === undefined && !signed.test(text)
}
