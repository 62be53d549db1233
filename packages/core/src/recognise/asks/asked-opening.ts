/** The line that opens a paragraph or a quote, without what sets it apart as a whole. */
import type {Blockquote, Link, PhrasingContent, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from './asks.ts'
import {digit} from './digits.ts'
import {type Line, linesOf, paragraphOf} from '../text/lines.ts'
import {taskMarkOf} from './task-mark.ts'
import {positionOf, span} from '../text/place.ts'
import {trim} from '../text/trim.ts'

export interface Opening {
  line: Line
  /** Lines of the same block below it. */
  rest: readonly Line[]
  /** It is quoted, emphasised or underlined as a whole, or has a sign before it. */
  isSetApart: boolean
  isQuoted: boolean
  /** It is a quoted item. */
  isItem?: boolean
  /** The number that a list of one item gives it. */
  number?: number | undefined
}

/** `undefined` for a block that neither counts nor asks. */
export function openingOf(block: RootContent, source: string): Opening | undefined {
  if (block.type === 'blockquote') return openingOfQuote(block, source)
  if (block.type !== 'paragraph' || !mayAsk(block.children)) return undefined
  const [line, ...rest] = linesOf(block, source)
  if (!line) return undefined
  const runIn = runInOf(line, source)
  if (runIn) {
    return {line: runIn.line, rest: [runIn.rest, ...rest], isSetApart: true, isQuoted: false}
  }
  const children = unwrapped(line.children)
  const isSetApart =
    children !== line.children || isCodeAlone(children) || sign.test(toString(paragraphOf(line)))
  return {line: {...line, children}, rest, isSetApart, isQuoted: false}
}

/** One line is all that is quoted. */
function openingOfQuote(quote: Blockquote, source: string): Opening | undefined {
  const [only, ...others] = quote.children
  if (!only || others.length > 0) return undefined
  const [item, ...items] = only.type === 'list' ? only.children : []
  const [head, ...below] = item && items.length === 0 ? item.children : [only]
  if (head?.type !== 'paragraph' || below.length > 0) return undefined
  const [line, ...rest] = linesOf(head, source)
  if (!line || rest.length > 0) return undefined
  const isItem = only.type === 'list'
  const number = isItem ? (only.start ?? undefined) : undefined
  const children = unwrapped(line.children)
  return {
    line: {...line, children, position: positionOf(quote)},
    rest: [],
    isSetApart: true,
    isQuoted: true,
    isItem,
    number
  }
}

const word = /^\s*[\p{L}\p{N}]/u
const remark = /^\s*(?:[-–—=]{1,2}>|→|➜|➡|[-–—(（]\s?)\s?[\p{L}\p{N}]/u

const sign = /^\s*[❓❔🤔]/u

/** Most paragraphs neither count nor ask. */
function mayAsk(children: readonly PhrasingContent[]): boolean {
  const [first] = children
  if (first?.type === 'inlineCode' && /^\d|[?？]\s*$/u.test(first.value)) return true
  if (first?.type === 'text' && counts.test(first.value)) return true
  if (first?.type === 'strong' && taskMarkOf(toString(first))) return true
  if (first?.type === 'text' && taskMarkOf(first.value)) return true
  return children.some((child) => {
    const {type} = child
    if (type === 'text') return /[?？؟⸮;\u037e]/u.test(child.value)
    return type === 'emphasis' || (child === first && type === 'link' && asksElsewhere(child))
  })
}

/** Code is all that stands on the line, and asks: the letters of code set it apart. */
function isCodeAlone([only, ...others]: readonly PhrasingContent[]): boolean {
  return only?.type === 'inlineCode' && others.length === 0 && endsInMark(only.value)
}

/** What it asks can be read about at another place, not in another part or page of these notes. */
function asksElsewhere(link: Link): boolean {
  return /^[a-z][a-z\d+.-]*:/iu.test(link.url) && endsInMark(toString(link))
}

const counts = new RegExp(`^\\s*[([【（]?(?:${digit}|[a-h]\\))`, 'u')

const tag = /^<\/?(?:b|strong|u|i|em|ins|mark|font)\b[^<>]*>$/iu

/** What emphasis, or tags that stand for it, hold where they are around a whole line. */
function unwrapped(children: PhrasingContent[]): PhrasingContent[] {
  const [first] = children
  if ((first?.type === 'emphasis' || first?.type === 'strong') && children.length === 1) {
    return first.children
  }
  let depth = 0
  while (isTag(children[depth]) && isTag(children[children.length - 1 - depth])) depth++
  const inner = children.slice(depth, children.length - depth)
  return depth > 0 && inner.length > 0 && !inner.some(isTag) ? inner : children
}

function isTag(node: PhrasingContent | undefined): boolean {
  return node?.type === 'html' && tag.test(node.value)
}

/** A question in emphasis with its answer behind it, or one that links, with a remark. */
function runInOf(line: Line, source: string): {line: Line; rest: Line} | undefined {
  const [first, ...others] = line.children
  if (first?.type !== 'emphasis' && first?.type !== 'link') return undefined
  if (first.type === 'link' ? !asksElsewhere(first) : !endsInMark(toString(first))) return undefined
  const after = trim(others, source)
  const [opening] = after
  const last = after.at(-1)
  const start = first.type === 'link' ? remark : word
  if (!opening || !last || !start.test(toString(opening))) return undefined
  return {
    line: {children: first.type === 'link' ? [first] : first.children, position: positionOf(first)},
    rest: {children: after, position: span(opening, last)}
  }
}
