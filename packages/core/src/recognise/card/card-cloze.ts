/** Notes with gaps: `==gap==` where the file holds cards, `{{c1::gap::hint}}` anywhere. */
import type {List, ListItem, RootContent} from 'mdast'
import type {Position} from 'unist'
import type {Content} from '../../ast.ts'
import type {Draft} from '../../dialects/dialect.ts'
import type {CardBlock} from './card-block.ts'
import {lastTextOf, withLast} from './card-fields.ts'
import {isSchedule} from './card-signs.ts'
import {endOfStretch} from './card-stretch.ts'
import {cardLinesOf, namesCloze, piecesOf} from './card-text.ts'
import {clozesIn, type GapSyntax, hasGap} from './cloze-content.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {noteFrom, promptFrom, questionFrom} from '../draft.ts'
import {positionOf, span} from '../text/place.ts'
import {remembered} from '../../remembered.ts'

/** The note that begins at a block; one with blank lines between its items makes a note of each. */
export function clozesAt(
  blocks: readonly RootContent[],
  at: number,
  syntax: GapSyntax,
  source: string
): {entries: Draft[]; used: number} | undefined {
  const block = blocks[at]
  if (!block || !isKnowledge(block) || !holdsGaps(syntax, source)) return undefined
  if (isLostOutline(block)) return undefined
  if (block.type === 'list' && isApart(block, syntax, source)) {
    if (!mayHoldGap(block, syntax, source)) return undefined
    const entries = block.children.map((item) => {
      const position = positionOf(item)
      return clozeFrom(item.children, position, syntax, source) ?? noteFrom(item.children, position)
    })
    return entries.some(({type}) => type === 'question') ? {entries, used: 1} : undefined
  }
  if (!leadsToGap(blocks, at, syntax, source)) return undefined
  const end = endOfStretch(blocks, at + 1)
  const own = blocks.slice(at, end)
  const question = clozeFrom(own, span(block, own.at(-1) ?? block), syntax, source)
  return question && {entries: [question], used: end - at}
}

/** Most lines that lead in what holds the gap. */
const longestLead = 2

function leadsToGap(
  blocks: readonly RootContent[],
  at: number,
  syntax: GapSyntax,
  source: string
): boolean {
  for (let next = at; next < at + longestLead; next++) {
    const block = blocks[next]
    if (!block || (next > at && endOfStretch(blocks, next) === next)) return false
    if (mayHoldGap(block, syntax, source) && hasGap(block, syntax, source)) return true
  }
  return false
}

/** Bullets of an outline that Markdown takes for one paragraph. */
const fewestBullets = 3

function isLostOutline(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const bullets = textLinesOf(block.children).filter(({text}) => /^\s*- /u.test(text))
  return bullets.length >= fewestBullets
}

/** The block of an outliner in which gaps are named, with what stands below it; tags stay out of it. */
export function clozeOfItem(
  {block, start, marks, below, context}: CardBlock,
  source: string
): Draft[] | undefined {
  if (!namesCloze(block)) return undefined
  const last = cardLinesOf(block, false).findLast(({type}) => type !== 'property')
  const [text] = piecesOf(block, [last ? last.start + last.tail : 0], source, [1])
  const read = text && clozesIn([...text.content, ...below], 'braces', source)
  if (!read) return undefined
  const end = positionOf(below.at(-1) ?? marks.at(-1) ?? block).end
  const parents = context.length > 0 ? {context: [...context]} : {}
  return [
    questionFrom({form: 'cloze', confidence: 0.95, ...parents}, [promptFrom(read, {start, end})])
  ]
}

/** Few blocks have the signs of a gap in their source, or what may stand for them. */
function mayHoldGap(block: RootContent, syntax: GapSyntax, source: string): boolean {
  const text = sourceOf(block, source)
  if (/[&\\]/.test(text)) return true
  return text.includes('{{') || (syntax === 'marks' && /==|\{\d{1,2}:/u.test(text))
}

/** Few files do. */
function holdsGaps(syntax: GapSyntax, source: string): boolean {
  const {braces, marks} = gapSigns(source)
  return braces || (syntax === 'marks' && marks)
}

const gapSigns = remembered((source: string) => ({
  braces: ['{{', '\\{', '&#', '&lbrace', '&lcub'].some((sign) => source.includes(sign)),
  marks:
    ['==', '\\=', '&#', '&equals'].some((sign) => source.includes(sign)) ||
    /\{\d{1,2}:/u.test(source)
}))

/** The note of an item among cards. */
export function clozeIn(item: ListItem, syntax: GapSyntax, source: string): Draft | undefined {
  if (!holdsGaps(syntax, source) || !mayHoldGap(item, syntax, source)) return undefined
  return clozeFrom(item.children, positionOf(item), syntax, source)
}

function clozeFrom(
  blocks: Content[],
  position: Position,
  syntax: GapSyntax,
  source: string
): Draft | undefined {
  const named = blocks.map(withoutSchedule)
  const last = named.at(-1)
  const own = last ? [...named.slice(0, -1), withoutName(last, source)] : named
  const read = clozesIn(own, syntax, source)
  if (!read) return undefined
  return questionFrom({form: 'cloze', confidence: 0.95}, [promptFrom(read, position)])
}

/** A comment at the end of a line keeps a schedule, and says nothing. */
function withoutSchedule(block: Content): Content {
  if (block.type !== 'paragraph' || !block.children.some(isSchedule)) return block
  return {...block, children: block.children.filter((child) => !isSchedule(child))}
}

/** A line by which a tool for Anki knows the note: `^1660528031775`. */
function withoutName(block: Content, source: string): Content {
  const text = block.type === 'cloze' ? undefined : lastTextOf(block)
  const line = text && textLinesOf(text.children).at(-1)
  if (!text || !line || line.start === 0 || !/^\s*\^\d{10,15}\s*$/u.test(line.text)) return block
  const kept = piecesOf(text, [line.start], source)[0]?.content ?? []
  return withLast(block, kept)[0] ?? block
}

/** Items that blank lines part, or that each count their gaps from one. */
function isApart(list: List, syntax: GapSyntax, source: string): boolean {
  if (list.children.length < 2) return true
  if (syntax === 'braces')
    return list.children.every((item) => /\{\{c1::/iu.test(sourceOf(item, source)))
  return list.children.every((item, index) => {
    const before = list.children[index - 1]
    return !before || positionOf(item).start.line > positionOf(before).end.line + 1
  })
}

function sourceOf(node: RootContent, source: string): string {
  const {start, end} = positionOf(node)
  return source.slice(start.offset, end.offset)
}

function isKnowledge({type}: RootContent): boolean {
  return type === 'paragraph' || type === 'list' || type === 'blockquote' || type === 'table'
}
