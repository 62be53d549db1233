/**
 * Questions in one list, notes in another, under headings that name the roles; situations in
 * quotes, with their answer in emphasis.
 *
 *     ## Network storage
 *     ### Questions
 *     - What does NFS stand for?
 *     ### Notes
 *     > A studio needs a file system that forty render hosts can mount at once.
 *
 *     _Create a shared NFS volume and mount it on each host._
 *
 *     - NFS (Network File System) shares directories over a network.
 */
import type {List, ListItem, RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import {asksBy} from '../recognise/asks/asks.ts'
import {asideFrom} from '../recognise/draft.ts'
import {positionOf} from '../recognise/text/place.ts'
import {standsOverExercises} from '../recognise/heading/titled-exercises.ts'
import {askedUnderHeading} from '../recognise/heading/asked-under-heading.ts'
import {loneQuestion} from '../recognise/heading/lone-question.ts'
import {withinOneQuestion} from '../recognise/heading/within-one-question.ts'
import {questionInLanguage} from '../recognise/heading/questions-in-languages.ts'
import {listsInTurn} from '../recognise/list/lists-in-turn.ts'
import {answersFromTable} from '../recognise/questions/answer-table.ts'
import {gatheredNotes} from '../recognise/sheet/gathered-notes.ts'
import {endBelow} from '../recognise/list/list-answer.ts'
import {askingShare, headOf} from '../recognise/list/list-head.ts'
import {namesQuestions} from '../recognise/list/list-links.ts'
import {listsVerdicts} from '../recognise/sheet/lists-verdicts.ts'
import {isOfOther} from '../recognise/sheet/other-chapter.ts'
import {count, notesFrom} from '../recognise/sheet/notes-from.ts'
import {
  confidenceAmongQuestions,
  questionsFromList
} from '../recognise/questions/questions-from-list.ts'
import {scenarioFrom} from '../recognise/scenario-from.ts'
import {judgementsFrom} from '../recognise/questions/judgements-from.ts'
import {isJudged} from '../recognise/asks/judged-title.ts'
import {isAim, isOfContents, leadsAway} from '../recognise/file/title-kinds.ts'
import type {Dialect, Recognised, Scope} from './dialect.ts'

export const section: Dialect = {
  name: 'section',
  recognise(blocks, at, scope) {
    const block = blocks[at]
    const translated = questionInLanguage(blocks, at)
    if (translated) return translated
    const lone = scope.role === 'questions' ? loneQuestion(blocks, at) : undefined
    if (lone) return lone
    if (!block || isOfProject(scope)) return undefined
    const gathered = gatheredNotes(blocks, at, scope.text)
    if (gathered || block.type === 'heading') return gathered
    if (block.type === 'blockquote') {
      const scenario = scenarioFrom(blocks, at, scope)
      if (scenario) return scenario
    }
    if (scope.role === 'questions') {
      return block.type === 'list'
        ? questions(blocks, at, block, scope)
        : askedUnderHeading(blocks, at, scope)
    }
    if (scope.role === undefined && scope.roles.has('answers')) {
      const asked = askedUnderHeading(blocks, at, scope)
      if (asked) return asked
    }
    if (scope.role === undefined && block.type === 'list' && asksWhole(block, scope.text)) {
      return undefined
    }
    if (block.type === 'list' && answersNothing(blocks, at, scope)) {
      return {entries: [asideFrom([block], positionOf(block))], used: 1}
    }
    return isNotes(scope) && holdsKnowledge(block) ? read(blocks, at, scope) : undefined
  }
}

/** The list is not about what is asked here. */
function answersNothing(blocks: readonly RootContent[], at: number, scope: Scope): boolean {
  if (scope.role === 'answers') return isOfOther(titleAbove(blocks, at) ?? '', scope.above)
  return isNotes(scope) && listsAims(scope)
}

/** What readers will know answers nothing yet; takeaways may. */
function listsAims({role, above}: Scope): boolean {
  if (role !== undefined) return false
  const title = above.at(-1) ?? ''
  return isAim(title) && !/\btakeaways?\b/iu.test(title)
}

/** Designs and manuals ask, too; only notes or answers beside the questions make them studied. */
function isOfProject({isProject, roles}: Scope): boolean {
  return isProject && !roles.has('notes') && !roles.has('answers')
}

/** Without notes or answers elsewhere, what stands below a question answers it. */
function questions(
  blocks: readonly RootContent[],
  at: number,
  list: List,
  scope: Scope
): Recognised | undefined {
  if (!namesQuestions(list, scope.above) || offersBoxes(list)) return undefined
  // A list that asks nothing tells what the one question is about.
  if (withinOneQuestion(blocks).has(list) && !list.children.some(mayAsk)) return undefined
  if (listsVerdicts(list)) return {entries: [asideFrom([list], positionOf(list))], used: 1}
  const title = titleAbove(blocks, at)
  if (title === undefined && !list.children.some(mayAsk)) return undefined
  if (title !== undefined && (leadsAway(title) || isOfContents(title))) return undefined
  const isWhole = !scope.roles.has('notes') && !scope.roles.has('answers')
  const end = isWhole ? Math.min(endBelow(blocks, at, list, scope), scope.end) : at + 1
  const areJudged = isJudged(title ?? '')
  const judged = areJudged ? judgementsFrom(list, scope.text) : undefined
  if (judged) return {entries: judged, used: 1}
  const isInTurn = listsInTurn(blocks).has(list)
  // Among counted questions a statement sets a task.
  const {share, tasks} = list.ordered ? askingShare(list, scope.text) : {share: 0, tasks: 0}
  const areSet = tasks > 0 && standsOverExercises(blocks, scope.headings, headingAbove(blocks, at))
  const sure = areJudged
    ? surelyJudged
    : (text: string) =>
        Math.max(areSet ? sureAmongExercises : 0, confidenceAmongQuestions(text, share))
  const reading = {
    source: scope.text,
    confidence: isInTurn ? (text: string) => Math.max(sureInTurn, sure(text)) : sure,
    below: blocks.slice(at + 1, end),
    isCounted: isInTurn
  }
  return {entries: questionsFromList(list, reading), used: end - at}
}

/** In a counted list of exercises nothing is a mere statement. */
const sureAmongExercises = 0.55

/** Sure of what has its answer below a title of answers, though it asks in no word. */
const sureInTurn = 0.75

/** What a title calls true or false is a question without asking. */
function surelyJudged(text: string): number {
  return Math.max(0.8, confidenceAmongQuestions(text))
}

/** The title of the heading above, where no other list stands between. */
function titleAbove(blocks: readonly RootContent[], at: number): string | undefined {
  const before = headingAbove(blocks, at)
  const block = blocks[before]
  if (block?.type === 'list') return undefined
  return block ? toString(block) : ''
}

/** The index of the heading above, or of a list that stands between; -1 where there is none. */
function headingAbove(blocks: readonly RootContent[], at: number): number {
  let before = at - 1
  while (before >= 0 && blocks[before]?.type !== 'list' && blocks[before]?.type !== 'heading')
    before--
  return before
}

/** Its own words ask, or tell what to do. */
function mayAsk({children: [first]}: ListItem): boolean {
  return first !== undefined && first.type !== 'list' && asksBy(toString(first)) >= 0.5
}

/** Boxes that nothing asks beside are options, or things to do. */
function offersBoxes(list: List): boolean {
  return list.children.every((item) => {
    return typeof item.checked === 'boolean' && asksBy(toString(item)) <= 0.5
  })
}

/** Every item asks, and one with a mark: a list of questions, whatever stands beside it. */
function asksWhole(list: List, source: string): boolean {
  let marked = false
  for (const item of list.children) {
    const asks = headOf(item, source)?.asks ?? 0
    if (asks < 0.7) return false
    marked ||= asks === 1
  }
  return marked && list.children.length >= 2
}

/** In a topic that has a list of questions, all else is what answers them. */
function isNotes(scope: Scope): boolean {
  return scope.roles.has('questions')
}

function holdsKnowledge(block: RootContent): boolean {
  return ['paragraph', 'list', 'blockquote', 'table', 'code', 'math'].includes(block.type)
}

function read(blocks: readonly RootContent[], at: number, scope: Scope): Recognised {
  const block = blocks[at]
  const rows =
    scope.role === 'answers' && block?.type === 'table' ? answersFromTable(block) : undefined
  if (rows) return rows
  const isInTurn = block?.type === 'list' && listsInTurn(blocks).has(block)
  const {notes, used} = notesFrom(blocks, at, scope.end, scope.text)
  if (isInTurn && !block.ordered && notes.length === block.children.length) count(notes, [])
  return {entries: notes, used}
}
