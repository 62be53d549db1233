/** The key of a question, found in the blocks behind its options. */
import type {Blockquote, Definition, Paragraph} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Position} from 'unist'
import type {Content} from '../../../ast.ts'
import {positionOf, span} from '../../text/place.ts'
import {calloutOf} from '../../details/callout-of.ts'
import {saidIn} from '../../details/html-content.ts'
import {isOneLine} from '../../text/lines.ts'
import {isRow, lettersAt, type NamedLetters} from './key-letters.ts'
import {linesIn, linesOfKey} from './key-lines.ts'
import {keyOf, type KeyText, letterAtEnd, reasonLength} from './key-of.ts'
import {labelOf} from '../option/label-of.ts'
import {labelOfFirst} from './label-of-key.ts'
import {codeKey} from './key-in-code.ts'
import {keyInReason, mayTell} from './key-in-reason.ts'
import {keyOfLetters} from './key-of-letters.ts'
import {paragraphFrom} from '../option/line-parts.ts'
import {rightItems, tickedKey} from './key-in-list.ts'
import {isLoneKey} from './lone-key.ts'
import {isBoxList} from '../option/option-items.ts'
import {withReason} from './reason-behind.ts'
import {unwrapped} from '../option/verdict-marks.ts'
import {endsNothing, withoutReasonLabel} from './without-reason-label.ts'

export interface Key {
  letters: string[]
  /** The key in full, where it is more than letters. */
  text: string
  /** The key without its label. */
  words: Content[]
  /** The words are letters and nothing more. */
  isBare: boolean
  /** A sentence says so, and no label. */
  isStated?: boolean
  /** Numbers say that it is that of other questions. */
  isOfOthers?: boolean
  /** A block below its label gives it. */
  isBelow?: boolean
  /** Blocks after the key: why. */
  reason: Content[]
  /** Where the key stands, its label included. */
  position: Position
}

/** The key that a run of blocks gives; a `wrapped` run is known to be an answer. */
export function keyFrom(
  blocks: readonly Content[],
  isWrapped: boolean,
  source: string
): {key: Key; before: number; used: number} | undefined {
  let first: {key: Key; before: number; used: number} | undefined
  let isReason = false
  for (const [at, block] of blocks.entries()) {
    const labelled = labelledKey(block, blocks[at + 1], source)
    const found = labelled && {key: labelled.key, before: at, used: at + labelled.used}
    if (found && !found.key.isStated) return found
    first ??= found
    if (!isWrapped) return first
    isReason ||= reasonLength(toString(block)) > 0
    if (first || isReason || isEmptyMark(block)) continue
    const bare = bareKey(block, source)
    first = bare && {key: bare, before: at, used: at + 1}
    if (bare && bare.letters.length > 0) return first
  }
  return first
}

/** *Answer: B*, or *Answer:* over the block that says which. */
function labelledKey(
  block: Content,
  next: Content | undefined,
  source: string
): {key: Key; used: number} | undefined {
  if (block.type === 'code') {
    const label = keyOf(block.value)
    return label && codeKey(block, label)
  }
  if (block.type === 'html') {
    const [inner, ...others] = saidIn(block, source)
    const found = inner?.type === 'paragraph' && labelledKey(inner, undefined, source)
    if (!found) return undefined
    return {...found, key: {...found.key, reason: [...found.key.reason, ...others]}}
  }
  if (block.type === 'blockquote') return keyInQuote(block, source)
  if (block.type === 'definition') return keyInDefinition(block)
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
  if (isOneLine(block) && !labelOfFirst(block, block) && !mayTell(block)) return undefined
  const [first, ...others] = linesOfKey(block, source)
  const label = first && labelOfFirst(block, first)
  const told = label ? undefined : keyInReason(first, others, source)
  if (told) return {key: told, used: 1}
  if (!label) return undefined
  if (label.letters.length > 0 && isCode(first)) {
    return {key: keyInCode(first, label, withoutReasonLabel(others, source)), used: 1}
  }
  const written = keyOnLine(first, others, label, source)
  if (written) return {key: written, used: 1}
  const [below, ...more] = others
  if (below) {
    return {key: keyOfLines(first, below, more, source), used: 1}
  }
  if (!next || next.type === 'heading') return undefined
  const bare = bareKey(next, source)
  const isTold = bare && (bare.letters.length > 0 || next.type !== 'paragraph')
  const key = isTold ? bare : (labelledKey(next, undefined, source)?.key ?? bare)
  return key && {key: {...key, position: span(first, next), isBelow: true}, used: 2}
}

/** *[//]: # (Answer: B)*, which no reader sees. */
function keyInDefinition(block: Definition): {key: Key; used: number} | undefined {
  const label = block.label === '//' && block.title ? keyOf(block.title) : undefined
  if (!label || label.letters.length === 0) return undefined
  return {key: keyOfLetters(label.letters, positionOf(block)), used: 1}
}

