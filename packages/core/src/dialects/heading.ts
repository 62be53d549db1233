/**
 * Headings that ask; the answer is everything down to the next heading of the same or a higher level.
 *
 *     ### Q1. What is a tree?
 *
 *     A graph without cycles in which every node can be reached.
 */
import type {Heading, PhrasingContent, RootContent} from 'mdast'
import {sheetsIn} from '../recognise/sheet/answer-sheet.ts'
import {asksBy} from '../recognise/asks/asks.ts'
import {beginsWhole} from '../recognise/begins-whole.ts'
import {beginsChoice} from '../recognise/choice/choices-in.ts'
import {withoutChrome} from '../recognise/chrome.ts'
import {countIn} from '../recognise/choice/stem/stem-titles.ts'
import {cut} from '../recognise/text/cut.ts'
import {topicOfExam} from '../recognise/heading/exam-topics.ts'
import {
  answerFrom,
  asideFrom,
  paragraphsFrom,
  promptFrom,
  questionFrom
} from '../recognise/draft.ts'
import {sidesOf} from '../recognise/heading/heading-sides.ts'
import {titlesQuestions} from '../recognise/heading/titles-questions.ts'
import {confidenceOf, type HeadingSign, namesQuestion} from '../recognise/file/heading-signs.ts'
import {letteredIn} from '../recognise/heading/lettered-body.ts'
import {quotedTasks, setsTask} from '../recognise/heading/heading-tasks.ts'
import {gatheredIn} from '../recognise/sheet/gathered.ts'
import {asksOfProject} from '../recognise/file/is-project.ts'
import {positionOf, span} from '../recognise/text/place.ts'
import {isAnsweredInSheet} from '../recognise/sheet/sheet-notes.ts'
import {tagsIn, tagsOf} from '../recognise/asks/title-tags.ts'
import {trim} from '../recognise/text/trim.ts'
import type {Answer} from '../ast.ts'
import {toString} from '../to-string.ts'
import {readList} from './bare.ts'
import type {Dialect, Recognised, Scope} from './dialect.ts'

export const heading: Dialect = {
  name: 'heading',
  recognise(blocks, at, scope) {
    const block = blocks[at]
    if (block?.type === 'list') return readList(blocks, at, block, scope, 'heading')
    const sign = scope.headings.get(at)
    if (block?.type !== 'heading' || !sign || titlesQuestions(blocks, at, scope)) return undefined
    if (!scope.everyHeading && namesChoice(blocks, at, sign, scope)) return undefined
    const confidence = scope.everyHeading
      ? cardConfidence(sign)
      : studyConfidence(blocks, sign, at, scope)
    return confidence > 0 ? read(blocks, at, block, sign, confidence, scope) : undefined
  }
}

/** A title that counts and does not ask names the choice question below it. */
function namesChoice(
  blocks: readonly RootContent[],
  at: number,
  sign: HeadingSign,
  scope: Scope
): boolean {
  if (sign.mark?.kind !== 'question' || sign.asks >= 0.75) return false
  return beginsChoice(blocks, endOf(blocks, at, sign, scope), scope.text)
}

/** Sure of a title that counts what is answered below all of its kind. */
const sureOfCounted = 0.85

function isAnsweredBelow(
  blocks: readonly RootContent[],
  at: number,
  {text}: HeadingSign,
  scope: Scope
): boolean {
  if (isToldElsewhere(blocks[at], blocks, scope)) return true
  return countIn(text) !== undefined && gatheredIn(blocks, scope.text).counted.has(at)
}

function isToldElsewhere(
  block: RootContent | undefined,
  blocks: readonly RootContent[],
  {text}: Scope
): boolean {
  return block !== undefined && isAnsweredInSheet(sheetsIn(blocks, text), block)
}

function studyConfidence(
  blocks: readonly RootContent[],
  sign: HeadingSign,
  at: number,
  scope: Scope
): number {
  if (!scope.isProject && isAnsweredBelow(blocks, at, sign, scope)) return sureOfCounted
  if (!scope.isProject && setsTask(blocks, scope.headings, at)) return 0.75
  if (namesQuestion(sign)) return scope.isProject ? 0 : 0.75
  const confidence = asksOfProject(sign.text) ? 0 : confidenceOf(sign, at)
  if (scope.isProject && sign.mark?.kind !== 'question') return 0
  return confidence > 0 ? confidence : topicOfExam(scope.headings, at, scope.asking)
}

/** In a deck of headings every heading with a body is a front. */
function cardConfidence({isBare}: HeadingSign): number {
  return isBare ? 0 : 0.9
}

