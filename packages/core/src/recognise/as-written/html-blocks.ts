/**
 * Lists and asking titles in raw HTML as the Markdown they stand for.
 *
 *     <h3>On bread</h3>
 *     <ul>
 *       <li>What makes dough rise?</li>
 *     </ul>
 *
 * So are lines of Markdown right below a tag of MkDocs (`lines-in-tag.ts`) or kramdown (`prose-in-tag.ts`).
 */
import type {Heading, Html, List, ListItem, Paragraph, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {htmlContent, htmlPiece, place} from '../details/html-content.ts'
import {linesInTag} from '../text/lines-in-tag.ts'
import {proseInTag} from '../text/prose-in-tag.ts'
import {positionOf} from '../text/place.ts'
import {trim} from '../text/trim.ts'
import {addAll} from '../../add-all.ts'

const tag = /<(\/?)(ul|ol|li|h[1-6])\b[^<>]*>/giu
/** What else holds blocks, and stays HTML with all that is in it. */
const other = /<(?:table|details|summary|dl|blockquote|form|svg|script|style|img|video|!--)/iu
const lists = /<li\b[\s\S]*?<li\b/iu
const title = /^<h([1-6])\b[^<>]*>[\s\S]*?<\/h\1\s*>/iu
/** Lists in lists beyond this stay HTML. */
const deepest = 20

/** The blocks, with lists and asking titles in HTML read as such. */
export function withHtml(blocks: readonly RootContent[], source: string): RootContent[] {
  const read: RootContent[] = []
  for (const block of blocks) {
    if (block.type === 'html') addAll(read, readHtml(block, source))
    else read.push(block.type === 'paragraph' ? withoutClosing(block, source) : block)
  }
  return read
}

/** A line that closes a tag, right above one that opens another of its kind. */
const nextTag = /^<\/([a-z]\w*)>[^\S\n]*\n(?=<\1\b)/gimu

const closing = /^<\/quiz\s*>$/iu

/** The paragraph without the tag at its end that closes what an earlier block opened. */
function withoutClosing(paragraph: Paragraph, source: string): Paragraph {
  const last = paragraph.children.at(-1)
  if (last?.type !== 'html' || !closing.test(last.value)) return paragraph
  const children = trim(paragraph.children.slice(0, -1), source)
  return children.length > 0 ? {...paragraph, children} : paragraph
}

function readHtml(node: Html, source: string): RootContent[] {
  const {value} = node
  const below = belowRule(node, source)
  if (below) return below
  const inTags = inTagsOf(node, source) ?? proseInTag(node, source)
  if (inTags) return inTags
  const isList = lists.test(value)
  if ((!isList && !title.test(value)) || other.test(value)) return [node]
  const reader: Reader = {node, source, tags: tagsIn(value), next: 0}
  const read = readBlocks(reader, 0, undefined, 0)
  if (!read || reader.next < reader.tags.length) return [node]
  const [first] = read
  const asks = first?.type === 'heading' && asksBy(toString(first)) > 0.5
  return isList || asks ? read : [node]
}

const rule = /^<hr\b[^<>]*>[^\S\n]*\n(?=[^\s<])/iu

/** The lines right below a rule, which Markdown takes for more of it. */
function belowRule(node: Html, source: string): RootContent[] | undefined {
  const length = rule.exec(node.value)?.[0].length
  if (length === undefined || other.test(node.value)) return undefined
  const {value} = node
  return [htmlPiece(node, 0, length, source), ...htmlContent(node, length, value.length, source)]
}

/** What a tag holds, or each of several in a row without a blank line between them. */
function inTagsOf(node: Html, source: string): RootContent[] | undefined {
  const starts = [...node.value.matchAll(nextTag)].map(({index, 0: {length}}) => index + length)
  if (starts.length === 0) return linesInTag(node, source)
  const pieces = [...starts, node.value.length].map((end, at) => {
    const piece = htmlPiece(node, starts[at - 1] ?? 0, end, source)
    return {piece, blocks: linesInTag(piece, source)}
  })
  const isRead = pieces.some(({blocks}) => blocks !== undefined)
  return isRead ? pieces.flatMap(({piece, blocks}) => blocks ?? [piece]) : undefined
}

interface Tag {
  name: string
  isClosing: boolean
  from: number
  to: number
}

interface Reader {
  node: Html
  source: string
  tags: readonly Tag[]
  /** Index of the tag that comes next. */
  next: number
}

function tagsIn(value: string): Tag[] {
  return [...value.matchAll(tag)].map(({0: text, 1: slash, 2: name = '', index}) => ({
    name: name.toLowerCase(),
    isClosing: slash === '/',
    from: index,
    to: index + text.length
  }))
}

/** Blocks from a place up to the tag that ends `inside`; `undefined` where tags do not match. */
function readBlocks(
  reader: Reader,
  start: number,
  inside: 'li' | undefined,
  depth: number
): RootContent[] | undefined {
  const {node, source, tags} = reader
  const blocks: RootContent[] = []
  let at = start
  const text = (to: number): void => {
    addAll(blocks, htmlContent(node, at, to, source))
  }
  for (let own = tags[reader.next]; own; own = tags[reader.next]) {
    if (inside && (own.name === 'li' || (own.isClosing && /^[uo]l$/.test(own.name)))) {
      text(own.from)
      return blocks
    }
    if (own.isClosing || own.name === 'li' || depth > deepest) return undefined
    text(own.from)
    const block = own.name.startsWith('h') ? readHeading(reader) : readList(reader, depth)
    if (!block) return undefined
    blocks.push(block)
    at = tags[reader.next - 1]?.to ?? node.value.length
  }
  text(node.value.length)
  return blocks
}

function readHeading(reader: Reader): Heading | undefined {
  const {node, source, tags} = reader
  const [open, close] = [tags[reader.next], tags[reader.next + 1]]
  if (!open || close?.name !== open.name || !close.isClosing) return undefined
  const [content, ...more] = htmlContent(node, open.to, close.from, source)
  if (content?.type !== 'paragraph' || more.length > 0) return undefined
  reader.next += 2
  // The name is `h` and a digit from 1 to 6.
  const depth = Number(open.name[1]) as Heading['depth']
  return {
    type: 'heading',
    depth,
    children: content.children,
    position: place(node, open.from, close.to, source)
  }
}

/** An item reaches to the next one, so that no tag lies between them. */
function readList(reader: Reader, depth: number): List | undefined {
  const {node, source, tags} = reader
  const open = tags[reader.next++]
  if (!open) return undefined
  const items: ListItem[] = []
  let from = open.from
  for (let own = tags[reader.next]; own; own = tags[reader.next]) {
    if (own.isClosing && own.name === open.name) {
      reader.next++
      const last = items.at(-1)
      const position = place(node, open.from, own.to, source)
      if (!last) return undefined
      last.position = {start: positionOf(last).start, end: position.end}
      return {type: 'list', ordered: open.name === 'ol', start: 1, children: items, position}
    }
    if (own.isClosing || own.name !== 'li') return undefined
    reader.next++
    const children = readBlocks(reader, own.to, 'li', depth + 1)
    const end = tags[reader.next]
    if (!children || !end) return undefined
    const isClosed = end.isClosing && end.name === 'li'
    if (isClosed) reader.next++
    const position = place(node, from, isClosed ? end.to : end.from, source)
    from = isClosed ? end.to : end.from
    // What htmlContent and lists give is what an item may hold.
    items.push({type: 'listItem', children: children as ListItem['children'], position})
  }
  return undefined
}
