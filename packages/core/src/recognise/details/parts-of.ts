/** Sibling blocks as parts: blocks as they are, and what `<details>` fold away, whole or torn. */
import type {RootContent} from 'mdast'
import type {Position} from 'unist'
import type {Content} from '../../ast.ts'
import {asksBy} from '../asks/asks.ts'
import {positionOf} from '../text/place.ts'
import {mayContain} from './container-markers.ts'
import {containersIn} from './containers.ts'
import {summaryOf} from './summary-of.ts'
import {type Token, tokensOf} from './tokens.ts'
import {withoutTail} from './without-tail.ts'
import {wrapperOf} from './wrapper-of.ts'
import {addAll} from '../../add-all.ts'

/** A stretch of siblings; `from` to `to` are the indexes of the blocks it lies in. */
export type Part = {from: number; to: number} & (
  {type: 'block'; node: Content} | ({type: 'details'} & Details)
)

export interface Details {
  summary: Content[]
  content: Content[]
  /** From the opening tag to the closing one, or to what ends it without. */
  position: Position
  /** Its own closing tag ends it. */
  isClosed: boolean
}

/** The parts in order; together they hold all content of the blocks. */
export function partsOf(blocks: readonly RootContent[], source: string): Part[] {
  const row = rowOf(blocks, source)
  const parts: Part[] = []
  let taken = 0
  for (let at = 0; at < row.tokens.length;) {
    const {part, end} = partFrom(row, at, taken)
    parts.push(part)
    if (part.type === 'details') taken = part.to
    at = end
  }
  return parts
}

function rowOf(blocks: readonly RootContent[], source: string): Row {
  const containers = blocks.some(mayContain) ? containersIn(blocks, source) : undefined
  const tokens = blocks.flatMap((block, index): Token | Token[] => {
    const own = containers?.get(index)
    if (own) return own
    if (hasTag(block)) return tokensOf(block, index, source)
    return {type: 'content', raw: block, nodes: [block], index}
  })
  const opened = new Set<number>()
  for (const {type, index} of tokens) if (type === 'open') opened.add(index)
  return {tokens, blocks, opened, ...matched(tokens)}
}

/** The part that begins with the token at `at`, and the index of the token after it; blocks before `taken` lie in others. */
function partFrom(row: Row, at: number, taken: number): {part: Part; end: number} {
  const {tokens, blocks, opened} = row
  const token = tokens[at]
  if (!token) throw new Error('Expected a token')
  const {index} = token
  if (token.type === 'open') {
    const {details, end} = detailsFrom(row, at)
    const to = (tokens[end - 1]?.index ?? index) + 1
    return {part: {type: 'details', ...details, from: index, to}, end}
  }
  const block = blocks[index]
  const isWhole = block !== undefined && index >= taken && !opened.has(index)
  const node = isWhole ? block : nodeOf(token)
  let end = at + 1
  if (isWhole) while (tokens[end]?.index === index) end++
  return {part: {type: 'block', node, from: index, to: index + 1}, end}
}

/** A tag or the line of a container may stand in the block; blocks without any are parts as they are. */
export function mayFold(block: RootContent): boolean {
  return hasTag(block) || mayContain(block)
}

function hasTag(block: RootContent): boolean {
  if (block.type === 'paragraph') return block.children.some(({type}) => type === 'html')
  if (block.type === 'list' || block.type === 'blockquote') return withoutTail(block) !== undefined
  return block.type === 'html'
}

interface Row {
  tokens: readonly Token[]
  blocks: readonly RootContent[]
  /** Indexes of the blocks in which a tag opens. */
  opened: ReadonlySet<number>
  /** The tag that closes each one that opens, by index. */
  ends: ReadonlyMap<number, number>
  /** How many stand directly within each one that opens. */
  within: ReadonlyMap<number, number>
}

function matched(tokens: readonly Token[]): Pick<Row, 'ends' | 'within'> {
  const ends = new Map<number, number>()
  const within = new Map<number, number>()
  const stack: number[] = []
  for (const [at, {type}] of tokens.entries()) {
    const outer = stack.at(-1)
    if (type === 'open') {
      if (outer !== undefined) within.set(outer, (within.get(outer) ?? 0) + 1)
      stack.push(at)
    } else if (type === 'close' && outer !== undefined) {
      ends.set(outer, at)
      stack.pop()
    }
  }
  return {ends, within}
}

/** A tag that closes nothing, as the HTML it is. */
function nodeOf(token: Token): Content {
  if (token.type === 'content') return token.raw
  const value =
    token.type === 'close' ? '</details>' : token.type === 'summary' ? '<summary>' : '</summary>'
  return {type: 'html', value, position: token.position}
}

/** What the tag at `at` opens; a tag that nothing closes reaches to the next one, or a heading. */
function detailsFrom(row: Row, at: number): {details: Details; end: number} {
  const {tokens, ends} = row
  const close = ends.get(at)
  const {summary, next} = summaryFrom(tokens, at + 1)
  const own = wrapperOf(summaryOf({summary}))
  const content: Content[] = []
  let end = next
  for (; end < (close ?? tokens.length); end++) {
    const token = tokens[end]
    if (token?.type === 'open' && endsAt(row, at, end, own === undefined, content)) break
    if (token?.type !== 'content') continue
    if (close === undefined && token.raw.type === 'heading') break
    addAll(content, token.nodes)
  }
  const isClosed = end === close
  if (isClosed) end++
  return {details: {summary, content, position: around(tokens, at, end), isClosed}, end}
}

/** A question within a question stands for itself: the outer one lost its end, or groups. */
function endsAt(
  {tokens, ends, within}: Row,
  outer: number,
  inner: number,
  isQuestion: boolean,
  content: readonly Content[]
): boolean {
  if (!ends.has(outer)) return true
  const text = summaryOf(summaryFrom(tokens, inner + 1))
  if (wrapperOf(text)) return false
  const isGroup = (within.get(outer) ?? 0) > 1 && content.length === 0
  return isQuestion ? isGroup || asksBy(text) > 0.5 : isGroup || asksBy(text) === 1
}

/** The summary that follows a tag; one without an end is its first block. */
function summaryFrom(tokens: readonly Token[], from: number): {summary: Content[]; next: number} {
  if (tokens[from]?.type !== 'summary') return {summary: [], next: from}
  const summary: Content[] = []
  let first: {summary: Content[]; next: number} | undefined
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.type === 'summary-close') return {summary, next: at + 1}
    if (token?.type !== 'content') break
    addAll(summary, token.nodes)
    if (summary.length > 0) first ??= {summary: [...summary], next: at + 1}
  }
  return first ?? {summary: [], next: from + 1}
}

function around(tokens: readonly Token[], from: number, to: number): Position {
  return {start: placeOf(tokens[from]).start, end: placeOf(tokens[to - 1]).end}
}

function placeOf(token: Token | undefined): Position {
  if (!token) throw new Error('Expected a token')
  return token.type === 'content' ? positionOf(token.raw) : token.position
}
