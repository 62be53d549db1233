/**
 * Quotes that say what they hold, as Obsidian and GitHub have them; some fold away an answer.
 *
 *     > [!success]- Answer
 *     > B, for it floats.
 */
import type {Blockquote, Paragraph} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import {remembered} from '../../remembered.ts'
import {asksBy} from '../asks.ts'
import {keyOf} from '../choice/key-of.ts'
import {partOfLine} from '../choice/line-parts.ts'
import {linesOf} from '../lines.ts'
import {positionOf} from '../place.ts'
import {namesAnswer, wrapperOf} from './wrapper-of.ts'

export interface Callout {
  title: Paragraph | undefined
  content: Content[]
  /** It folds away what its title asks, or what another block asks. */
  folds: boolean
}

const opening = /^\[!([a-z][\w-]*)(?:\|[^\]\n]*)?\]([+-])?[ \t]*/iu
/** Kinds that hold a question with its answer, be it open to see. */
const answersBelow = /^(?:question|faq)$/iu
const asking = /^(?:question|faq|help|quiz|exercise|example|abstract)$/iu

/** The title and content of a quote that has a kind; `undefined` for any other. */
export const calloutOf: (quote: Blockquote, source: string) => Callout | undefined =
  remembered(readCallout)

function readCallout(quote: Blockquote, source: string): Callout | undefined {
  const [first, ...rest] = quote.children
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'text') return undefined
  const [mark, kind = '', sign] = opening.exec(first.children[0].value) ?? []
  const [line] = mark ? linesOf(first, source) : []
  if (!mark || !line) return undefined
  const words = partOfLine(line, mark.length, undefined, source)
  const below = partOfLine(first, toString({type: 'paragraph', ...line}).length, undefined, source)
  const {start} = positionOf(first)
  const title: Paragraph | undefined = words && {
    type: 'paragraph',
    children: words.children,
    position: {start, end: words.position.end}
  }
  const own: Content[] = [...(below ? [{type: 'paragraph' as const, ...below}] : []), ...rest]
  // Without a title the mark lies in the first block.
  const content = title ? own : own.map((node, at) => (at === 0 ? startingAt(node, start) : node))
  const isFolding = folds(title ? toString(title) : kind, kind, sign, content)
  return {title, content: unwrapped(content, source), folds: isFolding}
}

/** A callout that asks may hold another, which wraps its answer. */
function unwrapped(content: Content[], source: string): Content[] {
  const [only, ...others] = content
  if (only?.type !== 'blockquote' || others.length > 0) return content
  const inner = calloutOf(only, source)
  const wraps = inner?.folds && inner.title && wrapperOf(toString(inner.title)) === 'answer'
  return wraps ? inner.content : content
}

function startingAt(node: Content, start: NonNullable<Content['position']>['start']): Content {
  return {...node, position: {start, end: positionOf(node).end}}
}

/**
 * Whether a remark of a kind folds away an answer; `sign` says that it is folded. One that is open to
 * see folds nothing away, unless it is named an answer.
 */
export function folds(
  title: string,
  kind: string,
  sign: string | undefined,
  content: readonly Content[]
): boolean {
  if (keyOf(title)) return true
  if (content.length === 0) return false
  const wraps = wrapperOf(title)
  if (wraps) return sign !== undefined || (wraps === 'answer' && namesAnswer(title))
  if (sign === undefined) return answersBelow.test(kind) && asksBy(title) === 1
  return asking.test(kind) && asksBy(title) > 0.5
}
