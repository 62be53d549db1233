/** What a quote holds: options, which are taken apart, or what is asked. */
import type {Blockquote, Paragraph} from 'mdast'
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {type Callout, calloutOf} from '../details/callout-of.ts'
import {maskedText} from '../text/masked-text.ts'
import {isMute} from './is-mute.ts'
import {reasonLength} from './key/key-of.ts'
import {holdsOptions} from './option/holds-options.ts'
import {partOfLine} from './option/line-parts.ts'
import {isBoxList} from './option/option-items.ts'

/** It holds options, boxes, or the title of a question. */
export function isTakenApart(
  node: Blockquote,
  callout: Callout | undefined,
  source: string
): boolean {
  const content = callout?.content ?? node.children
  if (!callout && isNumberedTitle(node)) return true
  if (!callout && isReason(node)) return false
  return content.some(
    (block, at) =>
      holdsOptions(block, source) ||
      (callout && block.type === 'list' && foldsAnswer(content[at + 1], source)) ||
      (!callout?.folds && isBoxes(block)) ||
      (!callout && isAsking(block, source))
  )
}

/** The heading of a question that somebody quotes, be it over a picture: `> ### Q4. Which one floats?` */
function isNumberedTitle({children: [first, ...more]}: Blockquote): boolean {
  if (first?.type !== 'heading' || !more.every(isMute)) return false
  return numberMarkOf(toString(first))?.kind === 'question'
}

/** What it says of options is none: `> Explanation: - (a) …`. */
function isReason({children: [first]}: Blockquote): boolean {
  return first?.type === 'paragraph' && reasonLength(toString(first)) > 0
}

function foldsAnswer(block: Content | undefined, source: string): boolean {
  const callout = block?.type === 'blockquote' ? calloutOf(block, source) : undefined
  return callout?.folds === true && callout.wraps === 'answer'
}

/** What stands between double signs, as Open edX marks what asks: `>>Which one floats?<<`. */
export function askedIn(
  {children: [inner], position}: Blockquote,
  source: string
): Paragraph | undefined {
  const [only, ...others] = inner?.type === 'blockquote' ? inner.children : []
  if (only?.type !== 'paragraph' || others.length > 0) return undefined
  const text = maskedText(only.children).trimEnd()
  const line = text.endsWith('<<') ? partOfLine(only, 0, text.length - 2, source) : undefined
  return line && position && {type: 'paragraph', children: line.children, position}
}

function isBoxes(node: Content): boolean {
  return node.type === 'list' && node.children.length > 1 && isBoxList(node)
}

/** The only item of a list counts a question that has its options on lines below. */
function isAsking(node: Content, source: string): boolean {
  if (node.type !== 'list' || !node.ordered || node.children.length > 1) return false
  return node.children[0]?.children.some((block) => holdsOptions(block, source)) ?? false
}
