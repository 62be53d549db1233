/**
 * Titles and strong lines that a blank too few or too many keeps from being such, where they ask.
 *
 *     ##1. What is a sail?
 *
 *     **What is a mast? **
 */
import type {Heading, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {partOfLine} from '../choice/option/line-parts.ts'
import {cut} from '../text/cut.ts'
import {type Line, linesOf} from '../text/lines.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {partedAt} from '../text/parted-paragraph.ts'
import {positionOf, span} from '../text/place.ts'
import {trim} from '../text/trim.ts'

/** The blocks, with each as what its author meant, and titles without their anchors. */
export function withoutSlips(blocks: readonly RootContent[], source: string): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (block.type === 'heading') return [bareTitle(block, source)]
    const [first] = block.type === 'paragraph' ? block.children : []
    if (block.type !== 'paragraph' || first?.type !== 'text') return [block]
    if (glued.test(first.value)) return titlesIn(block, source)
    return [first.value.startsWith('**') ? withStrong(block, first.value, source) : block]
  })
}

const glued = /^#{2,6}(?=[\p{L}\p{N}])/u

/** Each line with such a sign as a title, and the lines below it as a paragraph. */
function titlesIn(paragraph: Paragraph, source: string): RootContent[] {
  const lines = linesOf(paragraph, source)
  const starts = lines.flatMap((line, at) => {
    return [...(asks(line) ? [at] : []), ...(at > 0 && asks(lines[at - 1]) ? [at] : [])]
  })
  if (starts.length === 0) return [paragraph]
  const parts = partedAt(
    paragraph,
    [...new Set(starts)].filter((at) => at > 0),
    source
  )
  return parts.map((part) => titleOf(part, source) ?? part)
}

function asks(line: Pick<Line, 'children'> | undefined): boolean {
  const text = line ? toString({type: 'paragraph', children: line.children}) : ''
  const words = text.replace(glued, '')
  if (words === text) return false
  return asksBy(words.slice(numberMarkOf(words)?.length ?? 0)) >= 0.9
}

function titleOf(part: Paragraph, source: string): Heading | undefined {
  if (!asks(part)) return undefined
  const sign = glued.exec(toString(part))?.[0].length ?? 0
  const own = partOfLine(part, sign, undefined, source)
  // There are two to six signs.
  const depth = sign as Heading['depth']
  return own && {type: 'heading', depth, children: own.children, position: positionOf(part)}
}

/** With a blank before the stars that close it, or without any. */
const stars = /^\*\*([^*\n]{1,400})(?:\*\*|$)[ \t]*(?=\n|$)/u

function withStrong(paragraph: Paragraph, text: string, source: string): Paragraph {
  const [whole, inside = ''] = stars.exec(text) ?? []
  const words = inside.trim()
  if (whole === undefined || !isTitle(words)) return paragraph
  const isOpen = !whole.includes('**', 2)
  if (isOpen && paragraph.children.length > 1) return paragraph
  const [mark, rest] = cut(paragraph.children, whole.trimEnd().length, source)
  const from = 2 + inside.indexOf(words)
  const inner = partOfLine({children: mark}, from, from + words.length, source)
  const [first] = mark
  const last = mark.at(-1)
  if (!inner || !first || !last) return paragraph
  const strong: PhrasingContent = {
    type: 'strong',
    children: inner.children,
    position: span(first, last)
  }
  return {...paragraph, children: [strong, ...rest]}
}

/** It asks, or counts. */
function isTitle(words: string): boolean {
  return endsInMark(words) || numberMarkOf(words)?.number !== undefined
}

const anchor = /^<a\b[^<>]*\b(?:id|name)\s?=/iu
const identifier = /\{(?::?\s?#[\w:.-]{1,80}\s?|\/\*?[^\s{}*\/]{1,80}\*?\/)\}\s{0,3}$/u

/** The title without an anchor before it, and a name behind it. */
function bareTitle(heading: Heading, source: string): Heading {
  let {children} = heading
  const [first, second] = children
  if (first?.type === 'html' && anchor.test(first.value)) {
    const isEmpty = second?.type === 'html' && second.value.toLowerCase() === '</a>'
    if (isEmpty) children = trim(children.slice(2), source)
  }
  const last = children.at(-1)
  if (last?.type === 'text' && last.value.endsWith('}')) {
    const text = toString({...heading, children})
    const end = text.length - (identifier.exec(text)?.[0].length ?? 0)
    if (end < text.length) children = trim(cut(children, end, source)[0], source)
  }
  return children === heading.children || children.length === 0 ? heading : {...heading, children}
}
