/** Questions that fold away their answer, or are folded away with it. */
import type {Point} from 'unist'
import {toString} from '../../to-string.ts'
import {asksBy, endsInMark} from '../asks/asks.ts'
import {isMute} from '../choice/is-mute.ts'
import {markOf} from '../choice/stem/mark-of.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {contentOfUnits} from '../choice/content-of-units.ts'
import type {Unit} from '../choice/units.ts'
import type {Taken} from '../choice/whole-blocks.ts'
import {asParagraph} from '../text/as-paragraph.ts'
import {isChrome} from '../chrome.ts'
import {promptFrom, type QuestionDraft, questionFrom} from '../draft.ts'
import {isContents} from '../file/is-contents.ts'
import {endsPart} from '../text/ends-part.ts'
import {positionOf} from '../text/place.ts'
import {textOfAll} from '../text/text-of-all.ts'
import {isAnswerOnly} from './answer-only.ts'
import {choiceIn, strongFolds} from './choice-in-details.ts'
import {answersToList} from './answers-to-list.ts'
import {countMarkOf} from './count-mark.ts'
import {countedFold} from './counted-fold.ts'
import {backOf, wrapped} from './folded-back.ts'
import {foldsTasks} from './folds-tasks.ts'
import {nearestAsked} from './nearest-asked.ts'
import {ruleAbove} from './rule-above.ts'
import {standsApart} from './stands-apart.ts'
import {stemBelow} from './stem-below.ts'
import {summaryOf} from './summary-of.ts'
import {taskAbove} from './task-above.ts'
import {withoutNumber} from './without-number.ts'
import {namesAnswer} from './wrapper-of.ts'

/** A question as it is folded, before the file tells how likely it is one. */
export interface Folded extends Taken {
  draft: QuestionDraft
  /** The summary is the question, or only wraps the answer. */
  kind: 'summary' | 'wrapper'
  asks: boolean
  /** The wrapper names an answer. */
  isNamed: boolean
  /** It is one of many tasks with a solution below. */
  isTask: boolean
}

export type DetailsUnit = Extract<Unit, {type: 'details'}>

/** Blocks that a question may have before its folded answer. */
const longestStem = 12

/** The folded questions among the units; `isTaken` tells those that another dialect has read. */
export function foldedQuestions(
  units: readonly Unit[],
  isTaken: (unit: Unit) => boolean,
  source: string
): Folded[] {
  const found: Folded[] = []
  const isExercise = foldsTasks(units)
  let floor = 0
  for (let at = 0; at < units.length;) {
    const unit = units[at]
    if (!unit || unit.type !== 'details' || isTaken(unit)) {
      if (unit && isTaken(unit)) floor = at + 1
      at++
      continue
    }
    const listed = answersToList(units, at, floor, source)
    if (listed) {
      found.push(listed)
      floor = ++at
      continue
    }
    const run = wrappersFrom(units, at)
    const reach = {from: at, to: run, floor, isExercise}
    const one = unit.wraps
      ? belowStem(units, reach, source)
      : (countedFold(unit, at, source) ?? inSummary(units, at, source))
    if (one) found.push(one)
    at = one ? one.to : Math.max(run, at + 1)
    floor = at
  }
  return found
}

/** The end of the run of wrappers that begins at `at`. */
function wrappersFrom(units: readonly Unit[], at: number): number {
  let end = at
  for (let unit = units[end]; unit?.type === 'details' && unit.wraps; unit = units[end]) end++
  return end
}

/** The summary is the question; wrappers behind it belong to it. */
function inSummary(units: readonly Unit[], at: number, source: string): Folded | undefined {
  const unit = units[at]
  if (unit?.type !== 'details' || !isStudied(unit)) return undefined
  const {content, number} = withoutNumber(unit.summary, source)
  const [first] = unit.summary
  const last = unit.summary.at(-1)
  if (!first || !last || content.length === 0) return undefined
  const to = wrappersFrom(units, at + 1)
  const counted = countedAbove(units[at - 1])
  const start = counted?.start ?? unit.position.start
  const own = unit.content.every(isChrome) ? [] : unit.content
  const back = backOf([['answer', own], ...wrapped(units, at + 1, to)], source)
  const text = textOfAll(content)
  const about = {...number, ...counted?.number, ...back.hint}
  const choice = to === at + 1 ? choiceIn(unit, strongFolds(units).has(unit), source) : undefined
  const below = choice ? stemBelow(last, choice) : []
  const prompt = promptFrom([...content, ...below], {
    start,
    end: positionOf(below.at(-1) ?? last).end
  })
  const question = choice
    ? questionFrom({form: 'choice', confidence: 0, ...about}, [prompt, ...choice.children.slice(1)])
    : questionFrom({form: 'open', confidence: 0, ...about}, [prompt, ...back.parts])
  const end = units[to - 1]
  const position = {start, end: end?.type === 'details' ? end.position.end : unit.position.end}
  const from = counted ? at - 1 : at
  return {
    ...{from, to, kind: 'summary', asks: asks(text), isNamed: true, isTask: false},
    draft: {...question, position}
  }
}

