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
import {asksBy, endsInMark} from '../asks/asks.ts'
import {keyOf} from '../choice/key/key-of.ts'
import {partOfLine} from '../choice/option/line-parts.ts'
import {linesOf} from '../text/lines.ts'
import {positionOf} from '../text/place.ts'
import {namesAnswer, type Wrapper, wrapperOf} from './wrapper-of.ts'

export interface Callout {
  /** What its mark says that it is: *success*. */
  kind: string
  title: Paragraph | undefined
  content: Content[]
  /** It folds away what its title asks, or what another block asks. */
  folds: boolean
  /** What it folds away, where it asks nothing of its own. */
  wraps: Wrapper | undefined
}

const opening = /^\[!([a-z][\w-]*)(?:\|[^\]\n]*)?\]([+-])?[ \t]*/iu
/** The number by which a tool knows it. */
const known = /\s%%\d{10,15}%%\s*$/u
/** Kinds that hold a question with its answer, be it open to see. */
const answersBelow = /^(?:question|faq)$/iu
const answering = /^(?:answer|solution)s?$/iu
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
  const end = known.exec(toString({type: 'paragraph', ...line}))?.index
  const words = partOfLine(line, mark.length, end, source)
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
  const said = title ? toString(title) : kind
  const isFolding = folds(said, kind, sign, content)
  if (title && isAnswer(said, kind)) {
    // Where the kind alone says that an answer follows, the title is part of it.
    return {kind, title: undefined, content: [title, ...content], folds: true, wraps: 'answer'}
  }
  return {
    kind,
    title,
    content: unwrapped(content, source),
    folds: isFolding,
    wraps: wrapperOf(title ? said : '')
  }
}

/** The kind names an answer, and the title says something else that asks nothing. */
function isAnswer(title: string, kind: string): boolean {
  return answering.test(kind) && wrapperOf(title) === undefined && asksBy(title) <= 0.5
}

/** A callout that asks may hold another, which wraps its answer. */
function unwrapped(content: Content[], source: string): Content[] {
  const [only, ...others] = content
  if (only?.type !== 'blockquote' || others.length > 0) return content
  const inner = calloutOf(only, source)
  return inner?.folds && inner.title && inner.wraps === 'answer' ? inner.content : content
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
  if (content.length === 0 || content.every(isLeftToCheck)) return false
  const wraps = wrapperOf(title)
  if (wraps) return sign !== undefined || (wraps === 'answer' && namesAnswer(title))
  if (sign === undefined) return answersBelow.test(kind) && asksBy(title) === 1
  return asking.test(kind) && asksBy(title) > 0.5
}

/** Questions in boxes are ticked off when somebody has answered them. */
function isLeftToCheck(node: Content): boolean {
  if (node.type !== 'list') return false
  const open = node.children.filter(({checked, children: [first]}) => {
    return typeof checked === 'boolean' && first !== undefined && endsInMark(toString(first))
  })
  return open.length * 2 > node.children.length
}
