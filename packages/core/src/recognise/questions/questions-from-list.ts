/** The questions of a list of questions, one an item, with answers and follow-ups nested in them. */
import type {List, ListItem, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Content} from '../../ast.ts'
import type {Draft} from '../../dialects/dialect.ts'
import {answersBehindMarks} from './answer-behind-mark.ts'
import {answersAbove, isAnswer, isAnsweredBelow} from './answered-item.ts'
import {backFrom} from '../label/answer-and-reason.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {withoutChrome} from '../chrome.ts'
import {asideFrom, promptFrom, questionFrom} from '../draft.ts'
import {itemNumbers} from '../list/item-numbers.ts'
import {hasGap} from '../asks/leaves-gap.ts'
import {itemPrompt} from './item-prompt.ts'
import {letterLength, letteredParts} from './lettered-parts.ts'
import {askingShare, headOf} from '../list/list-head.ts'
import {byPlace, positionOf, span} from '../text/place.ts'
import {areCounted, withoutNumber} from './without-number.ts'
import {recounted} from '../sheet/recounted.ts'

interface Reading {
  source: string
  /** How sure an item with such a text is meant as a question. */
  confidence: (text: string) => number
  /** Blocks after the list that answer its last item. */
  below: readonly RootContent[]
  /** What the item asks about, in the items after it or below the list. */
  shown?: readonly Content[]
  /** Blocks after the list that its last item asks about. */
  shownBelow?: readonly Content[]
  /** What asks is answered in its own line. */
  isInline?: boolean
  /** Headings mark the questions; items without one go on answering the question before them. */
  byHeadings?: boolean
  /** Its items are answered in turn, bullets though they are. */
  isCounted?: boolean
  /** Its items are counted in their text. */
  isMarked?: boolean
}

/** Reads every item as a question. */
export function questionsFromList(
  list: List,
  reading: Reading,
  context: readonly string[] = []
): Draft[] {
  const groups = groupsOf(list, reading)
  const asked = {start: list.start, children: groups.map(({item}) => item)}
  const isCounted = list.ordered === true || reading.isCounted
  const numbers = isCounted ? itemNumbers(asked, reading.source) : undefined
  const isInline = answersBehindMarks(list)
  const isMarked = areCounted(asked.children)
  const {shownBelow = []} = reading
  return groups.flatMap(({item, answers, shown}, at) => {
    const isLast = at === groups.length - 1
    const told = {
      below: isLast ? [...answers, ...reading.below] : answers,
      shown: isLast ? [...shown, ...shownBelow] : shown
    }
    const ordinal = numbers?.[at]
    const parts = letteredParts(item, reading.source)
    return parts.flatMap((part, index) => {
      const own = index === parts.length - 1 ? told : {below: [], shown: []}
      return entriesFromItem(
        part,
        {...reading, isInline, isMarked, ...own},
        context,
        index === 0 ? ordinal : undefined
      )
    })
  })
}

interface Group {
  item: ListItem
  /** The items after it that ask nothing, each kind as a list of its own: answers, and what is asked about. */
  answers: List[]
  shown: List[]
}

function groupsOf(list: List, {byHeadings, source}: Reading): Group[] {
  const groups: Group[] = []
  const parts = recounted(list, source)
  for (const item of list.children) {
    const last = groups.at(-1)
    const isPart = byHeadings ? goesOnAnswering(item, source) : parts.has(item)
    const answers = isPart || item.children.slice(0, 1).some(isAnswer)
    const isShown = !byHeadings && (namesPart(item, last?.item) || showsCode(item, last?.item))
    if (!last || !(answers || isShown)) groups.push({item, answers: [], shown: []})
    else add(answers ? last.answers : last.shown, item, list)
  }
  for (const {answers, shown} of groups) for (const part of [...answers, ...shown]) place(part)
  return groups
}

/** Adds an item to the list that goes on, or begins it. */
function add(to: List[], item: ListItem, list: List): void {
  if (to[0]) to[0].children.push(item)
  else to.push({...list, start: list.ordered ? 1 : null, children: [item]})
}

function goesOnAnswering(item: ListItem, source: string): boolean {
  const head = headOf(item, source)
  return head !== undefined && head.kind !== 'heading' && head.asks < 0.9
}

/** Longest name of a part. */
const longestPart = 24

/** Set in by a blank, of which Markdown makes nothing, it names something that the item above asks about. */
function namesPart(item: ListItem, above: ListItem | undefined): boolean {
  if (!above || positionOf(item).start.column <= positionOf(above).start.column) return false
  const text = toString(item)
  return text.length <= longestPart && asksBy(text) === 0 && endsInMark(toString(above))
}

/** Nothing but code, below an item that asks: what is asked about. */
function showsCode({children: [first, ...others]}: ListItem, above: ListItem | undefined): boolean {
  if (!above || others.length > 0 || first?.type !== 'paragraph') return false
  const [code, ...rest] = first.children
  return code?.type === 'inlineCode' && rest.length === 0 && endsInMark(toString(above))
}

