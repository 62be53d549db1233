/** Sibling blocks as a row of content and of the tags that fold it away. */
import type {Html, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {Content} from '../../ast.ts'
import {positionOf, span} from '../text/place.ts'
import {trim} from '../text/trim.ts'
import {htmlContent, htmlPiece, place} from './html-content.ts'
import {withoutTail} from './without-tail.ts'

export type Token =
  /** `raw` is the stretch with all its tags, `nodes` its content where a disclosure holds it. */
  | {type: 'content'; raw: Content; nodes: Content[]; index: number}
  | {
      type: 'open' | 'close' | 'summary' | 'summary-close'
      value: string
      index: number
      position: Position
    }

const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?)(details|summary)\b[^<>]*>/giu
const dressing = /^<\/?(?:b|br|p|strong|i|em|span|div|font)\b[^<>]*>$/iu

/** The tokens of the sibling at `index`. */
export function tokensOf(node: RootContent, index: number, source: string): Token[] {
  if (node.type === 'html') return tokensOfHtml(node, index, source)
  if (node.type === 'paragraph') return tokensOfParagraph(node, index, source)
  if (node.type !== 'list' && node.type !== 'blockquote') return [whole(node, index)]
  const tail = withoutTail(node)
  if (!tail) return [whole(node, index)]
  const own: Token[] = tail.node ? [whole(tail.node, index)] : []
  return [...own, ...tail.rest.flatMap((rest) => tokensOf(rest, index, source))]
}

function whole(node: Content, index: number): Token {
  return {type: 'content', raw: node, nodes: [node], index}
}

function tokensOfHtml(node: Html, index: number, source: string): Token[] {
  const tokens: Token[] = []
  const push = (from: number, to: number): void => {
    const [start, end] = withoutBlanks(node.value, from, to)
    if (start >= end) return
    const raw = htmlPiece(node, start, end, source)
    tokens.push({type: 'content', raw, nodes: htmlContent(node, start, end, source), index})
  }
  let at = 0
  for (const match of node.value.matchAll(tag)) {
    const type = typeOf(match)
    if (!type) continue
    push(at, match.index)
    at = match.index + match[0].length
    const position = place(node, match.index, at, source)
    tokens.push({type, value: match[0], index, position})
  }
  push(at, node.value.length)
  return tokens
}

function withoutBlanks(value: string, from: number, to: number): [number, number] {
  const text = value.slice(from, to)
  const start = from + text.length - text.trimStart().length
  return [start, start + text.trim().length]
}

function typeOf([, slash, name]: readonly string[]): Exclude<Token['type'], 'content'> | undefined {
  if (!name) return undefined
  if (name.toLowerCase() === 'details') return slash ? 'close' : 'open'
  return slash ? 'summary-close' : 'summary'
}

/** A paragraph may go on in the middle of a summary, or end with the tag that closes the whole. */
function tokensOfParagraph(node: Paragraph, index: number, source: string): Token[] {
  const tokens: Token[] = []
  let run: PhrasingContent[] = []
  const close = (): void => {
    const raw = paragraphOf(trim(run, source))
    const content = paragraphOf(trim(undressed(run), source))
    run = []
    if (raw) tokens.push({type: 'content', raw, nodes: content ? [content] : [], index})
  }
  for (const child of node.children) {
    const type = child.type === 'html' ? typeOf(matchOf(child)) : undefined
    if (child.type !== 'html' || !type) {
      run.push(child)
      continue
    }
    close()
    tokens.push({type, value: child.value, index, position: positionOf(child)})
  }
  if (tokens.length === 0) return [whole(node, index)]
  close()
  return tokens
}

function paragraphOf(children: PhrasingContent[]): Paragraph | undefined {
  const [first] = children
  const last = children.at(-1)
  return first && last ? {type: 'paragraph', children, position: span(first, last)} : undefined
}

function matchOf(node: Html): readonly string[] {
  return [...node.value.matchAll(tag)][0] ?? []
}

/** Without breaks and emphasis that stand alone beside a tag. */
function undressed(run: readonly PhrasingContent[]): PhrasingContent[] {
  let from = 0
  let to = run.length
  while (from < to && isDressing(run[from])) from++
  while (to > from && isDressing(run[to - 1])) to--
  return run.slice(from, to)
}

function isDressing(node: PhrasingContent | undefined): boolean {
  if (node?.type === 'text') return !node.value.trim()
  return node?.type === 'break' || (node?.type === 'html' && dressing.test(node.value))
}
