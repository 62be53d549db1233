/** How far the back of a card goes on below the block it begins in. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {isSchedule} from './card-signs.ts'
import {directiveOf} from '../directive.ts'
import {offsetOf, positionOf} from '../text/place.ts'
import {endsPart} from '../text/ends-part.ts'

/** Index after the last block that follows without a blank line. */
export function endOfStretch(blocks: readonly RootContent[], from: number): number {
  let end = from
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    const before = blocks[end - 1]
    if (!block || !before || isStop(block)) break
    if (positionOf(block).start.line > positionOf(before).end.line + 1) break
  }
  return end
}

/**
 * Index after the last block down to a rule, a heading, a schedule, or the front of the next card.
 * Below a front that is a heading, smaller ones right below what is of the back are parts of it.
 */
export function endOfPart(
  blocks: readonly RootContent[],
  from: number,
  source: string,
  depth: number = deepest
): number {
  let end = from
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || isTurnAt(blocks, end + 1)) break
    if (isUnderlined(block, source) || isNumbered(block)) return end + 1
    if (isStop(block) && !goesOn(block, end > from ? blocks[end - 1] : undefined, depth)) break
  }
  return end
}

const deepest = 6

function goesOn(block: RootContent, before: RootContent | undefined, depth: number): boolean {
  if (block.type !== 'heading' || block.depth <= depth) return false
  return !before || positionOf(block).start.line === positionOf(before).end.line + 1
}

/** A number by which a tool knows a card stands below its back: `<!--ID: 1698399778474-->`, `^1683149678242`. */
export function endsCard(block: RootContent): boolean {
  return isSchedule(block) || isNumbered(block)
}

function isNumbered(block: RootContent): boolean {
  return block.type === 'paragraph' && /(?:^|\n)\^\d{10,15}\s*$/u.test(toString(block))
}

/** A paragraph that begins with a line of question marks parts the block before it from what follows. */
export function isTurnAt(blocks: readonly RootContent[], at: number): boolean {
  const block = blocks[at]
  if (block?.type !== 'paragraph' || block.children[0]?.type !== 'text') return false
  return /^\s*\?{1,3}\s*(?:\n|$)/u.test(toString(block.children[0]))
}

/** A rule right below text makes a heading of it. */
export function isUnderlined(block: RootContent, source: string): boolean {
  return block.type === 'heading' && source[offsetOf(positionOf(block).start)] !== '#'
}

function isStop(block: RootContent): boolean {
  if (endsPart(block)) return true
  return isSchedule(block) || directiveOf(block) !== undefined
}
