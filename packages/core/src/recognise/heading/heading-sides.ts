/** What stands below a heading that asks or counts: what belongs to the question, and its answer. */
import type {Heading, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Aside} from '../../ast.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {asksOfCode} from '../asks/asks-of-code.ts'
import {withoutChrome} from '../chrome.ts'
import {paragraphsFrom} from '../draft.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {answersTo} from './answers-to.ts'
import {countsTask} from './counts-task.ts'
import {askedIn} from '../questions/counted-body.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {roleOf} from '../file/role-of.ts'
import {endsPart} from '../text/ends-part.ts'

export interface Sides {
  /** What the question shows below its title, or instead of it. */
  shown: readonly RootContent[]
  /** The title asks, too. */
  isTitled: boolean
  answer: readonly RootContent[]
  /** Its words ask. */
  asks: boolean
  /** What stands between the two, and leads elsewhere. */
  asides?: readonly Aside[]
}

/** `isQuoted` where it stands over a task in a quote; what is the front of a card has its back below, whatever it asks. */
export function sidesOf(
  content: readonly RootContent[],
  sign: HeadingSign,
  isQuoted: boolean,
  isFront: boolean
): Sides {
  const {text, asks} = sign
  const [first, second] = content
  // Code alone is what is asked about.
  const isAlone = first?.type === 'code' && !second && !isFront
  if (isAlone && asks >= 0.75 && asksOfCode(text)) {
    return {shown: content, isTitled: true, answer: [], asks: true}
  }
  const told = content.findIndex((node) => node.type === 'heading' && answersTo(toString(node)))
  if (told > 0) {
    const isTitled = countIn(text) === undefined
    return {shown: content.slice(0, told), isTitled, answer: content.slice(told), asks: true}
  }
  const isNamed = !isFront && titlesQuestion(sign, first, !second)
  const isCounted = isQuoted || isNamed || countsTask(text)
  const named = isCounted ? namedIn(content) : undefined
  if (named) return named
  const titled = titleBelow(sign, content)
  if (titled) return titled
  // What follows the quote answers it, though it may say what to do.
  const quote = isQuoted && first?.type === 'blockquote' ? {length: 1, asks: true} : undefined
  const below = quote ?? (isCounted ? askedIn(content) : {length: 0, asks: false})
  const shown = content.slice(0, below.length)
  const isToldOf = isQuoted && !countsTask(text) && sign.mark === undefined
  return {
    shown,
    isTitled: isNamed || isToldOf || shown.length === 0,
    answer: content.slice(below.length),
    asks: below.asks
  }
}

/** The title right below a count, or below a count with a name, that asks. */
function titleBelow(
  sign: HeadingSign,
  [first, ...rest]: readonly RootContent[]
): Sides | undefined {
  if (first?.type !== 'heading' || !asksBelow(first)) return undefined
  const isNamed = isTopic(sign) || (namesKind(sign) && endsInMark(toString(first)))
  if (countIn(sign.text) === undefined && !isNamed) return undefined
  const {content: answer, asides} = withoutChrome(rest)
  const isTitled = isTopic(sign) && !namesKind(sign)
  return {shown: paragraphsFrom(first.children), isTitled, answer, asks: true, asides}
}

/** *Question 1. Tides* says what is asked about below: *When do they turn?*, or in nothing but a task: *Draw one.* */
function titlesQuestion(
  sign: HeadingSign,
  first: RootContent | undefined,
  isAll: boolean
): boolean {
  if (!isTopic(sign) || first?.type !== 'paragraph') return false
  const asked = toString(first)
  const [opening = ''] = asked.split(/(?<=[.!?。！？])\s+/u, 1)
  return endsInMark(asked) || endsInMark(opening) || (isAll && asksBy(opening) >= 0.75)
}

/** A word and a number count a title that does not ask. */
function isTopic({text, mark, asks}: HeadingSign): boolean {
  return mark?.kind === 'question' && asks < 0.5 && countIn(text) === undefined
}

/** *Question 31 - General questions* says behind a dash of what kind the question is. */
function namesKind({text, mark, asks}: HeadingSign): boolean {
  return asks < 1 && mark?.kind === 'question' && /[-–—]\s*$/u.test(text.slice(0, mark.length))
}

/** *Question 3* stands over a title that asks: *What is a bight?* */
function asksBelow(heading: Heading): boolean {
  const text = toString(heading)
  return !roleOf(text) && asksBy(text) >= 0.7
}

/** What a title of its own stands over, be it below remarks: *Question:* below *Question 3*, and *__Topic:__ Tides*. */
function namedIn(content: readonly RootContent[]): Sides | undefined {
  const from = content[0] && saysOf(content[0]) ? 1 : 0
  const title = content[from]
  if (title?.type !== 'heading' || roleOf(toString(title)) !== 'questions') return undefined
  const end = content.findIndex((node, at) => at > from && endsPart(node))
  if (end <= from + 1) return undefined
  const shown = [...content.slice(0, from), ...content.slice(from + 1, end)]
  return {shown, isTitled: false, answer: content.slice(end), asks: true}
}

/** Each of its lines opens with a strong label, and none asks: *__Topic:__ Tides*. */
function saysOf(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'strong') return false
  const text = toString(node)
  const breaks = node.children.filter(({type}) => type === 'break')
  const labels = node.children.filter((child) => {
    return child.type === 'strong' && /[:：]\s*$/u.test(toString(child))
  })
  return labels.length === text.split('\n').length + breaks.length && !/[?？]/u.test(text)
}
