/** The lines that begin and end containers of colons and of templates. */
import type {Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {keyOf} from '../choice/key/key-of.ts'
import {isClause} from '../file/lists-aims.ts'
import {linesOf, paragraphOf} from '../text/lines.ts'
import {holdsBlocks} from './without-tail.ts'
import {namesAnswer, wrapperOf} from './wrapper-of.ts'

/** A line that begins or ends a container. */
export interface Marker {
  /** The block and the line in it. */
  block: number
  line: number
  kind: string
  /** What its end is called by. */
  name: string
  isEnd: boolean
  /** Colons without settings: open to see, unless their kind folds. */
  isPlain: boolean
  /** Where its title stands in the line. */
  title: {from: number; to: number}
  said: string
  /** The line below. */
  below: string
}

const begins =
  /^(?::{3,}[^\S\n]*\{?(?:#(?=exr-|sol-)|#[\w-]+[^\S\n]+)?\.?|\{%-?\s*|\{\{[<%]\s*)([a-z][\w-]*)[^\S\n]*\}?[^\S\n]*([^\n]*?)[^\S\n]*(?:-?%\}|[>%]\}\})?$/iu
const ends =
  /^(?::{3,}|\{%-?\s*(?:end|\/\s*)([a-z][\w-]*)\s*-?%\}|\{\{[<%]\s*\/\s*([a-z][\w-]*)\s*[>%]\}\})$/iu
/** The title among the settings of a container, or all that is said. */
const titled = /(?:^|\s)(?:title|summary|label)\s*=\s*["'“”]([^"'“”\n]*)["'“”]/iu
const setting = /[.#]?[a-z][\w-]*\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)|[{}]/giu
const quoted = /^["'“”[]([^"'“”[\]\n]*)["'“”\]]$/u
/** Kinds that are shut until somebody opens them, and those that say it all. */
const folding = /^(?:details|spoiler|expand|collapse|collapsible|accordion|dropdown|toggle)$/iu
const answering = /^(?:answers?|solutions?|explanation)$/iu

const plain = /^:{3,}(?!:)[^\S\n]*[^\s{]/u

/** No line that begins one is longer. */
const longestMarker = 120
const mayBegin = /:::|\{%|\{\{[<%]/

/** The line of a container may stand in the block. */
export function mayContain(block: RootContent): boolean {
  if (holdsBlocks(block)) {
    const last = lastParagraph(block)
    return last !== undefined && endsContainer(last)
  }
  if (block.type !== 'paragraph') return false
  return block.children.some((child) => child.type === 'text' && mayBegin.test(child.value))
}

/** The last paragraph in a list or quote, which may have swallowed what ends a container around it. */
export function lastParagraph(block: RootContent): Paragraph | undefined {
  const last = holdsBlocks(block) ? block.children.at(-1) : undefined
  return last?.type === 'paragraph' ? last : last && lastParagraph(last)
}

function endsContainer(paragraph: Paragraph): boolean {
  const text = paragraph.children.at(-1)
  return text?.type === 'text' && text.value.endsWith(':::')
}

/** The markers of all containers that something ends. */
export function containerMarkers(blocks: readonly RootContent[], source: string): Marker[] {
  return pairsIn(blocks, source).flat()
}

/** The markers of containers that fold away an answer. */
export function foldingMarkers(blocks: readonly RootContent[], source: string): Marker[] {
  return pairsIn(blocks, source).filter(folds).flat()
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
    if (!mayContain(block)) continue
    for (const marker of markersAt(blocks, at, source)) {
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

function markersAt(blocks: readonly RootContent[], at: number, source: string): Marker[] {
  const block = blocks[at]
  if (block?.type === 'paragraph') return markersIn(block, at, blocks[at + 1], source)
  const last = block && lastParagraph(block)
  const end = last && endsContainer(last) && markersIn(last, at, undefined, source).at(-1)
  return end && end.isEnd ? [end] : []
}

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

/** Its title, or what stands first in it, says that an answer follows; or the title asks, and what is shut answers. */
function folds([{said, kind, below, isPlain}]: readonly [Marker, Marker]): boolean {
  const wraps = wrapperOf(said)
  const isShut = !isPlain || folding.test(kind) || (wraps === 'answer' && namesAnswer(said))
  if (said !== '' && wraps === undefined) return folding.test(kind) && asksItself(said)
  if (said !== '') return isShut
  return folding.test(kind) || keyOf(below) !== undefined
}

/** *How it works* stands over what it tells. */
function asksItself(title: string): boolean {
  return endsInMark(title) || (asksBy(title) > 0.5 && !isClause(title))
}
