/**
 * Lists whose items mostly ask: questions with no answer, or with one below each.
 *
 *     - What is a heap?
 *     - Explain how it is kept in order.
 *       - How long does that take?
 */
import type {Code, List, RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import {
  listsAims,
  listsChecks,
  listsRules,
  namesWhatIsAsked,
  saysWhether,
  ticksChecks
} from '../recognise/file/lists-aims.ts'
import {announces, announcesStudy} from '../recognise/file/announces.ts'
import {announcesTitles} from '../recognise/file/announces-titles.ts'
import {asksAgain} from '../recognise/file/asks-again.ts'
import {codeAskedBelow} from '../recognise/questions/code-asked-below.ts'
import {listsTasks, sureOfCoded} from '../recognise/questions/coded-tasks.ts'
import {askingInCount, countsBank} from '../recognise/questions/counted-lists.ts'
import {isOfExam, listsTopics, sureOfTopics} from '../recognise/heading/exam-topics.ts'
import {sureOfAnswered} from '../recognise/questions/answered-item.ts'
import {isAnnouncedStudy} from '../recognise/file/is-announced-study.ts'
import {isTasks} from '../recognise/file/is-tasks.ts'
import {isTold} from '../recognise/list/is-told.ts'
import {foldedIn} from '../recognise/details/folded-in.ts'
import {endBelow} from '../recognise/list/list-answer.ts'
import {askingShare, headOf, isMarkedBy, type ItemHead} from '../recognise/list/list-head.ts'
import {questionsFromLines} from '../recognise/questions/questions-from-lines.ts'
import {questionsFromParagraphs} from '../recognise/questions/questions-from-paragraphs.ts'
import {
  confidenceAmongQuestions,
  questionsFromList
} from '../recognise/questions/questions-from-list.ts'
import {leadsIn} from '../recognise/list/leads-in.ts'
import {isLedIn, isTitle} from '../recognise/list/led-in.ts'
import {namesQuestions} from '../recognise/list/list-links.ts'
import {askingInParts} from '../recognise/list/list-parts.ts'
import {sureOfBank, sureOfNamedBank} from '../recognise/questions/sure-of-bank.ts'
import {questionsBelow} from '../recognise/questions/questions-below.ts'
import {judgementsFrom, statementsFrom, untitledIn} from '../recognise/questions/judgements-from.ts'
import {callsJudged} from '../recognise/asks/judged-title.ts'
import {advises, givesTips, isChore, leadsAway} from '../recognise/file/title-kinds.ts'
import type {Dialect, Draft, Recognised, Scope} from './dialect.ts'

export const bare: Dialect = {
  name: 'bare',
  recognise(blocks, at, scope) {
    const block = blocks[at]
    if (block?.type === 'blockquote' && !scope.isProject) return askedInTurn(blocks, at, scope)
    if (block?.type === 'paragraph' && !scope.isProject) {
      const {text: source, asking, areAsked, above} = scope
      if (announcesTitles(block, scope)) return undefined
      const goesOn = areAsked && above.some((title) => announces(title))
      const isFull = asking >= fullOfQuestions || goesOn
      const entries = questionsFromLines(block, {source, isFull, goesOn})
      return entries ? {entries, used: 1} : askedInTurn(blocks, at, scope)
    }
    if (block?.type !== 'list' || scope.isProject || isTasks(block, scope.above)) return undefined
    if (leadsAway(scope.above.at(-1) ?? '') || scope.above.some(isChore)) return undefined
    const isTold = scope.role === 'answers' || givesTips(scope.above.at(-1) ?? '')
    if (isTold && !asksByMark(block)) return undefined
    const judged = callsJudged(blocks[at - 1])
      ? statementsIn(block, scope.text)
      : untitledIn(block, scope.text)
    if (judged) return {entries: judged, used: 1}
    return readList(blocks, at, block, scope, 'plain') ?? questionsBelow(block, scope)
  }
}

/** What answers lists, or gives tips, may repeat what is asked, but sets no tasks. */
function asksByMark({children}: List): boolean {
  return children.some(({children: [first]}) => first && /[?？؟]/u.test(toString(first)))
}

/** Without verdicts, points that nothing counts are hardly statements to be judged. */
function statementsIn(list: List, source: string): Draft[] | undefined {
  return list.ordered ? statementsFrom(list, source) : judgementsFrom(list, source)
}

function askedInTurn(
  blocks: readonly RootContent[],
  at: number,
  scope: Scope
): Recognised | undefined {
  const {above, role, text: source} = scope
  const title = above.at(-1) ?? ''
  if (leadsAway(title) || above.some(isChore)) return undefined
  const isAnnounced = announcesStudy(title) || role === 'questions'
  const isOther = (index: number): boolean => foldedIn(blocks, scope).has(index)
  return questionsFromParagraphs(blocks, at, {source, isAnnounced, isOther})
}

/** Reads a list of questions that its items mark in one way. */
export function readList(
  blocks: readonly RootContent[],
  at: number,
  list: List,
  scope: Scope,
  kind: ItemHead['kind']
): Recognised | undefined {
  if (!isMarkedBy(kind, list, scope.text) || isTold(blocks[at - 1], list, scope)) return undefined
  const shares = askingShare(list, scope.text)
  const {asking, share, marked} = shares
  const isPart = kind === 'plain' && isPartOfQuestions(blocks, at, list, scope)
  const isLed = isLedIn(blocks[at - 1], scope) && !countsBank(blocks, at, scope)
  const inBank = isLed ? 0 : sureOfBank(shares, scope) || sureOfNamedBank(blocks, at, shares, scope)
  const least = kind === 'plain' ? sureOfKind(blocks, at, list, scope) || inBank : 0
  const counted = kind === 'heading' ? 0 : askingInCount(blocks, at, scope.text)
  const isEnough =
    asksEnough(asking, share, scope) ||
    (list.ordered && kind === 'heading' && asking >= 2 && share >= fewestInHeadings) ||
    isTitled(list, asking, scope, blocks[at - 1]) ||
    least > 0 ||
    isPart ||
    counted > 0
  if (!isEnough || asksAgain(list, scope.repeated)) return undefined
  if (kind === 'plain' && !namesQuestions(list, scope.above)) return undefined
  const isLone = !list.ordered && !marked && asking < 2 && !isPart && !setsTasks(scope, least)
  if (kind === 'plain' && (isLone || (!marked && isLed))) return undefined
  if (kind === 'strong' && !marked && counted === 0 && leadsIn(list, scope.text)) return undefined
  const {used, ...under} = readBelow(blocks, at, list, scope, kind)
  const areAims = listsNoQuestions(list, kind, marked, scope, blocks[at - 1])
  const isSure = asking >= 2 || isPart || kind !== 'plain' || under.below.length > 0
  const sure = (isSure ? 1 : 0.75) * (areAims && under.below.length === 0 ? asAims : 1)
  const reading = {
    source: scope.text,
    confidence: (text: string) =>
      Math.max(least, sure * confidenceAmongQuestions(text, Math.max(share, counted))),
    ...under,
    byHeadings: kind === 'heading'
  }
  return {entries: questionsFromList(list, reading), used}
}

/** Blocks below the list that its last item shows, or that answer it, and how many blocks these and the list are. */
function readBelow(
  blocks: readonly RootContent[],
  at: number,
  list: List,
  scope: Scope,
  kind: ItemHead['kind']
): {below: readonly RootContent[]; shownBelow: readonly Code[]; used: number} {
  const shownBelow = kind === 'plain' ? codeAskedBelow(blocks, at, list) : []
  if (shownBelow.length > 0) return {below: [], shownBelow, used: 1 + shownBelow.length}
  const end = endBelow(blocks, at, list, scope)
  return {below: blocks.slice(at + 1, end), shownBelow, used: end - at}
}

/** Aims without a mark, or what is to be checked, where nothing says that it is studied. */
function listsNoQuestions(
  list: List,
  kind: ItemHead['kind'],
  marked: boolean,
  scope: Scope,
  before: RootContent | undefined
): boolean {
  if (kind !== 'plain') {
    const areOthers = ticksChecks(list, scope.text) || listsRules(list, scope.text)
    return areOthers && !isAnnouncedStudy(scope, before)
  }
  if (marked) {
    const isLed = isLedIn(before, scope) && !announcesStudy(scope.above.at(-1) ?? '')
    if (isLed && namesWhatIsAsked(list)) return true
    return !isAnnouncedStudy(scope, before) && listsChecks(list, scope.text)
  }
  if (saysWhether(list, scope.text)) return true
  return !list.ordered && !isStudied(scope, before) && listsAims(list, scope.text)
}

/** So sure that these are asked. */
const asAims = 0.5

/** Numbered headings in a list are mostly questions, topics though some of them are. */
const fewestInHeadings = 0.4

/** So many questions make a file one of questions. */
const fullOfQuestions = 12

/** Most items ask, or many do in a file that is full of questions, or kept and named for them. */
function asksEnough(asking: number, share: number, scope: Scope): boolean {
  if (share > 0.5 || (share === 0.5 && scope.isAsking)) return asking > 0
  const isNamed = scope.isNamedQuestions && scope.isKeptForStudy
  return asking >= 4 && share >= 0.35 && (isNamed || scope.asking >= fullOfQuestions)
}

/** What is exercised may be done at a machine, and answers nothing. */
const byHand = /exerci/iu

const interview = /\binterview questions?\b/iu

/** In a file of interview questions tasks are set, though none of them asks. */
function setsTasks({asking, above, name}: Scope, least = 0): boolean {
  if (least === sureOfCoded || (least > 0 && isOfExam(name))) return true
  const isInterview = above.some((title) => interview.test(title))
  return asking >= fullOfQuestions && isInterview && !advises(above.at(-1) ?? '')
}

/** What a list whose items do not ask is by its title (topics of an exam, or tasks over their code), its count or its answer. */
function sureOfKind(blocks: readonly RootContent[], at: number, list: List, scope: Scope): number {
  if (listsTopics(list, scope, blocks[at - 1]) || countsBank(blocks, at, scope)) return sureOfTopics
  return listsTasks(list, scope.above) ? sureOfCoded : sureOfAnswered(list, blocks[at + 1])
}

/** Half of a short list may be tasks by chance. */
const fewestHalved = 4

/** Where the title announces questions, or the file is full of them, tasks that may be steps elsewhere are some. */
function isTitled(
  list: List,
  asking: number,
  scope: Scope,
  before: RootContent | undefined
): boolean {
  const isTold = before?.type === 'paragraph' && !isTitle(before, scope.text)
  const isAmongQuestions = (scope.asking >= fullOfQuestions || scope.areAsked) && !isTold
  const title = scope.above.at(-1) ?? ''
  const isAnnounced = announces(title)
  const areSet = setsTasks(scope) || (list.ordered && isAnnounced && !byHand.test(title))
  if (asking === 0 && (isTold || !areSet)) return false
  if (!isAmongQuestions && !isAnnounced) return false
  const tasks = list.children.filter((item) => (headOf(item, scope.text)?.asks ?? 0) >= 0.5)
  const half = list.children.length / 2
  return tasks.length > half || (tasks.length === half && half >= fewestHalved)
}

/** Something says that what asks in words alone is asked. */
function isStudied(scope: Scope, before: RootContent | undefined): boolean {
  return scope.areAsked || scope.asking >= fullOfQuestions || isAnnouncedStudy(scope, before)
}

/** Fences cut the list in parts, which ask together or stand under a title that announces it. */
function isPartOfQuestions(
  blocks: readonly RootContent[],
  at: number,
  list: List,
  scope: Scope
): boolean {
  const parts = askingInParts(blocks, at, list, scope.text)
  if (!parts) return false
  const isAnnounced = announces(scope.above.at(-1) ?? '')
  return isAnnounced && scope.asking >= fullOfQuestions
    ? parts.asking >= 1
    : parts.asking >= 2 && parts.asking * 2 > parts.count
}
