/**
 * Options without letters on lines below their stem, of which the paragraph below names the right one.
 *
 *     1. Which rope floats?
 *     Steel wire
 *     Polypropylene
 *
 *     Ans - Polypropylene
 */
import type {List, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {keyOf} from '../choice/key/key-of.ts'
import {wordsOf} from '../choice/key/words-of.ts'
import {labelOf} from '../choice/option/label-of.ts'
import {bulletList} from '../list/bullet-list.ts'
import {itemOf} from '../list/item-of.ts'
import {linesOf, paragraphOf} from '../text/lines.ts'
import {positionOf} from '../text/place.ts'

const mostOptions = 8
/** Longer lines are prose. */
const longestOption = 200

/** The blocks, with the lines between each such stem and its key as the list that they are. */
export function withOptionsAboveKey(blocks: readonly RootContent[], source: string): RootContent[] {
  return blocks.flatMap((block, at): RootContent[] => {
    const key = blocks[at + 1]
    if (block.type === 'paragraph') {
      const parts = isParagraph(key) && partsOf(block, key, asksAbove(blocks[at - 1]), source)
      return parts || [block]
    }
    return block.type === 'list' ? [withPartedItem(block, key, source)] : [block]
  })
}

/** The list, with the lines of its last item parted where its key stands below them. */
function withPartedItem(list: List, next: RootContent | undefined, source: string): List {
  const last = list.children.at(-1)
  const [only, ...others] = last?.children ?? []
  const key = others.length > 0 ? others[0] : next
  if (!last || !isParagraph(only) || !isParagraph(key)) return list
  const parts = partsOf(only, key, false, source)
  if (!parts) return list
  return {
    ...list,
    children: [...list.children.slice(0, -1), {...last, children: [...parts, ...others]}]
  }
}

function isParagraph(block: RootContent | undefined): block is Paragraph {
  return block?.type === 'paragraph'
}

/** The stem may be a paragraph of its own. */
function asksAbove(block: RootContent | undefined): boolean {
  return isParagraph(block) && endsInMark(toString(block))
}

/** The stem, where it is on the first line, and the options. */
function partsOf(
  paragraph: Paragraph,
  key: Paragraph,
  isAsked: boolean,
  source: string
): Array<Paragraph | List> | undefined {
  const {start, end} = positionOf(paragraph)
  const count = end.line - start.line + 1
  if (count < 2 || count > mostOptions + 1 || keyOf(toString(key)) === undefined) return undefined
  const lines = linesOf(paragraph, source).map(paragraphOf)
  const [first] = lines
  const hasStem = first !== undefined && endsInMark(toString(first))
  if (!first || hasStem === isAsked) return undefined
  const options = hasStem ? lines.slice(1) : lines
  if (options.length < 2 || !options.every(isOption)) return undefined
  const said = options.map((option) => wordsOf(toString(option)))
  if (!namesAll(linesOf(key, source).map(paragraphOf)[0] ?? key, said)) return undefined
  const list = bulletList(options.map(itemOf), false)
  return list && [...(hasStem ? [first] : []), list]
}

function isOption(line: Paragraph): boolean {
  const text = toString(line)
  return text.length <= longestOption && !labelOf(text) && !keyOf(text) && !endsInMark(text)
}

const between = /\s(?:and|&|und|y|et|e|и)\s|[,;]\s/iu

/** The key is the words of one option, or of some. */
function namesAll(line: Paragraph, options: readonly string[]): boolean {
  const text = toString(line)
  const key = keyOf(text)
  if (!key || key.isStated) return false
  const said = text.slice(key.start)
  const parts = options.includes(wordsOf(said)) ? [said] : said.split(between)
  return parts.every((part) => options.filter((one) => one === wordsOf(part)).length === 1)
}