function place(list: List): void {
  list.position = span(list.children[0] ?? list, list.children.at(-1) ?? list)
}

/** How sure an item is a question that a label answers. */
const told = 0.85

function sureOf(confidence: number, item: ListItem, answer: Content | undefined): number {
  const isTold = isAnsweredBelow(item) || (answer !== undefined && isAnswer(answer))
  return isTold ? Math.max(confidence, told) : confidence
}

function entriesFromItem(
  item: ListItem,
  reading: Reading,
  context: readonly string[],
  ordinal: number | undefined
): Draft[] {
  const [first, ...nested] = item.children
  const {shown = []} = reading
  const lastShown = shown.at(-1)
  if (!first) return [asideFrom([], positionOf(item))]
  const {prompt, rest, number} = promptIn(first, item, reading, ordinal)
  const text = toString(prompt)
  const under = [...nested, ...reading.below]
  const followUps = followUpsIn(under, reading.source)
  const isFollowUp = (block: RootContent): boolean => followUps.some((list) => list === block)
  const written = [...rest, ...under.filter((block) => !isFollowUp(block))]
  const {content, asides} = withoutChrome(written)
  const below = {source: reading.source, confidence: reading.confidence, below: []}
  const inner = [...context, text.trim()]
  const asked = followUps.flatMap((list) => questionsFromList(list, below, inner))
  if (asked.length > 0 && content.length === 0 && namesTopic(text, asked.length)) {
    return [asideFrom([first], positionOf(first)), ...[...asides, ...asked].sort(byPlace)]
  }
  const question = questionFrom(
    {
      form: 'open',
      confidence: sureOf(reading.confidence(text), item, content[0]),
      ...(context.length > 0 && {context: [...context]}),
      ...(number !== undefined && {ordinal: number})
    },
    [
      promptFrom([prompt, ...shown], {
        start: positionOf(item).start,
        end: lastShown ? positionOf(lastShown).end : endOf(first, prompt)
      }),
      ...backFrom(content, reading.source)
    ]
  )
  return [question, ...[...asides, ...asked].sort(byPlace)]
}

/** The number that counts the item is that of the list, or else of its text. */
function promptIn(
  first: RootContent,
  item: ListItem,
  reading: Reading,
  ordinal: number | undefined
): {prompt: RootContent; rest: RootContent[]; number: number | undefined} {
  const {prompt, rest} = itemPrompt(first, item, reading)
  if (!reading.isMarked) return {prompt, rest, number: ordinal}
  const own = withoutNumber(prompt, reading.source)
  return {prompt: own.prompt, rest, number: ordinal ?? own.number}
}

/** Lists that ask, right below what they go on asking about. */
function followUpsIn(blocks: readonly RootContent[], source: string): List[] {
  const prose = blocks.findIndex((block) => block.type !== 'list' && !isRemark(block))
  const opening = prose === -1 ? blocks : blocks.slice(0, prose)
  const lists = opening.filter((block) => block.type === 'list')
  return lists.filter((list) => !answersAbove(list) && askingShare(list, source).share > 0.5)
}

/** A few words that neither ask nor tell name what the questions below are about; over several they may end in a point. */
function namesTopic(text: string, count: number): boolean {
  if (!/^\s*\S+(?:\s+\S+){0,3}\s*$/u.test(text)) return false
  const asks = asksBy(text)
  return count < fewestBelow ? asks === 0 && !/[.!。]\s*$/u.test(text) : asks < 0.7
}

/** Fewer may go on asking what the item asks. */
const fewestBelow = 2

/** Said in brackets, it answers nothing. */
function isRemark(block: RootContent): boolean {
  return (
    block.type === 'paragraph' &&
    /^\([^()]*(?:\([^()]*\)[^()]*)*\)\.?$/u.test(toString(block).trim())
  )
}

/** The mark of a strong line ends after its text. */
function endOf(first: RootContent, prompt: RootContent): ReturnType<typeof positionOf>['end'] {
  const whole = positionOf(first)
  const inner = positionOf(prompt)
  return inner.end.line === whole.end.line ? whole.end : inner.end
}

/**
 * How sure a text is a question where a `share` of its siblings ask: a phrase may ask, a statement
 * hardly does, but in a series that asks it is likely a task.
 */
export function confidenceAmongQuestions(text: string, share = 0): number {
  const asks = asksBy(text.slice(letterLength(text)))
  if (asks > 0) return Math.round(80 + 15 * asks) / 100
  if (hasGap(text)) return 0.8
  if (share >= 0.5 && leftOpen.test(text)) return 0.6
  if (/[.!。]\s*$/u.test(text)) return share >= 0.7 ? 0.5 : 0.3
  return 0.6
}

/** *15 x 12 = ...*, *The capital of Chad is …* */
const leftOpen = /(?:[\s=]\.{3}|…)\s*\.?\s*$/u
