/**
 * Definitions that say what they define: in a strong opening, a heading or the title of a callout.
 *
 *     **Definition (Keel).** The lowest beam of a ship.
 */
import type {Blockquote, Heading, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Recognised} from '../../dialects/dialect.ts'
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {cut} from '../text/cut.ts'
import {answerFrom, paragraphsFrom, promptFrom, questionFrom} from '../draft.ts'
import {calloutOf} from '../details/callout-of.ts'
import {positionOf, span} from '../text/place.ts'
import {trim} from '../text/trim.ts'

const words =
  '(?:definition|def\\.|définition|definici[oó]n|definição|definizione|definitie|definicja|определение|визначення|定义|定義|정의)'
const count = '(?:\\s*\\d{1,3}(?:[.-]\\d{1,3}){0,3}[.:]?)?'

/** *Definition 1.2 (Keel).*, *Definition: Keel* */
const named = new RegExp(
  `^\\s*${words}${count}\\s*(?:[(（]\\s*([^()（）\\n]{1,80}?)\\s*[)）]\\s*[.:：。]?|[.:：–—-]\\s*([^\\n]{1,60}?))\\s*$`,
  'iu'
)

const kind = /^\[!(?:definition|def)(?:\|[^\]\n]*)?\]/iu

const sure = 0.85

/** The term that the block at `at` defines by name. */
export function namedAt(
  blocks: readonly RootContent[],
  at: number,
  source: string
): Recognised | undefined {
  const block = blocks[at]
  if (block?.type === 'paragraph') return fromParagraph(block, source)
  if (block?.type === 'blockquote') return fromCallout(block, source)
  return block?.type === 'heading' ? fromHeading(blocks, at, block, source) : undefined
}

function fromParagraph(paragraph: Paragraph, source: string): Recognised | undefined {
  const [strong, ...rest] = paragraph.children
  if (strong?.type !== 'strong') return undefined
  const term = termIn([strong], source)
  const told = paragraphsFrom(trim(opened(rest, source), source))
  const [first] = told
  if (!term || !first) return undefined
  const {start, end} = positionOf(paragraph)
  return read(term, {start, end: positionOf(strong).end}, told, {
    start: positionOf(first).start,
    end
  })
}

/** Without the sign that ends the name: *__Definition (Keel)__: …* */
function opened(rest: PhrasingContent[], source: string): PhrasingContent[] {
  const [first] = rest
  const sign = first?.type === 'text' ? /^\s*[.:：–—-]\s+/u.exec(first.value)?.[0] : undefined
  return sign === undefined ? rest : cut(rest, sign.length, source)[1]
}

function fromCallout(quote: Blockquote, source: string): Recognised | undefined {
  const [opening] = quote.children
  if (opening?.type !== 'paragraph' || !kind.test(toString(opening))) return undefined
  const callout = calloutOf(quote, source)
  const [first] = callout?.content ?? []
  if (!callout?.title || !first) return undefined
  const {start, end} = positionOf(quote)
  const place = {start: positionOf(first).start, end}
  return read([callout.title], {start, end: positionOf(callout.title).end}, callout.content, place)
}

function fromHeading(
  blocks: readonly RootContent[],
  at: number,
  heading: Heading,
  source: string
): Recognised | undefined {
  const term = termIn(heading.children, source)
  let end = at + 1
  for (; term && end < blocks.length; end++) {
    const next = blocks[end]
    if (next?.type === 'heading' || namedAt(blocks, end, source)) break
  }
  const told = term ? blocks.slice(at + 1, end) : []
  const [first] = told
  const last = told.at(-1)
  if (!term || !first || !last) return undefined
  return {...read(term, positionOf(heading), told, span(first, last)), used: end - at}
}

/** What stands in brackets or behind the colon. */
function termIn(children: PhrasingContent[], source: string): Paragraph[] | undefined {
  const text = textOfAll(children, '')
  const found = text.length > 160 ? null : named.exec(text)
  const name = found?.[1] ?? found?.[2]
  if (name === undefined) return undefined
  const from = text.lastIndexOf(name)
  const [, after] = cut(children, from, source)
  const [term] = cut(after, name.length, source)
  return paragraphsFrom(
    term.flatMap((child) => (child.type === 'strong' ? child.children : [child]))
  )
}

function read(
  term: Content[],
  asked: ReturnType<typeof positionOf>,
  told: Content[],
  place: ReturnType<typeof positionOf>
): Recognised {
  const parts = [promptFrom(term, asked), answerFrom(told, place)]
  return {entries: [questionFrom({form: 'term', confidence: sure}, parts)], used: 1}
}
