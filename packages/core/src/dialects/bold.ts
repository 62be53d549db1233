/**
 * Questions in strong lines; the answer follows until the next one, a heading or a rule.
 *
 *     **What is a monsoon?**
 *
 *     A wind that turns with the season.
 */
import type {List, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {offersVerdicts} from '../recognise/asks/judged-title.ts'
import {announcesStudy} from '../recognise/file/announces.ts'
import {commands, isLone, wantsAccount} from '../recognise/asks/asks.ts'
import {answerHeadings} from '../recognise/sheet/answer-headings.ts'
import {areToPractise, isTold, sureOfCoded} from '../recognise/questions/coded-tasks.ts'
import {beginsWhole} from '../recognise/begins-whole.ts'
import {toString} from '../to-string.ts'
import {backFrom} from '../recognise/label/answer-and-reason.ts'
import {asksOfProject} from '../recognise/file/is-project.ts'
import {titlesReasons} from '../recognise/file/titles-reasons.ts'
import {roleOf} from '../recognise/file/role-of.ts'
import {isStrongTitle} from '../recognise/file/is-part-title.ts'
import {beginsChoice} from '../recognise/choice/choices-in.ts'
import {withoutChrome} from '../recognise/chrome.ts'
import {cut} from '../recognise/text/cut.ts'
import {answerFrom, paragraphsFrom, promptFrom, questionFrom} from '../recognise/draft.ts'
import {gatheredIn} from '../recognise/sheet/gathered.ts'
import {paragraphOf} from '../recognise/text/lines.ts'
import {headOf, headOfBlock, type ItemHead} from '../recognise/list/list-head.ts'
import {numberMarkOf} from '../recognise/asks/number-mark.ts'
import {span} from '../recognise/text/place.ts'
import {trim} from '../recognise/text/trim.ts'
import {withoutEnd} from '../recognise/text/without-end.ts'
import {readList} from './bare.ts'
import type {StrongLines} from '../recognise/file/file-signs.ts'
import type {Dialect, Recognised, Scope} from './dialect.ts'

export const bold: Dialect = {
  name: 'bold',
  recognise(blocks, at, scope) {
    const block = blocks[at]
    if (block?.type === 'list') {
      return scope.isProject ? undefined : readList(blocks, at, block, scope, 'strong')
    }
    const asked = askedBy(block, scope, blocks[at + 1])
    return asked && read(blocks, at, asked, scope)
  }
}

interface Asked {
  head: ItemHead
  content: PhrasingContent[]
  confidence: number
}

function askedBy(
  block: RootContent | undefined,
  scope: Scope,
  below: RootContent | undefined
): Asked | undefined {
  if (block?.type !== 'paragraph' || !block.children.some(({type}) => type === 'strong')) {
    return undefined
  }
  const head = headOfBlock(block, scope.text)
  if (head?.kind === 'plain') return numberedBy(block, head, scope)
  if (head?.kind !== 'strong') return undefined
  if (asksOfProject(head.text)) return undefined
  const whole = toString(paragraphOf(head.line))
  const mark = numberMarkOf(head.text) ?? numberMarkOf(whole)
  const isSolved =
    mark !== undefined && below?.type === 'code' && isTold(head.text.slice(mark.length))
  const confidence =
    (offersVerdicts(whole) ? 0.88 : confidenceOf(head, mark?.kind, scope)) ||
    (isSolved && areToPractise(scope.above) ? sureOfCoded : 0)
  if (confidence === 0 || scope.isProject) return undefined
  const own = numberMarkOf(head.text)
  const [, rest] = own ? cut(head.content, own.length, scope.text) : [[], head.content]
  const content = trim(rest, scope.text)
  return content.length > 0 ? {head, content, confidence} : undefined
}

/** Fewer strong numbers may be steps or chapters. */
const fewestNumbered = 5

/** So many are a series where what they open ends in a question mark. */
const fewestAsking = 2

/** `**3)** text`, where strong numbers open many paragraphs. */
function numberedBy(block: Paragraph, head: ItemHead, scope: Scope): Asked | undefined {
  const [first] = block.children
  if (first?.type !== 'strong' || scope.isProject) return undefined
  const mark = numberMarkOf(toString(first))
  const isSure = (head.asks === 1 || offersVerdicts(head.text)) && scope.numbered >= fewestAsking
  if (mark?.kind === 'number' && !isSure && countsByName(scope.strong)) return undefined
  if (!mark || (mark.kind === 'number' && !isSure && !countsQuestions(scope))) return undefined
  if (head.asks < 0.5 && titlesReasons(scope.above.at(-1) ?? '')) return undefined
  const [, rest] = cut(head.content, mark.length, scope.text)
  const content = trim(rest, scope.text)
  return content.length > 0 ? {head, content, confidence: isSure ? 0.88 : 0.65} : undefined
}

/** Strong numbers count questions where some of what they open asks or is answered; steps do not. */
function countsQuestions({numbered, posed}: Scope): boolean {
  return numbered >= fewestNumbered && posed * 5 >= numbered
}

/** The questions of the file are counted with a word, and numbers alone count the parts of their answers. */
function countsByName({named}: StrongLines): boolean {
  return named >= fewestNumbered
}

/** Fewer strong lines make no series. */
const fewestInSeries = 10

/** A mark asks alone; words do among strong lines that ask; and in a series, what stands in it. */
function confidenceOf(
  {asks, text}: ItemHead,
  mark: 'question' | 'number' | undefined,
  {strong, above}: Scope
): number {
  const {count, asking, numbered, both, again} = strong
  if (mark === 'question') return 0.92
  const isStudied = asking > 0 && above.some((title) => announcesStudy(title))
  if (isStudied && asking * 2 >= count && asks < 1 && wantsAccount(withoutEnd(text, colon)))
    return 0.6
  if (!mark && (namesPart(text) || (asks < 1 && again.has(text)))) return 0
  if (asks === 1) return 0.88
  if (mark && countsByName(strong)) return 0
  if (mark && asks >= 0.7) return asks >= 0.9 ? 0.85 : 0.7
  if (mark && worth.test(text)) return 0.85
  if (mark && isStudied && strong.areInOrder && both > 0) return 0.6
  if (mark && (both >= 3 ? both * 5 >= numbered : both === 2 && numbered === 3)) return 0.6
  if (asks >= 0.9) return asking * 2 >= count ? 0.6 : 0
  return count >= fewestInSeries && asking >= count * 0.9 ? 0.55 : 0
}

const colon = /^[:：\s]$/u

/** What an exam gives for it: *State the law. [3M]* */
const worth =
  /[[(【（]\s?\d{1,2}\s?(?:m|marks?|points?|pts?|分|点|балл(?:а|ов)?|punkte?|puntos?|pontos?)\.?\s?[\])】）]\s*$/iu

/** *Why?* and *How to prepare:* lead into a part of what stands above. */
function namesPart(text: string): boolean {
  return isLone(text) || roleOf(text) !== undefined || (/[:：]$/u.test(text) && !commands(text))
}

function read(
  blocks: readonly RootContent[],
  at: number,
  {head, content, confidence}: Asked,
  scope: Scope
): Recognised {
  const flipped = head.rest.length === 0 ? endOfBack(blocks, at, scope) : undefined
  const end = flipped ?? endOf(blocks, at, scope)
  const from = flipped ? at + 2 : at + 1
  const written = [...head.rest.map(paragraphOf), ...blocks.slice(from, end)]
  const {content: answer, asides} = withoutChrome(written)
  const [first] = answer
  const opening = flipped ? blocks[at + 1] : first
  const ordinal = gatheredIn(blocks, scope.text).numbers.get(at)?.[0]
  const about = {confidence, ...(ordinal !== undefined && {ordinal})}
  const question = questionFrom({form: 'open', ...about}, [
    promptFrom(paragraphsFrom(content), head.line.position),
    ...(flipped && first
      ? [answerFrom(answer, span(opening ?? first, answer.at(-1) ?? first))]
      : backFrom(answer, scope.text))
  ])
  return {entries: [question, ...asides], used: end - at}
}

/** Where the back of a card ends, of which rules part the sides, and the cards from one another. */
function endOfBack(blocks: readonly RootContent[], at: number, scope: Scope): number | undefined {
  if (blocks[at + 1]?.type !== 'thematicBreak') return undefined
  let end = at + 2
  for (; end < scope.end && end <= at + longestBack + 2; end++) {
    const block = blocks[end]
    if (!block || block.type === 'thematicBreak') break
    if (block.type === 'heading' || askedBy(block, scope, blocks[end + 1])) return undefined
  }
  const isParted = blocks[end]?.type === 'thematicBreak' || end === blocks.length
  return isParted && end > at + 2 ? end : undefined
}

/** A longer one is a section of its own. */
const longestBack = 6

function endOf(blocks: readonly RootContent[], at: number, scope: Scope): number {
  const {ends} = gatheredIn(blocks, scope.text)
  const parts = answerHeadings(blocks)
  let end = at + 1
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || block.type === 'thematicBreak') break
    if (block.type === 'heading' && !parts.has(end)) break
    if (asksWhoHelps(block, scope.text)) break
    if (end > at + 1 && isStrongTitle(block) && askedBy(blocks[end + 1], scope, blocks[end + 2]))
      break
    if (
      ends.has(end) ||
      askedBy(block, scope, blocks[end + 1]) ||
      beginsChoice(blocks, end, scope.text)
    )
      break
    if (beginsWhole(blocks, end, scope)) break
    if (block.type === 'list' && asksInStrong(block, scope.text)) break
  }
  return end
}

/** *How to contribute?* in a strong line ends what is studied. */
function asksWhoHelps(block: RootContent, source: string): boolean {
  const head = headOfBlock(block, source)
  return head?.kind === 'strong' && asksOfProject(head.text)
}

/** The items go on counting questions, each in a strong line. */
function asksInStrong(list: List, source: string): boolean {
  const asked = list.children.filter((item) => {
    const head = headOf(item, source)
    return head?.kind === 'strong' && head.asks === 1
  })
  return list.ordered === true && asked.length * 2 > list.children.length
}
