/**
 * Containers of colons that fold away an answer, as VitePress, Docusaurus and HackMD have them.
 *
 *     ::: details Answer
 *     B, for it floats.
 *     :::
 */
import type {Paragraph} from 'mdast'
import type {Content} from '../../ast.ts'
import {partOfLine} from '../choice/option/line-parts.ts'
import {type Line, linesOf, paragraphOf} from '../text/lines.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {offsetOf, positionOf, span} from '../text/place.ts'
import {toString} from '../../to-string.ts'
import type {Fold} from './fold-at.ts'
import type {Part} from './parts-of.ts'
import {wrapperIn} from './wrapper-in.ts'
import {namesAnswer, type Wrapper} from './wrapper-of.ts'

const opening = /^(:{3,}[^\S\n]*\{?)([a-z][\w-]*)\}?(?:$|[^\S\n]+|(?=\[))\[?/iu
const closing = /^:{3,}\s*$/u
/** A list takes the line that ends a container for one of its own. */
const longestEnd = 40
/** Kinds that are shut until somebody opens them. */
const folding = /^(?:details|spoiler|collapse|collapsible|dropdown|toggle|answer|solution)$/iu

/** A container whose title wraps what it holds. */
export function containerFold(
  partAt: (index: number) => Part | undefined,
  from: number,
  source: string
): Fold | undefined {
  const part = partAt(from)
  const node = part?.type === 'block' ? part.node : undefined
  if (!part || node?.type !== 'paragraph' || !opensContainer(node)) return undefined
  const [head, ...lines] = linesOf(node, source)
  const title = head && titleOf(head, source)
  const wraps = title && wrapperIn([title.node])
  if (!wraps || !folds(title.kind, title.node, wraps)) return undefined
  const own = contentOf(lines, source)
  const content = [...own.content]
  let [at, last, end] = [from, part, own.end]
  while (!end) {
    const next = partAt(++at)
    // What another opens within, or nothing ends, is none.
    if (next?.type !== 'block' || opensContainer(next.node)) return undefined
    const inside = insideOf(next.node, source)
    content.push(...inside.content)
    end = inside.end
    last = next
  }
  const position = span(node, end)
  const details = {summary: [title.node], content, position, isClosed: true}
  return {details, wraps, used: at - from + 1, last}
}

function opensContainer(node: Content): boolean {
  const [first] = node.type === 'paragraph' ? node.children : []
  return first?.type === 'text' && /^:{3,}\s*[a-z{]/iu.test(first.value)
}

function titleOf(line: Line, source: string): {kind: string; node: Paragraph} | undefined {
  const text = toString({type: 'paragraph', ...line})
  const [mark, sign = '', kind = ''] = opening.exec(text) ?? []
  if (!mark) return undefined
  // Without a title its kind says what it holds.
  const [start, end] =
    mark.length < text.length
      ? [mark.length, text.length]
      : [sign.length, sign.length + kind.length]
  const words = partOfLine(line, start, text.endsWith(']') ? end - 1 : end, source)
  return words && {kind, node: {type: 'paragraph', ...words}}
}

/** One that is open to see folds nothing away, unless it is named an answer. */
function folds(kind: string, title: Paragraph, wraps: Wrapper): boolean {
  return folding.test(kind) || (wraps === 'answer' && namesAnswer(toString(title)))
}

interface Inside {
  content: Content[]
  /** What ends the container. */
  end?: {position: ReturnType<typeof positionOf>}
}

/** The lines before the one that ends the container. */
function contentOf(lines: readonly Line[], source: string): Inside {
  const last = lines.at(-1)
  const isEnd = last !== undefined && closing.test(toString(paragraphOf(last)))
  const kept = isEnd ? lines.slice(0, -1) : lines
  const content = kept.length > 0 ? [linesAsParagraph(kept, source)] : []
  return {content, ...(isEnd && {end: last})}
}

function insideOf(node: Content, source: string): Inside {
  if (node.type === 'paragraph') {
    const inside = contentOf(linesOf(node, source), source)
    return inside.end ? inside : {content: [node]}
  }
  const {start, end} = positionOf(node)
  const tail = source.slice(Math.max(offsetOf(start), offsetOf(end) - longestEnd), offsetOf(end))
  const isEnd = node.type === 'list' && /\n\s*:{3,}\s*$/u.test(tail)
  return {content: [node], ...(isEnd && {end: {position: {start, end}}})}
}