/** The only block of a quote, or the one of several that names letters: *Explanation: …* above *Answer: b*. */
function keyInQuote(quote: Blockquote, source: string): {key: Key; used: number} | undefined {
  const callout = calloutOf(quote, source)
  const title = callout?.title ? [callout.title] : []
  const children = callout ? [...title, ...callout.content] : quote.children
  const [only, ...others] = children
  if (others.length === 0) return only && labelledKey(only, undefined, source)
  for (const [at, child] of children.entries()) {
    const found = labelledKey(child, undefined, source)
    if (!found || found.key.letters.length === 0) continue
    const reason = [...children.slice(0, at), ...found.key.reason, ...children.slice(at + 1)]
    return {...found, key: {...found.key, reason}}
  }
  return undefined
}

/** What the line says behind its label, and why, where a label of its own says so. */
function keyOnLine(
  line: Paragraph,
  others: readonly Paragraph[],
  label: KeyText,
  source: string
): Key | undefined {
  const {start, end, letters} = label
  const parted = letters.length > 0 ? withReason(line, start, end, source) : undefined
  const rest = parted?.letters ?? paragraphFrom(line, start, source)
  if (!rest) return undefined
  const key = keyOfParagraph(rest, parted ? [parted.reason, ...others] : others, label, source)
  return {...key, isStated: label.isStated === true, position: positionOf(line)}
}

function isCode({children: [only, ...others]}: Paragraph): boolean {
  return only?.type === 'inlineCode' && others.length === 0
}

/** A line that is all code cannot be cut behind its label. */
function keyInCode(line: Paragraph, {letters, end}: KeyText, reason: Content[]): Key {
  const isBare = !/[\p{L}\p{N}]/u.test(toString(line).slice(end))
  const words = isBare ? [] : [line]
  return {letters, text: '', words, isBare, reason, position: positionOf(line)}
}

/** The line below a label, and those that go on with letters behind its own. */
function keyOfLines(
  label: Paragraph,
  below: Paragraph,
  others: readonly Paragraph[],
  source: string
): Key {
  const read = lettersAt(toString(below))
  let last = labelOf(toString(below))
  const count = others.findIndex((line) => {
    const own = labelOf(toString(line))
    const goesOn = own?.alphabet === last?.alphabet && (own?.index ?? 0) > (last?.index ?? Infinity)
    last = own
    return !goesOn
  })
  const more = others.slice(0, count === -1 ? others.length : count)
  const key = keyOfParagraph(below, others.slice(more.length), {start: 0, ...read}, source)
  const letters = more.flatMap((line) => lettersAt(toString(line)).letters)
  return {
    ...key,
    letters: [...key.letters, ...letters],
    words: [...key.words, ...more],
    isBare: key.isBare && more.length === 0,
    position: span(label, more.at(-1) ?? below)
  }
}

const tag = /<\/?[a-z][^<>]*>/giu

function keyOfParagraph(
  rest: Paragraph,
  others: readonly Paragraph[],
  label: {start: number; letters: string[]; end: number},
  source: string
): Key {
  const text = toString(rest)
  const behind = Math.max(0, label.end - label.start)
  const isBare =
    label.letters.length > 0 &&
    !/[\p{L}\p{N}]/u.test(text.slice(behind).replace(tag, '')) &&
    isRow(text.slice(0, behind))
  return {
    letters: label.letters.length > 0 ? label.letters : [letterAtEnd(text) ?? []].flat(),
    text,
    words: [rest],
    isBare,
    reason: withoutReasonLabel(others.filter(endsNothing), source),
    position: positionOf(rest)
  }
}

/** A block that is the key and nothing more: letters, an option's words, a fence. */
export function bareKey(block: Content, source: string): Key | undefined {
  if (block.type === 'code') return codeKey(block, undefined)?.key
  if (block.type === 'list') {
    if (isBoxList(block)) return tickedKey(block)
    const texts = rightItems(block, source).map((item) => toString(item))
    const letters = texts.flatMap((text) => lettersAt(text).letters)
    return {
      letters,
      text: texts.join('\n'),
      words: [block],
      isBare: false,
      reason: [],
      position: positionOf(block)
    }
  }
  if (block.type === 'blockquote' && isLoneKey(block) && block.children[0]) {
    return bareKey(block.children[0], source)
  }
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
  const [line, ...others] = linesIn(block, source)
  if (!line) return undefined
  const first = unwrapped(line, source) ?? line
  const read = strongLetter(first) ?? lettersAt(toString(first))
  return keyOfParagraph(first, others, {start: 0, ...read}, source)
}

/** A strong letter before a sentence: *__A__ Hens lay eggs*, and not *__A__ hen lays eggs*. */
function strongLetter(line: Paragraph): NamedLetters | undefined {
  const [first] = line.children
  const isLetter = first?.type === 'strong' && /^[A-H]\s+\p{Lu}/u.test(toString(line))
  const letter = isLetter ? toString(first) : ''
  return letter.length === 1 ? {letters: [letter], end: 1} : undefined
}

/** An HTML node that only opens or closes something. */
function isEmptyMark(block: Content): boolean {
  return block.type === 'html' && !/[\p{L}\p{N}]/u.test(toString(block).replace(/<[^<>]*>/gu, ''))
}
