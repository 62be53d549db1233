/**
 * Questions right below a list or a quote, without a blank line between, which Markdown takes for lines of its end.
 *
 *     **What is a stalactite?**
 *     - Stone that hangs from a roof
 *     **What is a stalagmite?**
 *     - Stone that grows from a floor
 */
import type {Blockquote, List, ListItem, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {saysCards} from '../card/card-signs.ts'
import {separatorIn} from '../card/card-separator.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {questionLabelOf} from '../label/label-words.ts'
import {type Line, linesOf, paragraphOf} from '../text/lines.ts'
import {headOfBlock} from '../list/list-head.ts'
import {listOf} from '../list/list-of.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {partedAt} from '../text/parted-paragraph.ts'
import {positionOf, span} from '../text/place.ts'
import {addAll} from '../../add-all.ts'

/** The blocks, each such question as a paragraph of its own, and what follows it as blocks of their own. */
export function withLazyQuestions(blocks: readonly RootContent[], source: string): RootContent[] {
  let isCards: boolean | undefined
  const asksCards = (): boolean => (isCards ??= saysCards(blocks, source))
  return blocks.flatMap((block) => {
    if (block.type !== 'list' && block.type !== 'blockquote') return [block]
    const {column} = positionOf(block).start
    return partsOf(block, {column, source, isCards: asksCards})
  })
}

interface Reading {
  /** Where the outermost block begins: what stands there is not indented. */
  column: number
  source: string
  isCards: () => boolean
}

type Holder = List | Blockquote

function partsOf(block: RootContent, reading: Reading): RootContent[] {
  if (block.type === 'list') return partsOfList(block, reading)
  if (block.type === 'blockquote') return partsOfQuote(block, reading)
  return block.type === 'paragraph' ? partsOfParagraph(block, reading) : [block]
}

function partsOfList(list: List, reading: Reading): RootContent[] {
  const parts: RootContent[] = []
  let items: ListItem[] = []
  const flush = (): void => {
    const part = listOf(list, items)
    if (part) parts.push(part)
    items = []
  }
  for (const item of list.children) {
    const [own, below] = parted(item.children, reading)
    items.push(below.length > 0 ? {...item, children: own, position: upTo(item, own)} : item)
    if (below.length === 0) continue
    flush()
    addAll(parts, below)
  }
  if (parts.length === 0) return [list]
  flush()
  return parts
}

function partsOfQuote(quote: Blockquote, reading: Reading): RootContent[] {
  const [own, below] = parted(quote.children, reading)
  if (below.length === 0) return [quote]
  return [{...quote, children: own, position: upTo(quote, own)}, ...below]
}

/** What stays with its item or quote, and what stands below it. */
function parted<Child extends RootContent>(
  children: readonly Child[],
  reading: Reading
): [Child[], RootContent[]] {
  for (const [at, child] of children.entries()) {
    const [first, ...below] = partsOf(child, reading)
    if (below.length === 0) continue
    // The first part of a block is of its kind.
    return [
      [...children.slice(0, at), first as Child],
      [...below, ...children.slice(at + 1)]
    ]
  }
  return [[...children], []]
}

function upTo(outer: ListItem | Holder, own: readonly RootContent[]): Paragraph['position'] {
  return span(outer, own.at(-1) ?? outer)
}

function partsOfParagraph(paragraph: Paragraph, {column, ...reading}: Reading): RootContent[] {
  const {start, end} = positionOf(paragraph)
  if (start.line === end.line || start.column <= column) return [paragraph]
  const lines = linesOf(paragraph, reading.source)
  const at = lines.findIndex((line, index) => {
    const isLazy = index > 0 && line.position.start.column <= column
    return isLazy && asks(line, lines[index + 1], reading)
  })
  return at === -1 ? [paragraph] : partedAt(paragraph, [at], reading.source)
}

/** Strong as a whole with a mark or a number, labelled, or the front of a card. */
function asks(
  line: Line,
  below: Line | undefined,
  {source, isCards}: Omit<Reading, 'column'>
): boolean {
  const paragraph = paragraphOf(line)
  const [label] = textLinesOf(line.children)
  if (label && questionLabelOf(label)) return true
  if (line.children.some(({type}) => type === 'strong')) {
    const head = headOfBlock(paragraph, source)
    if (head?.kind !== 'strong') return false
    return head.asks === 1 || (head.asks >= 0.7 && numberMarkOf(head.text) !== undefined)
  }
  const text = toString(paragraph)
  const isFront = below !== undefined && turn.test(toString(paragraphOf(below)))
  return (isFront || text.includes('::')) && isCards() && (isFront || isParted(text))
}

const turn = /^\s*\?{1,2}\s*$/u

function isParted(text: string): boolean {
  return separatorIn(text, true) !== undefined
}
