/**
 * Quotes with a title, in which another folds away the solution, as lessons for kramdown have them.
 *
 *     > ## Tides
 *     >
 *     > What makes the tide rise?
 *     >
 *     > > ## Solution
 *     > >
 *     > > The pull of the moon.
 *     > {: .solution}
 *     {: .challenge}
 */
import type {Blockquote, Paragraph} from 'mdast'
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {wrapperOf} from '../details/wrapper-of.ts'
import {lastParagraph} from '../details/container-markers.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {linesOf, paragraphOf} from '../text/lines.ts'
import {positionOf} from '../text/place.ts'
import {kindOfFrame} from './exercise-kinds.ts'
import {framed} from './framed.ts'
import {type Piece, type Place} from './pieces.ts'

export function piecesOfQuote(node: Blockquote, place: Place, source: string): Piece[] {
  const whole: Piece[] = [{type: 'block', node, ...place}]
  const [title, ...rest] = node.children
  if (title?.type !== 'heading' && title?.type !== 'paragraph') return whole
  const inner: Piece[] = []
  for (const block of rest) {
    const solution = block.type === 'blockquote' ? solutionIn(block, source) : undefined
    const position = positionOf(block)
    if (solution) inner.push({type: 'fold', ...solution, position, ...place})
    const own = solution ? [] : bare(block, source)
    for (const node of own) inner.push({type: 'block', node, ...place})
    const last = inner.at(-1)
    // A line of attributes belongs to what it ends.
    if (own.length === 0 && last?.type === 'fold') {
      last.position = {start: last.position.start, end: position.end}
    }
  }
  const isAnswered = inner.some(({type}) => type === 'fold')
  const isTitled = title.type === 'heading' || isGalaxyTitle(title)
  const isSet = kindOfFrame(attributeOf(node, source), wordsOf(title)) === 'exercise'
  if (!isTitled || !(isAnswered || isSet)) return whole
  const {start, end} = positionOf(node)
  const own = isGalaxyTitle(title) ? [] : [title]
  const position = {start, end: positionOf(title).end}
  return framed({kind: 'exercise', title: own, position}, inner, end, place)
}

/** *Solution*, *{% icon solution %} Solution*, *<solution-title></solution-title>* */
function solutionIn(
  quote: Blockquote,
  source: string
): {kind: 'answer' | 'hint'; content: Content[]} | undefined {
  const [title, ...rest] = quote.children
  if (title?.type !== 'heading' && title?.type !== 'paragraph') return undefined
  const words = wordsOf(title)
  const isTitle = title.type === 'heading' || isGalaxyTitle(title)
  const wraps = isTitle ? wrapperOf(words.replace(/[-_]title$/u, '')) : undefined
  if (!wraps || wraps === 'rationale' || words === '') return undefined
  const content = rest.flatMap((block) => bare(block, source))
  return content.length > 0 ? {kind: wraps, content} : undefined
}

const icon = /\{%[^%\n]*%\}/gu
const galaxy = /^<(\w+)-title>/iu

function isGalaxyTitle(title: Content): boolean {
  const [first] = title.type === 'paragraph' ? title.children : []
  return first?.type === 'html' && galaxy.test(first.value)
}

function wordsOf(title: Content): string {
  const [first] = title.type === 'paragraph' ? title.children : []
  const tag = first?.type === 'html' ? galaxy.exec(first.value)?.[1] : undefined
  return tag ?? toString(title).replace(icon, ' ').trim()
}

/** The line of attributes that ends a quote, by Markdown's rules in its last paragraph: *{: .challenge}*. */
const attributes = /^\{:\s*\.([\w-]+)[^{}]*\}$/u

function attributeOf(quote: Blockquote, source: string): string {
  const last = lastParagraph(quote)
  const line = last && linesOf(last, source).at(-1)
  return (line && attributes.exec(toString(paragraphOf(line)))?.[1]) ?? ''
}

/** A block without the lines of attributes that end what it is in. */
function bare(block: Content, source: string): Content[] {
  if (block.type === 'paragraph') return bareParagraph(block, source)
  if (block.type !== 'list') return [block]
  const last = block.children.at(-1)
  const children = last?.children.flatMap((one) => bare(one, source))
  if (!last || !children) return [block]
  // What stands in an item may stand in it.
  const item = {...last, children: children as typeof last.children}
  return [{...block, children: [...block.children.slice(0, -1), item]}]
}

function bareParagraph(paragraph: Paragraph, source: string): Paragraph[] {
  if (!toString(paragraph).includes('{:')) return [paragraph]
  const lines = linesOf(paragraph, source)
  const own = lines.filter((line) => !attributes.test(toString(paragraphOf(line))))
  if (own.length === lines.length) return [paragraph]
  return own.length > 0 ? [linesAsParagraph(own, source)] : []
}
