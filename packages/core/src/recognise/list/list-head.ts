/** What the items of a list open with: headings, strong lines or plain text, and how they ask. */
import type {List, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {remembered} from '../../remembered.ts'
import {answeredLine} from '../questions/answered-line.ts'
import {isAnsweredBelow, opensWithAnswer} from '../questions/answered-item.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {cut} from '../text/cut.ts'
import {labelOf} from '../choice/option/label-of.ts'
import {leavesGap} from '../asks/leaves-gap.ts'
import {letterLength} from '../questions/lettered-parts.ts'
import {linesOf, type Line, paragraphOf} from '../text/lines.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {positionOf, span} from '../text/place.ts'
import {recounted} from '../sheet/recounted.ts'
import {withoutCodeMarks} from '../asks/without-code-marks.ts'
import {trim} from '../text/trim.ts'

export interface ItemHead {
  /** How the item marks its question. */
  kind: 'heading' | 'strong' | 'plain'
  /** The question without its mark. */
  content: PhrasingContent[]
  text: string
  /** How likely it asks, 0 to 1. */
  asks: number
  /** The first line with its mark. */
  line: Line
  /** Lines of the same block below the first. */
  rest: Line[]
}

/** The head of an item whose first block is text; `undefined` for any other. */
export function headOf(item: ListItem, source: string): ItemHead | undefined {
  const first = item.children[0]
  const head = first && headOfBlock(first, source)
  if (!head || head.asks >= answered || !isAnsweredBelow(item)) return head
  // What has a letter is an option, and the answer that of the question above it.
  return labelOf(head.text) ? head : {...head, asks: answered}
}

/** Strong words with a colon name what the lines behind them ask, and a label below answers. */
export function titlesRest(item: ListItem, {kind, text, rest}: ItemHead): boolean {
  return kind === 'strong' && rest.length > 0 && /[:：]$/u.test(text) && isAnsweredBelow(item)
}

/** How likely it asks what a label answers. */
const answered = 0.9

/** The head of a heading or paragraph. */
export const headOfBlock: (first: RootContent, source: string) => ItemHead | undefined =
  remembered(readHead)

function readHead(first: RootContent, source: string): ItemHead | undefined {
  if (first.type === 'heading') {
    const line = {children: first.children, position: positionOf(first)}
    return headFrom('heading', first.children, line, [])
  }
  if (first.type !== 'paragraph') return undefined
  const [line, ...rest] = linesOf(first, source)
  if (!line) return undefined
  const strong = strongOf(line)
  if (strong) return headFrom('strong', strong, line, rest)
  const runIn = runInOf(line, source)
  if (runIn) return headFrom('strong', runIn.content, runIn.line, [runIn.rest, ...rest])
  const ruled = answeredLine(line, source)
  if (ruled) return headFrom('plain', ruled.content, ruled.line, [ruled.rest, ...rest])
  if (rest.length > 0 && isWrapped(first, [line, ...rest])) {
    const whole = {children: first.children, position: positionOf(first)}
    return headFrom('plain', first.children, whole, [])
  }
  return headFrom('plain', line.children, line, rest)
}

/** Each line goes on in small letters, and what asks ends in its mark below: a sentence that is wrapped. */
function isWrapped(paragraph: Paragraph, lines: readonly Line[]): boolean {
  if (paragraph.children.some(({type}) => type === 'break')) return false
  const texts = lines.map(({children}) => textOfAll(children, ''))
  const [head = '', ...below] = texts
  if (endsInMark(head) || !below.every((text) => /^\s*\p{Ll}/u.test(text))) return false
  return endsInMark(below.at(-1) ?? '') || asksBy(head) < 0.7
}

function headFrom(
  kind: ItemHead['kind'],
  content: PhrasingContent[],
  line: Line,
  rest: Line[]
): ItemHead {
  let whole = ''
  for (const child of content) whole += toString(child)
  const text = whole.trim()
  const mark = numberMarkOf(text)
  const said = withoutCodeMarks(content, text)
  const own = asksBy(said.slice(mark?.length ?? letterLength(text)))
  const asks = own < 0.7 && endsAsking(rest) ? 0.75 : own
  const isAnswered = asks < answered && answerIn(rest) !== -1
  return {kind, content, text, asks: isAnswered ? answered : asks, line, rest}
}

/** A case is told, and the last line asks about it. */
function endsAsking(rest: readonly Line[]): boolean {
  const last = rest.at(-1)
  return last !== undefined && endsInMark(toString(paragraphOf(last)))
}

/** Index of the line that opens with the label of the answer; -1 without one. */
export function answerIn(lines: readonly Line[]): number {
  return lines.findIndex((line) => opensWithAnswer(toString(paragraphOf(line))))
}

const colours = /^<\/?(?:font|span|ins|u|mark|center)\b/iu

/** Emoji by name, and digits on keys. */
const sign = /:[a-z_]+:|\d\ufe0f?\u20e3/gu

/** What a line that is strong as a whole holds; signs and emoji may stand around it. */
function strongOf(line: Line): PhrasingContent[] | undefined {
  if (!line.children.some(({type}) => type === 'strong')) return undefined
  const strong = line.children.filter((child) => child.type === 'strong')
  const [only] = strong
  if (strong.length !== 1 || !only) return undefined
  const others = line.children.filter((child) => child !== only && child.type !== 'html')
  const around = textOfAll(others, '')
  const isAlone = !/[\p{L}\p{N}]/u.test(around.replace(sign, ''))
  return isAlone
    ? line.children.flatMap((child) => {
        if (child === only) return only.children
        return child.type === 'html' && colours.test(child.value) ? [] : [child]
      })
    : undefined
}

/** A strong question with its answer on the same line. */
function runInOf(
  line: Line,
  source: string
): {content: PhrasingContent[]; line: Line; rest: Line} | undefined {
  const [first, second] = line.children
  const last = line.children.at(-1)
  if (first?.type !== 'strong' || !second || !last || !endsInMark(toString(first))) return undefined
  const after = trim(line.children.slice(1), source)
  const opening = after[0] ?? second
  const sign = pointer.exec(toString(opening))?.[0].length ?? 0
  const answer = sign > 0 ? trim(cut(after, sign, source)[1], source) : after
  return {
    content: first.children,
    line: {children: [first], position: positionOf(first)},
    rest: {children: answer.length > 0 ? answer : after, position: span(opening, last)}
  }
}

/** What points from a question to its answer: *__What moves the sea?__ — The moon*. */
const pointer = /^(?:[→➜➡]\ufe0f?|=>|[-–—]{1,2}>?(?=\s|$)|[=:：](?=\s|$))\s*/u

/** How many of a list's items ask, or tell what to do, out of those that say anything; and whether one is `marked`. */
export function askingShare(
  list: List,
  source: string
): {asking: number; share: number; tasks: number; marked: boolean} {
  let heads = 0
  let asking = 0
  let tasks = 0
  let marked = false
  const parts = recounted(list, source)
  for (const item of list.children) {
    if (item.children.length === 0 || parts.has(item)) continue
    heads++
    const {asks = 0, text = ''} = headOf(item, source) ?? {}
    if (asks >= 0.7 || (list.ordered && leavesGap(text))) asking++
    if (asks >= 0.5) tasks++
    if (asks === 1) marked = true
  }
  const count = Math.max(1, heads)
  return {asking, share: asking / count, tasks: tasks / count, marked}
}

/** Most items open in this way, or half where they open plainly; what opens in a heading is told without a look at its words. */
export function isMarkedBy(kind: ItemHead['kind'], {children}: List, source: string): boolean {
  let marked = 0
  for (const item of children) {
    const isHeading = item.children[0]?.type === 'heading'
    if (kind === 'heading' ? isHeading : !isHeading && headOf(item, source)?.kind === kind) marked++
  }
  return kind === 'plain' ? marked * 2 >= children.length : marked * 2 > children.length
}
