/**
 * Containers of templates, and those of colons whose settings stand in braces, that fold away an answer, as rows of
 * tokens beside those of tags.
 *
 *     {% details "Answer" %}
 *     B, for it floats.
 *     {% enddetails %}
 *
 *     ::: {.callout-note title="Answer"}
 *     B, for it floats.
 *     :::
 */
import type {Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {keyOf} from '../choice/key/key-of.ts'
import {partOfLine} from '../choice/option/line-parts.ts'
import {grouped} from '../grouped.ts'
import {linesOf, paragraphOf} from '../text/lines.ts'
import {partedAt} from '../text/parted-paragraph.ts'
import {positionOf} from '../text/place.ts'
import type {Token} from './tokens.ts'
import {wrapperOf} from './wrapper-of.ts'

/** A line that begins or ends a container. */
interface Marker {
  /** The block and the line in it. */
  block: number
  line: number
  kind: string
  /** What its end is called by. */
  name: string
  isEnd: boolean
  /** Colons without settings, which are read elsewhere; here they only tell which end is whose. */
  isPlain: boolean
  /** Where its title stands in the line. */
  title: {from: number; to: number}
  said: string
  /** The line below. */
  below: string
}

const begins =
  /^(?::{3,}[^\S\n]*\{?\.?|\{%-?\s*|\{\{[<%]\s*)([a-z][\w-]*)[^\S\n]*\}?[^\S\n]*([^\n]*?)[^\S\n]*(?:-?%\}|[>%]\}\})?$/iu
const ends =
  /^(?::{3,}|\{%-?\s*(?:end|\/\s*)([a-z][\w-]*)\s*-?%\}|\{\{[<%]\s*\/\s*([a-z][\w-]*)\s*[>%]\}\})$/iu
/** The title among the settings of a container, or all that is said. */
const titled = /(?:^|\s)(?:title|summary|label)\s*=\s*["'“”]([^"'“”\n]*)["'“”]/iu
const setting = /[.#]?[a-z][\w-]*\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)|[{}]/giu
const quoted = /^["'“”[]([^"'“”[\]\n]*)["'“”\]]$/u
/** Kinds that fold without a title, and those that say it all. */
const folding = /^(?:details|spoiler|expand|collapse|collapsible|accordion|toggle)$/iu
const answering = /^(?:answers?|solutions?|explanation)$/iu

const plain = /^:{3,}(?!:)[^\S\n]*[^\s{]/u

/** No line that begins one is longer. */
const longestMarker = 120
const mayBegin = /:::|\{%|\{\{[<%]/

/** The line of a container may stand in the block. */
export function mayContain(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  return block.children.some((child) => child.type === 'text' && mayBegin.test(child.value))
}

/** The tokens of each block in which such a container begins or ends. */
export function containersIn(
  blocks: readonly RootContent[],
  source: string
): ReadonlyMap<number, Token[]> {
  const marked = grouped(pairsIn(blocks, source).filter(folds).flat(), ({block}) => block)
  const tokens = new Map<number, Token[]>()
  for (const [at, markers] of marked) {
    const block = blocks[at]
    if (block?.type === 'paragraph') tokens.set(at, tokensOf(block, at, markers, source))
  }
  return tokens
}

/** Each line that begins a container, and the one that ends it. */
function pairsIn(blocks: readonly RootContent[], source: string): Array<[Marker, Marker]> {
  const pairs: Array<[Marker, Marker]> = []
  const open: Marker[] = []
  const waiting = new Map<string, number>()
  const count = (name: string, by: 1 | -1): void => {
    waiting.set(name, (waiting.get(name) ?? 0) + by)
  }
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || !mayContain(block)) continue
    for (const marker of markersIn(block, at, blocks[at + 1], source)) {
      if (!marker.isEnd) {
        open.push(marker)
        count(marker.name, 1)
        continue
      }
      // What nothing ends within another is gone with it.
      while (waiting.get(marker.name)) {
        const own = open.pop()
        if (!own) break
        count(own.name, -1)
        if (own.name !== marker.name) continue
        pairs.push([own, marker])
        break
      }
    }
  }
  return pairs
}

/** What the end of a container says. */
const nothing = {kind: '', isPlain: false, title: {from: 0, to: 0}, said: '', below: ''}

function markersIn(
  block: Paragraph,
  at: number,
  next: RootContent | undefined,
  source: string
): Marker[] {
  const lines = linesOf(block, source)
  return lines.flatMap((line, index): Marker[] => {
    const text = toString(paragraphOf(line))
    const isLong = text.length > longestMarker
    const place = {block: at, line: index}
    const end = isLong ? null : ends.exec(text)
    if (end) {
      const name = nameOf(text, end[1] ?? end[2])
      return [{...place, ...nothing, name, isEnd: true}]
    }
    const begin = isLong ? null : begins.exec(text)
    const [, kind = '', rest = ''] = begin ?? []
    if (!begin) return []
    const title = titleIn(kind, rest)
    const from = title === '' ? 0 : text.lastIndexOf(title)
    const under = lines[index + 1]
    const below = under ? toString(paragraphOf(under)) : next ? toString(next) : ''
    const own = {title: {from, to: from + title.length}, said: title, below}
    return [
      {...place, kind, name: nameOf(text, kind), isEnd: false, isPlain: plain.test(text), ...own}
    ]
  })
}

/** Colons end each other, whatever stands behind them. */
function nameOf(text: string, kind = ''): string {
  return text.startsWith(':') ? ':' : kind.toLowerCase()
}

function titleIn(kind: string, rest: string): string {
  if (answering.test(kind)) return kind
  const set = titled.exec(rest)
  if (set) return set[1] ?? ''
  const words = rest.replace(setting, ' ').trim()
  return quoted.exec(words)?.[1] ?? words
}

/** Its title, or what stands first in it, says that an answer follows. */
function folds([{said, kind, below, isPlain}]: readonly [Marker, Marker]): boolean {
  if (isPlain) return false
  if (said !== '') return wrapperOf(said) !== undefined
  return folding.test(kind) || keyOf(below) !== undefined
}

function tokensOf(
  block: Paragraph,
  index: number,
  markers: readonly Marker[],
  source: string
): Token[] {
  const lines = linesOf(block, source)
  const byLine = new Map(markers.map((marker) => [marker.line, marker]))
  const cuts = lines.flatMap((_, at) => {
    return at > 0 && (byLine.has(at) || byLine.has(at - 1)) ? [at] : []
  })
  const pieces = cuts.length > 0 ? partedAt(block, cuts, source) : [block]
  const starts = [0, ...cuts]
  if (pieces.length !== starts.length) return [{type: 'content', raw: block, nodes: [block], index}]
  return pieces.flatMap((piece, at): Token[] => {
    const marker = byLine.get(starts[at] ?? 0)
    return marker
      ? tokensOfMarker(piece, index, marker, source)
      : [{type: 'content', raw: piece, nodes: [piece], index}]
  })
}

function tokensOfMarker(
  piece: Paragraph,
  index: number,
  {isEnd, title: {from, to}}: Marker,
  source: string
): Token[] {
  const tag = {value: toString(piece), index, position: positionOf(piece)}
  if (isEnd) return [{type: 'close', ...tag}]
  const title = to > from ? partOfLine(piece, from, to, source) : undefined
  if (!title) return [{type: 'open', ...tag}]
  const summary: Paragraph = {type: 'paragraph', ...title}
  return [
    {type: 'open', ...tag},
    {type: 'summary', ...tag},
    {type: 'content', raw: summary, nodes: [summary], index},
    {type: 'summary-close', ...tag}
  ]
}
