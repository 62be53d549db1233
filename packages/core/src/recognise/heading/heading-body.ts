/** What stands below a heading, down to the next one. */
import type {ListItem, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {linksAnswer} from './links-answer.ts'

export interface HeadingBody {
  /** Nothing stands between it and the next heading. */
  isBare: boolean
  /** Its body is code, with a line of text above it at most. */
  isCoded: boolean
  /** Its body is short and asks: the heading only names a question. */
  bodyAsks: boolean
  /** Lists below it hold questions of their own: the heading names their topic. */
  holdsQuestions: boolean
  /** These have their answers with them. */
  holdsAnswers: boolean
  /** Its answer is somewhere else: a link leads there. */
  linksAnswer: boolean
}

/** Most blocks of a body that puts a question which its heading only names. */
const longestAskingBody = 3

export function bodyOf(blocks: readonly RootContent[], at: number): HeadingBody {
  let bodyAsks = false
  let end = at + 1
  for (; end <= at + longestAskingBody + 1; end++) {
    const block = blocks[end]
    if (!block || block.type === 'heading') break
    if (block.type === 'paragraph' && asksOnce(toString(block))) bodyAsks = true
  }
  const isShort = end <= at + longestAskingBody + 1
  const last = isShort && end > at + 1 ? blocks[end - 1] : undefined
  return {
    isBare: end === at + 1,
    isCoded: last?.type === 'code' && end <= at + 3,
    bodyAsks: bodyAsks && isShort,
    linksAnswer: linksBelow(blocks, at),
    ...questionsBelow(blocks, at)
  }
}

/** Blocks below a heading among which the link to its answer stands. */
const farthestLink = 12

function linksBelow(blocks: readonly RootContent[], at: number): boolean {
  for (let below = at + 1; below <= at + farthestLink; below++) {
    const block = blocks[below]
    if (!block || block.type === 'heading') return false
    if (linksAnswer(block)) return true
  }
  return false
}

/** Lines with numbers that go on, or that each ask, put several questions, and the heading names none of them. */
const severalLines = /\n\s*\d{1,4}[.)]\s|[?？]\s*\n[^?？\n]*[?？]\s*\n/u

function asksOnce(text: string): boolean {
  return endsInMark(text) && !severalLines.test(text)
}

function questionsBelow(
  blocks: readonly RootContent[],
  at: number
): Pick<HeadingBody, 'holdsQuestions' | 'holdsAnswers'> {
  let items = 0
  let asking = 0
  let answered = 0
  for (let end = at + 1; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || block.type === 'heading') break
    if (block.type !== 'list') continue
    const asked = block.children.filter(asks)
    if (asking === 0 && items === 0 && asked.length === 0) break
    items += block.ordered ? block.children.length : asked.length
    asking += asked.length
    answered += asked.filter(isAnswered).length
  }
  const holdsQuestions = asking >= 2 && asking * 2 > items
  return {holdsQuestions, holdsAnswers: holdsQuestions && answered * 2 > asking}
}

/** The first line of the item asks. */
function asks({children: [first]}: ListItem): boolean {
  if (!first || first.type === 'list') return false
  const text = toString(first)
  const end = text.indexOf('\n')
  if (endsInMark(end === -1 ? text : text.slice(0, end))) return true
  return (end !== -1 && endsInMark(text)) || endsInMark(beforeBreak(first))
}

/** What stands before the first hard break; nothing where there is none. */
function beforeBreak(block: RootContent): string {
  if (block.type !== 'paragraph') return ''
  const at = block.children.findIndex(({type}) => type === 'break')
  return block.children
    .slice(0, Math.max(0, at))
    .map((child) => toString(child))
    .join('')
}

/** Something that is no list follows the line that asks. */
function isAnswered({children: [first, second]}: ListItem): boolean {
  if (second) return second.type !== 'list'
  const text = first ? toString(first) : ''
  return text.includes('\n') && !endsInMark(text)
}

/** Nothing stands below, and no heading that is deeper: it is still to be filled in. */
export function isUnfilled(blocks: readonly RootContent[], at: number, depth: number): boolean {
  let end = at + 1
  for (let block = blocks[end]; block && isBlank(block); block = blocks[end]) end++
  const below = blocks[end]
  return !below || (below.type === 'heading' && below.depth <= depth)
}

/** A rule, or a quote or list in which nobody has written anything. */
function isBlank(block: RootContent): boolean {
  if (block.type === 'thematicBreak') return true
  const isFrame = block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem'
  return isFrame && block.children.every(isBlank)
}
