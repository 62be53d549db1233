/** Paragraphs whose first line asks, by the stretches between headings and rules in which they stand. */
import type {PhrasingContent, RootContent} from 'mdast'
import type {Position} from 'unist'
import {remembered} from '../remembered.ts'
import {toString} from '../to-string.ts'
import {asksBy, endsInMark, isLone, wantsAccount} from './asks.ts'
import {cut} from './cut.ts'
import {type Line, linesOf, paragraphOf} from './lines.ts'
import {numberMarkOf} from './number-mark.ts'
import {positionOf} from './place.ts'
import {trim} from './trim.ts'

export interface Asked {
  at: number
  content: PhrasingContent[]
  position: Position
  /** Lines of the same block below the one that asks. */
  rest: readonly Line[]
  number: number | undefined
  /** It ends in a mark. */
  isMarked: boolean
  /** It is quoted, emphasised or underlined as a whole, or has a sign before it. */
  isSetApart: boolean
  confidence: number
}

export interface Stretch {
  start: number
  end: number
  asked: Asked[]
}

/** The stretch of a paragraph that asks, and which of those in it that is. */
export interface Place {
  stretch: Stretch
  index: number
}

/** The place of each paragraph that asks, by its index. */
export const askedIn: (
  blocks: readonly RootContent[],
  source: string
) => ReadonlyMap<number, Place> = remembered(readStretches)

function readStretches(blocks: readonly RootContent[], source: string): Map<number, Place> {
  const places = new Map<number, Place>()
  let stretch: Stretch = {start: 0, end: 0, asked: []}
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'heading' || block.type === 'thematicBreak') {
      stretch = {start: at + 1, end: at + 1, asked: []}
      continue
    }
    stretch.end = at + 1
    const asked = askedBy(block, at, source)
    if (!asked) continue
    places.set(at, {stretch, index: stretch.asked.length})
    stretch.asked.push(asked)
  }
  return places
}

/** A longer line tells, and asks at its end only. */
const longest = 240

/** The line that opens a paragraph, or is quoted, asks by a mark, or counts and asks in words. */
function askedBy(block: RootContent, at: number, source: string): Asked | undefined {
  const opening = openingOf(block, source)
  if (!opening) return undefined
  const {line, rest, isSetApart} = opening
  const text = toString(paragraphOf(line))
  if (text.length > longest || goesOn(rest[0])) return undefined
  const mark = numberMarkOf(text)
  const words = text.slice(mark?.length ?? 0)
  const asks = asksBy(words)
  const isMarked = asks === 1 && endsInMark(text) && !isLone(text)
  const asksInWords = !/[?？]\s/u.test(words) && (asks >= 0.5 || wantsAccount(words))
  const isCounted = mark?.kind === 'number' && asksInWords
  if (!isMarked && !isCounted) return undefined
  const [, after] = mark ? cut(line.children, mark.length, source) : [[], line.children]
  const content = trim(after, source)
  if (content.length === 0) return undefined
  const confidence = isMarked ? 0.8 : asks >= 0.7 ? 0.75 : 0.6
  const {position} = line
  return {at, content, position, rest, number: mark?.number, isMarked, isSetApart, confidence}
}

interface Opening {
  line: Line
  rest: readonly Line[]
  isSetApart: boolean
}

function openingOf(block: RootContent, source: string): Opening | undefined {
  if (block.type === 'blockquote') {
    const [only, ...others] = block.children
    const inner = only && others.length === 0 ? openingOf(only, source) : undefined
    if (!inner || inner.rest.length > 0) return undefined
    return {...inner, line: {...inner.line, position: positionOf(block)}, isSetApart: true}
  }
  if (block.type !== 'paragraph' || !mayAsk(block.children)) return undefined
  const [line, ...rest] = linesOf(block, source)
  if (!line) return undefined
  const children = unwrapped(line.children)
  const isSetApart = children !== line.children || sign.test(toString(paragraphOf(line)))
  return {line: {...line, children}, rest, isSetApart}
}

const sign = /^\s*[❓❔🤔]/u

/** Most paragraphs neither count nor ask. */
function mayAsk(children: readonly PhrasingContent[]): boolean {
  const [first] = children
  if (first?.type === 'text' && /^\s*[([【（]?[\d٠-٩۰-۹]/u.test(first.value)) return true
  return children.some((child) => {
    const {type} = child
    return type === 'emphasis' || (type === 'text' && /[?？؟⸮;\u037e]/u.test(child.value))
  })
}

const tag = /^<\/?(?:b|strong|u|i|em|ins|mark)\b[^<>]*>$/iu

/** What emphasis, or tags that stand for it, hold where they are around a whole line. */
function unwrapped(children: PhrasingContent[]): PhrasingContent[] {
  const [first] = children
  if (first?.type === 'emphasis' && children.length === 1) return first.children
  let depth = 0
  while (isTag(children[depth]) && isTag(children[children.length - 1 - depth])) depth++
  const inner = children.slice(depth, children.length - depth)
  return depth > 0 && inner.length > 0 && !inner.some(isTag) ? inner : children
}

function isTag(node: PhrasingContent | undefined): boolean {
  return node?.type === 'html' && tag.test(node.value)
}

/** The sentence is wrapped. */
function goesOn(below: Line | undefined): boolean {
  return below !== undefined && /^\s*\p{Ll}/u.test(toString(paragraphOf(below)))
}
