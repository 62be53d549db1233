/** Reads one item of an outline: a term with its definition, a head over terms, or a statement. */
import type {List, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import type {Point} from 'unist'
import type {Draft} from '../../dialects/dialect.ts'
import {endsInMark} from '../asks/asks.ts'
import {answerFrom, asideFrom, noteFrom, promptFrom, questionFrom} from '../draft.ts'
import {listOf} from '../list/list-of.ts'
import {byPlace, positionOf, span} from '../text/place.ts'
import {isStatement} from './is-statement.ts'
import {openingOf, repeatedIn} from './item-openings.ts'
import {atMost, sureOfItems} from './sure-of-items.ts'
import {isProperty} from '../card/card-signs.ts'
import {isLabel, isReference, type Term, termFrom, type Words} from './term-from.ts'
import {termOnLine} from './term-on-line.ts'
import {addAll} from '../../add-all.ts'

/** Most that one card can ask to be recalled. */
const mostDetails = 12

/** The entries an item gives; `undefined` when it is a detail of what stands above it. */
export function entriesFromItem(
  item: ListItem,
  context: readonly string[],
  source: string,
  words?: Words
): Draft[] | undefined {
  const [first, ...below] = item.children
  if (first?.type !== 'paragraph') return undefined
  if (below.length > 0 && endsInMark(toString(first)) && !below.every(isOnlyLinks)) {
    return [openQuestion(item, first, below, context)]
  }
  const term =
    termFrom(first, source, words) ?? termOnLine(first, source, words) ?? headOf(first, below)
  if (term) return entriesFromTerm(item, first, term, below, context, source)
  return entriesBelowStatement(item, first, below, context, source)
}

/** An item that asks is answered by what stands below it. */
function openQuestion(
  item: ListItem,
  first: Paragraph,
  below: readonly RootContent[],
  context: readonly string[]
): Draft {
  const start = positionOf(item).start
  const [opening = first] = below
  return questionFrom(
    {form: 'open', confidence: 0.8, ...(context.length > 0 && {context: [...context]})},
    [
      promptFrom([first], {start, end: positionOf(first).end}),
      answerFrom([...below], span(opening, below.at(-1) ?? opening))
    ]
  )
}

/** A statement may lead in terms: *Its features include:* over a list of them. */
function entriesBelowStatement(
  item: ListItem,
  first: Paragraph,
  below: readonly RootContent[],
  context: readonly string[],
  source: string
): Draft[] | undefined {
  if (below.length === 0) return undefined
  const {details, entries} = readBelow(below, context, source)
  const terms = entries.filter(({type}) => type === 'question').length
  const items = below.flatMap((block) => (block.type === 'list' ? block.children : []))
  if (terms < 2 || terms * 2 < items.length) return undefined
  const end = positionOf(first).end
  const notes = details.map((block) => noteFrom([block], positionOf(block)))
  const lead = noteFrom([first], {start: positionOf(item).start, end})
  return [lead, ...[...notes, ...entries].sort(byPlace)]
}

/** A short head over a list needs no colon. */
function headOf(paragraph: Paragraph, below: readonly RootContent[]): Term | undefined {
  const text = toString(paragraph)
  const isShort = text.length <= 60 && !/[.!?。？！]\s*$|，/u.test(text)
  if (below[0]?.type !== 'list' || !isShort || !/[\p{L}\p{N}]/u.test(text)) return undefined
  if (isStatement(text) || isReference(text) || isProperty(text)) return undefined
  if (isOnlyShown(paragraph)) return undefined
  if (isLabel(/^[^:：]*/u.exec(text)?.[0] ?? '')) return undefined
  const {end} = positionOf(paragraph)
  return {term: paragraph.children, end, definition: [], confidence: 0.7}
}

/** An image names nothing. */
function isOnlyShown({children}: Paragraph): boolean {
  return children.every(({type}) => type === 'image')
}

function entriesFromTerm(
  item: ListItem,
  head: Paragraph,
  term: Term,
  below: readonly RootContent[],
  context: readonly string[],
  source: string
): Draft[] {
  const {details, entries} = readBelow(below, [...context, textOf(term.term)], source)
  const answer = [...term.definition, ...details]
  const [first] = answer
  const last = answer.at(-1)
  const start: Point = positionOf(item).start
  if (term.definition.length === 0 && details.length > 0 && details.every(isOnlyLinks)) {
    const notes = details.map((block) => noteFrom([block], positionOf(block)))
    const lead = asideFrom([head], {start, end: positionOf(head).end})
    return [lead, ...[...notes, ...entries].sort(byPlace)]
  }
  if (!first || !last) return [asideFrom([head], {start, end: positionOf(head).end}), ...entries]
  const {end} = positionOf(details.at(-1) ?? head)
  const parent = context.length > 0 ? {context: [...context]} : {}
  const prompt = promptFrom(
    [{type: 'paragraph', children: term.term, position: spanOf(term.term)}],
    {start, end: term.end}
  )
  const question = questionFrom(
    {form: 'term', confidence: confidenceOf(term, details, entries), ...parent},
    [prompt, answerFrom(answer, {start: positionOf(first).start, end})]
  )
  return [question, ...entries]
}

/** Nothing but addresses of what can be read elsewhere. */
function isOnlyLinks(block: RootContent): boolean {
  if (block.type !== 'list') return false
  return block.children.every(({children: [first]}) => {
    if (first?.type !== 'paragraph') return false
    const rest = first.children.filter(({type}) => type !== 'link')
    return rest.length < first.children.length && !/[\p{L}\p{N}]/u.test(textOf(rest))
  })
}

/** What stands under a head: details that define it, and terms of their own. */
function readBelow(
  below: readonly RootContent[],
  context: readonly string[],
  source: string
): {details: RootContent[]; entries: Draft[]} {
  const details: RootContent[] = []
  const entries: Draft[] = []
  for (const block of below) {
    if (block.type !== 'list') {
      details.push(block)
      continue
    }
    const own: ListItem[] = []
    const labels = repeatedIn(block)
    const most = sureOfItems(block)
    for (const item of block.children) {
      const read = labels.has(openingOf(item)) ? undefined : entriesFromItem(item, context, source)
      if (read) addAll(entries, atMost(most, read))
      else if (item.children.length === 0) entries.push(asideFrom([], positionOf(item)))
      else own.push(item)
    }
    addAll(details, runsOf(block, own))
  }
  return {details, entries}
}

/** Items that follow one another, each run a list; the whole list when every item is there. */
function runsOf(list: List, items: readonly ListItem[]): List[] {
  if (items.length === list.children.length) return [list]
  const runs: ListItem[][] = []
  let next = -1
  const wanted = new Set(items)
  for (const [index, item] of list.children.entries()) {
    if (!wanted.has(item)) continue
    if (index === next) runs.at(-1)?.push(item)
    else runs.push([item])
    next = index + 1
  }
  return runs.flatMap((run) => listOf(list, run) ?? [])
}

/** A head whose details are few among terms of their own, or too many to recall, makes a poor card. */
function confidenceOf(
  term: Term,
  details: readonly RootContent[],
  entries: readonly Draft[]
): number {
  if (term.definition.length > 0) return term.confidence
  const items = details.flatMap((block) => (block.type === 'list' ? block.children : [block]))
  const isPart = items.length < entries.length
  return items.length > mostDetails || isPart ? 0.4 : Math.min(term.confidence, 0.7)
}

function spanOf(children: readonly PhrasingContent[]): ReturnType<typeof span> {
  const [first] = children
  const last = children.at(-1)
  if (!first || !last) throw new Error('Expected a term with content')
  return span(first, last)
}

function textOf(children: readonly PhrasingContent[]): string {
  return textOfAll(children, '').trim()
}

/** An item that names no term, at the top of an outline. */
export function statementFrom(item: ListItem): Draft {
  const position = positionOf(item)
  return item.children.length > 0 ? noteFrom(item.children, position) : asideFrom([], position)
}