function read(
  blocks: readonly RootContent[],
  at: number,
  block: Heading,
  sign: HeadingSign,
  confidence: number,
  scope: Scope
): Recognised {
  const end = endOf(blocks, at, sign, scope)
  const prompt = contentOf(block, sign, scope.text)
  const {content, asides} = withoutChrome(blocks.slice(at + 1, end))
  const last = content.at(-1)
  if (last && asksWithBody(blocks, block, sign, scope)) {
    const title = countIn(sign.text) === undefined ? paragraphsFrom(prompt) : []
    const asked = promptFrom([...title, ...content], span(block, last))
    return {entries: [questionFrom({form: 'open', confidence}, [asked]), ...asides], used: end - at}
  }
  const isCounted = countIn(sign.text) !== undefined && !scope.everyHeading
  const parts = isCounted ? letteredIn(content, sign.text.trim(), confidence) : undefined
  if (parts)
    return {entries: [asideFrom([block], positionOf(block)), ...parts, ...asides], used: end - at}
  const isQuoted = quotedTasks(blocks, scope.headings).has(at)
  const {shown, isTitled, answer, asks} = sidesOf(content, sign, isQuoted, scope.everyHeading)
  const ordinal = gatheredIn(blocks, scope.text).numbers.get(at)?.[0]
  const question = questionFrom(
    {
      form: scope.everyHeading && sign.asks < 0.75 ? 'term' : 'open',
      // A title that counts may stand over an answer whose question is elsewhere.
      confidence: shown.length > 0 && !asks ? Math.min(confidence, 0.75) : confidence,
      ...(ordinal !== undefined && {ordinal})
    },
    [
      promptFrom(
        [...(isTitled ? paragraphsFrom(prompt) : []), ...shown],
        span(block, shown.at(-1) ?? block)
      ),
      ...backOf(answer)
    ]
  )
  return {entries: [{...question, ...tagsOf(sign)}, ...asides], used: end - at}
}

/** All below the title is asked: its answer is gathered elsewhere, or nobody says that there is one. */
function asksWithBody(
  blocks: readonly RootContent[],
  block: Heading,
  sign: HeadingSign,
  scope: Scope
): boolean {
  if (scope.everyHeading) return false
  return namesQuestion(sign) || isToldElsewhere(block, blocks, scope)
}

/** A rule between both is a mark. */
function backOf(answer: readonly RootContent[]): Answer[] {
  const [opening, ...others] = answer
  const content = opening?.type === 'thematicBreak' ? others : [...answer]
  const last = content.at(-1)
  return opening && last ? [answerFrom(content, span(opening, last))] : []
}

/** Deeper headings belong to the answer, unless they are questions of their own. */
function endOf(
  blocks: readonly RootContent[],
  at: number,
  sign: HeadingSign,
  scope: Scope
): number {
  const {ends} = gatheredIn(blocks, scope.text)
  const isUnsure = sign.asks < 1 && !sign.mark
  let end = at + 1
  for (; end < blocks.length && !ends.has(end); end++) {
    const below = scope.headings.get(end)
    if (!below && (beginsChoice(blocks, end, scope.text) || beginsWhole(blocks, end, scope))) break
    if (!below && scope.asksInItems && asksInHeadings(blocks[end])) break
    if (!below) continue
    if (below.depth <= sign.depth || scope.everyHeading) break
    if (below.mark?.kind === 'question' && sign.mark?.kind !== 'number') break
    const isOver = below.holdsAnswers || isUnsure || titlesSeveral(end, blocks.length, scope)
    if (below.holdsQuestions && isOver) break
    if (isOwnQuestion(below, end, sign)) break
  }
  return end
}

/** The next heading of its level stands over questions, too: they are parts of a file, not of an answer. */
function titlesSeveral(at: number, count: number, {headings}: Scope): boolean {
  for (let index = at + 1; index < count; index++) {
    const next = headings.get(index)
    if (next) return next.depth === headings.get(at)?.depth && next.holdsQuestions
  }
  return false
}

/** A list that asks in the headings of its items. */
function asksInHeadings(block: RootContent | undefined): boolean {
  if (block?.type !== 'list') return false
  const head = block.children[0]?.children[0]
  return head?.type === 'heading' && asksBy(toString(head)) >= 0.75
}

/** So many times as many questions on the level above make deeper ones parts of their answers. */
const fewer = 4

/** *1.2 Which ones have shells?* below the first question. */
function isPartOf({asks, mark, text}: HeadingSign, number: number): boolean {
  if (asks < 1 || mark?.kind !== 'number') return false
  return new RegExp(`^\\D*${String(number)}\\.\\d`, 'u').test(text)
}

/** A deeper heading goes on the count, or asks where its level asks as often as that above. */
function isOwnQuestion(below: HeadingSign, at: number, sign: HeadingSign): boolean {
  if (confidenceOf(below, at) < 0.75) return false
  if (sign.mark) {
    const number = sign.mark.number ?? Infinity
    return below.mark?.number === number + 1 || isPartOf(below, number)
  }
  return below.siblings.asking * fewer > sign.siblings.asking
}

/** The heading's content without its number, and without the tags behind its mark. */
function contentOf(block: Heading, {mark}: HeadingSign, source: string): PhrasingContent[] {
  const tags = tagsIn(toString(block))
  if (!mark && !tags) return block.children
  const end = toString(block).length - (tags?.length ?? 0)
  const [before] = tags ? cut(block.children, end, source) : [block.children]
  const [, after] = cut(before, mark?.length ?? 0, source)
  const content = trim(after, source)
  return content.length > 0 ? content : block.children
}
