/**
 * Headings that ask; the answer is everything down to the next heading of the same or a higher level.
 *
 *     ### Q1. What is a tree?
 *
 *     A graph without cycles in which every node can be reached.
 */
import type {Heading, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {sheetsIn} from '../recognise/sheet/answer-sheet.ts'
import {asksToUseText} from '../recognise/file/asked-of-tool.ts'
import {beginsChoice} from '../recognise/choice/choices-in.ts'
import {withoutChrome} from '../recognise/chrome.ts'
import {sureAmongAsked} from '../recognise/heading/asked-levels.ts'
import {countIn} from '../recognise/choice/stem/stem-titles.ts'
import {cut} from '../recognise/text/cut.ts'
import {
  isCountedTitle,
  standsOverCounted,
  sureOfCountedTitle
} from '../recognise/heading/counted-titles.ts'
import {topicOfExam} from '../recognise/heading/exam-topics.ts'
import {askedWhole} from '../recognise/heading/asked-whole.ts'
import {backBelow} from '../recognise/heading/back-below.ts'
import {endOfHeading} from '../recognise/heading/heading-end.ts'
import {paragraphsFrom, promptFrom, questionFrom} from '../recognise/draft.ts'
import {isAnswerTitle} from '../recognise/file/is-answer-title.ts'
import {isKeyTitle} from '../recognise/heading/key-titles.ts'
import {type Sides, sidesOf} from '../recognise/heading/heading-sides.ts'
import {isNamedExercise, isOfLab} from '../recognise/heading/named-exercises.ts'
import {standsOverContents} from '../recognise/heading/stands-over-contents.ts'
import {statementAt} from '../recognise/heading/statement-at.ts'
import {isTitledExercise, sureOfTitledExercise} from '../recognise/heading/titled-exercises.ts'
import {titlesQuestions} from '../recognise/heading/titles-questions.ts'
import {confidenceOf, type HeadingSign, namesQuestion} from '../recognise/file/heading-signs.ts'
import {letteredIn} from '../recognise/heading/lettered-body.ts'
import {quotedTasks, setsTask} from '../recognise/heading/heading-tasks.ts'
import {gatheredIn} from '../recognise/sheet/gathered.ts'
import {asksOfProject, tellsToContribute} from '../recognise/file/is-project.ts'
import {byPlace, span} from '../recognise/text/place.ts'
import {isAnsweredInSheet} from '../recognise/sheet/sheet-notes.ts'
import {tagsIn, tagsOf} from '../recognise/asks/title-tags.ts'
import {trim} from '../recognise/text/trim.ts'
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
    if (scope.everyHeading)
      return sign.isBare ? undefined : read(blocks, at, block, sign, sureOfFront, scope)
    if (standsOverContents(blocks, at, sign.text)) return undefined
    if (scope.above.some(tellsToContribute)) return undefined
    const statement = statementAt(blocks, at, scope)
    if (statement) return statement
    if (isKeyTitle(blocks, at, scope.headings)) return undefined
    if (namesChoice(blocks, at, sign, scope) || countsAnswer(blocks[at + 1], sign)) return undefined
    const confidence = studyConfidence(blocks, sign, at, scope)
    return confidence > 0 ? read(blocks, at, block, sign, confidence, scope) : undefined
  }
}

/** In a deck of headings every heading with a body is a front. */
const sureOfFront = 0.9

/** A title that counts and does not ask names the choice question below it. */
function namesChoice(
  blocks: readonly RootContent[],
  at: number,
  sign: HeadingSign,
  scope: Scope
): boolean {
  if (sign.mark?.kind !== 'question' || sign.asks >= 0.75) return false
  return beginsChoice(blocks, endOfHeading(blocks, at, sign, scope), scope.text)
}

/** Right below a title that only counts stands that of an answer: what is asked stands elsewhere. */
function countsAnswer(below: RootContent | undefined, {text}: HeadingSign): boolean {
  if (below?.type !== 'heading' || countIn(text) === undefined) return false
  return isAnswerTitle(toString(below))
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
  if (scope.isNamedQuestions && standsOverCounted(scope.headings, at, scope.asking)) return 0
  if (asksToUseText(sign.text)) return 0
  if (!scope.isProject && isAnsweredBelow(blocks, at, sign, scope)) return sureOfCounted
  if (!scope.isProject && setsTask(blocks, scope.headings, at)) return 0.75
  if (isNamedIn(blocks, at, scope)) return 0.75
  if (namesQuestion(sign)) return scope.isProject ? 0 : 0.75
  const confidence = asksOfUsers(sign) ? 0 : confidenceOf(sign, at)
  if (scope.isForAssistant || (scope.isProject && sign.mark?.kind !== 'question')) return 0
  if (confidence > 0) return confidence
  const among = sureAmongAsked(sign, scope)
  if (among > 0) return among
  if (isTitledExercise(blocks, scope.headings, at)) return sureOfTitledExercise
  const isCounted = scope.isNamedQuestions && isCountedTitle(scope.headings, at, scope.asking)
  return isCounted ? sureOfCountedTitle : topicOfExam(blocks, scope.headings, at, scope.asking)
}

