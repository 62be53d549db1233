/**
 * Questions that Markdown takes for the lines of one paragraph: numbered, since no list that begins
 * with more than one may follow text, or on lines that nothing marks.
 *
 *     Advanced
 *     14. What is a fjord?
 *     15. How is it made?
 */
import type {Paragraph} from 'mdast'
import type {Draft} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {digit} from '../asks/digits.ts'
import {cut} from '../text/cut.ts'
import {answerFrom, asideFrom, paragraphsFrom, promptFrom, questionFrom} from '../draft.ts'
import {type Line, linesOf, paragraphOf} from '../text/lines.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {span} from '../text/place.ts'
import {trim} from '../text/trim.ts'

/** A line with its number, and the lines without one that follow it. */
interface Counted {
  line: Line
  mark: number
  asks: number
  rest: Line[]
}

const counted = new RegExp(`(?:^|\\n)\\s*${digit}{1,4}(?:[.)]\\s|[、．）])`, 'u')

/** What is known of the file of a paragraph. */
interface Asked {
  source: string
  /** It is full of questions. */
  isFull: boolean
  /** Its items ask, and a title announces them: what goes on with their count is one, whatever it says. */
  goesOn: boolean
}

/** The entries of a paragraph whose lines mostly ask. */
export function questionsFromLines(block: Paragraph, asked: Asked): Draft[] | undefined {
  const has = (sign: RegExp): boolean => {
    return block.children.some((child) => child.type === 'text' && sign.test(child.value))
  }
  if (has(counted)) return fromCounted(block, asked)
  const groups = has(markAtEnd) ? bySentences(linesOf(block, asked.source)) : undefined
  return groups?.map((group) => questionOf(group, asked.source, {least: 0.6, most: unannounced}))
}

function fromCounted(block: Paragraph, {source, isFull, goesOn}: Asked): Draft[] | undefined {
  const [before, ...questions] = groupsOf(linesOf(block, source))
  const asking = questions.filter(({asks}) => asks >= 0.7)
  const isMarked = questions.some(({asks}) => asks === 1)
  const doAsk = asking.length >= (isFull ? 1 : 2) && asking.length * 2 > questions.length
  const goOn = goesOn && questions.length >= fewestGoingOn && isTitle(before?.rest)
  if (!(isMarked && doAsk) && !goOn) return undefined
  const [first] = before?.rest ?? []
  const last = before?.rest.at(-1)
  const told =
    first && last ? [asideFrom((before?.rest ?? []).map(paragraphOf), span(first, last))] : []
  return [
    ...told,
    ...questions.map((question) =>
      questionOf(question, source, {least: goOn ? 0.6 : 0.45, most: 0.85})
    )
  ]
}

/** A line ends in a mark, and another follows. */
const markAtEnd = /[?？؟]\s*\n/u

/** How sure lines are that ask without a number: an advertisement has such, too. */
const unannounced = 0.75

/** Fewer lines may be prose that was wrapped. */
const fewestLines = 4
const fewestInTurn = 3

/** Lines that each ask, or ask and are answered in turn, every one of them a sentence. */
function bySentences(lines: readonly Line[]): Counted[] | undefined {
  const groups: Counted[] = []
  let asking = 0
  for (const line of lines) {
    const text = toString(paragraphOf(line))
    if (/^\s*\p{Ll}/u.test(text)) return undefined
    const asks = asksBy(text.trimEnd().replace(/[?？؟]$/u, '')) >= 0.6 ? asksBy(text) : 0
    if (asks >= 0.7) asking++
    if (asks >= 0.7 || groups.length === 0) groups.push({line, mark: 0, asks, rest: []})
    else groups.at(-1)?.rest.push(line)
  }
  const marked = groups.filter(({line}) => endsInMark(toString(paragraphOf(line)))).length
  if (groups[0]?.asks === 0 || marked * 2 < asking) return undefined
  const areAll = lines.length >= fewestLines && asking >= lines.length * 0.8
  const areAnswered = asking >= fewestInTurn && groups.every(({rest}) => rest.length > 0)
  return areAll || areAnswered ? groups : undefined
}

/** Fewer lines with numbers may be steps. */
const fewestGoingOn = 3
const longestTitle = 24

/** One line of few signs, which names what is counted below it. */
function isTitle(lines: readonly Line[] = []): boolean {
  const [line, ...others] = lines
  return (
    line !== undefined && others.length === 0 && toString(paragraphOf(line)).length <= longestTitle
  )
}

/** The lines before the first number, then a group for each number that goes on counting. */
function groupsOf(lines: readonly Line[]): Counted[] {
  const groups: Counted[] = []
  let next: number | undefined
  for (const line of lines) {
    const text = toString(paragraphOf(line))
    const mark = numberMarkOf(text)
    const goesOn = mark?.kind === 'number' && (next === undefined || (mark.number ?? 0) >= next)
    if (mark && goesOn && mark.number !== undefined) {
      if (groups.length === 0) groups.push({line, mark: 0, asks: 0, rest: []})
      groups.push({line, mark: mark.length, asks: asksBy(text.slice(mark.length)), rest: []})
      next = mark.number + 1
    } else if (groups.length === 0) groups.push({line, mark: 0, asks: 0, rest: [line]})
    else groups.at(-1)?.rest.push(line)
  }
  return groups
}

/** `least`: how sure it is of what does not ask. */
function questionOf(
  {line, mark, asks, rest}: Counted,
  source: string,
  {least, most}: {least: number; most: number}
): Draft {
  const [, after] = cut(line.children, mark, source)
  const content = trim(after, source)
  const [first] = rest
  return questionFrom({form: 'open', confidence: asks >= 0.7 ? most : least}, [
    promptFrom(paragraphsFrom(content), line.position),
    ...(first ? [answerFrom(rest.map(paragraphOf), span(first, rest.at(-1) ?? first))] : [])
  ])
}