/** A heading that only counts the question below it. */
function countedAbove(
  unit: Unit | undefined
): {start: Point; number: {ordinal: number}} | undefined {
  if (unit?.type !== 'block' || unit.node.type !== 'heading') return undefined
  const ordinal = countIn(toString(unit.node))
  return ordinal === undefined ? undefined : {start: positionOf(unit.node).start, number: {ordinal}}
}

/** Tables of contents and groups fold away no answer. */
function isStudied(unit: DetailsUnit): boolean {
  const {content, isClosed} = unit
  if (content.length > 0 ? !content.every(isChrome) : isClosed) return true
  // Tags around nothing wait for an answer.
  return !content.some((node) => isContents(node)) && asksBy(summaryOf(unit)) > 0.5
}

/** A run of wrappers, and how far back its question may reach. */
interface Reach {
  from: number
  to: number
  floor: number
  /** Headings of the file set tasks. */
  isExercise: boolean
}

/** The blocks above are the question, down to what wraps its answer. */
function belowStem(units: readonly Unit[], reach: Reach, source: string): Folded | undefined {
  const {from: at, to, floor} = reach
  const rule = ruleAbove(units, at, floor)
  const end = rule ? at - 1 : at
  const stem = stemFrom(units, {...reach, from: end}, endsSection(units, to))
  const task = taskAbove(units, end, floor)
  const from = task ?? nearestAsked(units, stem, end, source)
  const start = units[from]
  const blocks = contentOfUnits(units, from, end).map((node) => asParagraph(node))
  const [first] = blocks
  const last = blocks.at(-1)
  if (!start || !first || !last) return undefined
  const {content, number} = withoutNumber(blocks, source)
  const begin = start.type === 'item' ? positionOf(start.node).start : positionOf(first).start
  const back = backOf(wrapped(units, at, to), source)
  const isEmpty = back.parts.length === 0 && back.hint.hint === undefined
  if (content.length === 0 || isEmpty) return undefined
  const ordinal = start.type === 'item' ? (start.ordinal ?? number.ordinal) : number.ordinal
  const about = {...(ordinal !== undefined && {ordinal}), ...back.hint}
  const question = questionFrom({form: 'open', confidence: 0, ...about}, [
    promptFrom(content, {start: begin, end: positionOf(rule ?? last).end}),
    ...back.parts
  ])
  const folds = units.slice(at, to).filter((unit) => unit.type === 'details')
  const reached = folds.at(-1)?.position.end ?? question.position.end
  return {
    ...{from, to, kind: 'wrapper'},
    asks: content.some((node) => node.type !== 'code' && asks(toString(node))),
    isNamed: folds.some((unit) => namesAnswer(summaryOf(unit))),
    isTask: reach.isExercise || task !== undefined,
    draft: {...question, position: {start: begin, end: reached}}
  }
}

/** Nothing more is said below the heading that asks. */
function endsSection(units: readonly Unit[], to: number): boolean {
  const unit = units[to]
  if (unit?.type !== 'block') return unit === undefined
  return endsPart(unit.node) || isChrome(unit.node)
}

/** Goes back from the wrapper to what stands before the question, or to the heading that asks it. */
function stemFrom(
  units: readonly Unit[],
  {from: at, to, floor, isExercise}: Reach,
  takesHeading: boolean
): number {
  let from = at
  let nearest = at
  let blocks = 0
  for (; from > floor && blocks < longestStem; blocks++) {
    const before = units[from - 1]
    if (!before || before.type === 'details' || before.type === 'list') break
    if (before.type === 'item') return from - 1
    if (before.type === 'end') {
      if (before.of === 'item') break
      if (before.start < floor) return lastItem(units, from, floor) ?? from
      from = before.start
      continue
    }
    if (before.node.type === 'heading') {
      const title = toString(before.node)
      const isBare = from === at && isAnswerOnly(units[at], title)
      const isLead = nearest === at && markOf(title)?.kind === 'question'
      const isStem = asks(title) || isBare || isLead || (isExercise && isLone(units, to))
      return takesHeading && isStem ? from - 1 : from
    }
    if (isChrome(before.node) || standsApart(before.node)) break
    from--
    if (before.node.type === 'paragraph' && !isMute(before.node) && nearest === at) nearest = from
    if (countMarkOf(toString(before.node))) return from
  }
  return from > floor && blocks === longestStem ? nearest : from
}

/** The last item of a list whose others fold away their answers, as one of two digits sets its own in too little. */
function lastItem(units: readonly Unit[], end: number, floor: number): number | undefined {
  const item = units[end - 2]
  return item?.type === 'end' && item.of === 'item' && item.start >= floor ? item.start : undefined
}

/** Nothing else is folded away under the same heading. */
function isLone(units: readonly Unit[], to: number): boolean {
  for (let at = to; at < units.length; at++) {
    const unit = units[at]
    if (unit?.type === 'details') return false
    if (unit?.type === 'block' && unit.node.type === 'heading') return true
  }
  return true
}

/** *Q3: Explain …*, too; not a title that only counts. */
function asks(text: string): boolean {
  const mark = markOf(text)
  const own = mark?.kind === 'question' ? text.slice(mark.length) : text
  const parts = /\n|[.!。]\s/.test(own) ? own.split(/\n|(?<=[.!。])\s+/u) : [own]
  return parts.some((part) => asksBy(part) > 0.5) || endsInMark(text)
}