/** Who helps a project asks so; in a long count of questions it is one of them. */
function asksOfUsers({text, mark, siblings}: HeadingSign): boolean {
  if (!asksOfProject(text)) return false
  const isCounted = mark !== undefined && siblings.numbered + siblings.questions >= longCount
  return !(isCounted && siblings.sure * 2 >= siblings.count)
}

const longCount = 8

function read(
  blocks: readonly RootContent[],
  at: number,
  block: Heading,
  sign: HeadingSign,
  confidence: number,
  scope: Scope
): Recognised {
  const end = endOfHeading(blocks, at, sign, scope)
  const more = goingOn(blocks, at, scope)
  const prompt = contentOf(block, sign, scope.text)
  const {content, asides} = withoutChrome(blocks.slice(at + 1 + more.length, end))
  if (content.length > 0 && asksWithBody(blocks, at, confidence, scope)) {
    const title = countIn(sign.text) === undefined ? paragraphsFrom(prompt) : []
    const shown = [...title, ...more.flatMap(linesOf)]
    return {entries: [askedWhole(block, shown, content, confidence), ...asides], used: end - at}
  }
  const isCounted = countIn(sign.text) !== undefined && !scope.everyHeading
  const parts = isCounted && letteredIn([block, ...more], content, confidence, scope.text)
  if (parts) return {entries: [...parts, ...asides], used: end - at}
  const sides = sidesBelow(blocks, at, content, more, scope)
  const {shown, isTitled, answer} = sides
  const ordinal = gatheredIn(blocks, scope.text).numbers.get(at)?.[0]
  const question = questionFrom(
    {
      form: scope.everyHeading && sign.asks < 0.75 ? 'term' : 'open',
      confidence: mayAskElsewhere(sign, sides) ? Math.min(confidence, 0.75) : confidence,
      ...(ordinal !== undefined && {ordinal})
    },
    [
      promptFrom(
        [...(isTitled ? paragraphsFrom(prompt) : []), ...more.flatMap(linesOf), ...shown],
        span(block, shown.at(-1) ?? more.at(-1) ?? block)
      ),
      ...backBelow(answer)
    ]
  )
  const around = [...(sides.asides ?? []), ...asides].sort(byPlace)
  return {entries: [{...question, ...tagsOf(sign)}, ...around], used: end - at}
}

/** A title that counts may stand over an answer whose question is elsewhere. */
function mayAskElsewhere({text}: HeadingSign, {shown, asks, answer}: Sides): boolean {
  if (shown.length > 0) return !asks
  return answer[0]?.type === 'list' && countIn(text) !== undefined
}

/** What the front shows beside the title, and what answers it; all does below a heading that goes on asking. */
function sidesBelow(
  blocks: readonly RootContent[],
  at: number,
  content: readonly RootContent[],
  more: readonly Heading[],
  {headings, everyHeading}: Scope
): Sides {
  const sign = headings.get(at)
  if (!sign || more.length > 0) {
    const isTitled = sign?.mark?.length !== sign?.text.length
    return {shown: [], isTitled, answer: content, asks: true}
  }
  return sidesOf(content, sign, quotedTasks(blocks, headings).has(at), everyHeading)
}

/** The headings right below that go on asking. */
function goingOn(blocks: readonly RootContent[], at: number, {headings}: Scope): Heading[] {
  const more: Heading[] = []
  for (let end = at + 1; headings.get(end)?.goesOn; end++) {
    const block = blocks[end]
    if (block?.type === 'heading') more.push(block)
  }
  return more
}

function linesOf({children}: Heading): Paragraph[] {
  return paragraphsFrom(children)
}

/** All below the title is asked: its answer is gathered elsewhere, or nobody says that there is one. */
function asksWithBody(
  blocks: readonly RootContent[],
  at: number,
  confidence: number,
  scope: Scope
): boolean {
  const sign = scope.headings.get(at)
  if (scope.everyHeading || !sign) return false
  if (namesQuestion(sign) || isToldElsewhere(blocks[at], blocks, scope)) return true
  if (isNamedIn(blocks, at, scope)) return true
  return confidence === sureOfTitledExercise && isTitledExercise(blocks, scope.headings, at)
}

function isNamedIn(blocks: readonly RootContent[], at: number, scope: Scope): boolean {
  if (scope.isProject || !isNamedExercise(blocks, scope.headings, at)) return false
  return !scope.above.some(isOfLab)
}

/** The heading's content without its number, and without the tags behind its mark. */
function contentOf(block: Heading, {mark}: HeadingSign, source: string): PhrasingContent[] {
  const tags = tagsIn(toString(block))
  if (!mark && !tags) return block.children
  const text = toString(block)
  const [before] = tags ? cut(block.children, text.length - tags.length, source) : [block.children]
  // *3.19\*: Tides* counts by chapter and exercise.
  const isTorn = mark?.kind === 'number' && /^\d/u.test(text.slice(mark.length))
  const [, after] = cut(before, isTorn ? 0 : (mark?.length ?? 0), source)
  const content = trim(after, source)
  return content.length > 0 ? content : block.children
}
