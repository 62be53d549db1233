/** The blocks from a labelled question on, each with the labels in it, down to the next question. */
import type {List, ListItem, RootContent} from 'mdast'
import type {Point} from 'unist'
import {answerHeadings} from '../sheet/answer-headings.ts'
import {labelOf} from '../choice/option/label-of.ts'
import {opensEnclosed} from '../card/card-fields.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {countsFirst} from './counts-first.ts'
import {directiveOf} from '../directive.ts'
import {isPartTitle, isStrongTitle} from '../file/is-part-title.ts'
import {labelOfTitle} from './label-headings.ts'
import {answerBehind} from './label-behind.ts'
import {follow, type LabelState, lineLabelOf} from './label-state.ts'
import {asksInItems, headOf, noLine, opensPair} from './label-items.ts'
import {asksBelow, isTitled, opens, opensQuestion} from './label-openings.ts'
import {tellsSituation} from './label-situation.ts'
import {textLinesOf, type TextLine} from './label-lines.ts'
import {
  afterLabelOf,
  answerLabelOf,
  followsAnswer,
  type Label,
  questionLabelOf
} from './label-words.ts'
import {countsNext} from './counts-next.ts'
import {beginsTask} from './label-tasks.ts'
import {isQuotedBelow} from './is-quoted-below.ts'
import {levelBelow} from './lone-label.ts'
import {titlesList} from './titles-list.ts'
import {maskedText} from '../text/masked-text.ts'
import {positionOf} from '../text/place.ts'
import {addAll} from '../../add-all.ts'

/** A label and where it stands in the text of its block. */
export interface Mark {
  label: Label
  start: number
}

/** A block with its labels, in order; `start` is where its bullet stands. */
export interface Unit {
  node: RootContent
  marks: Mark[]
  lines: readonly TextLine[]
  start: Point
}

export interface Run {
  units: Unit[]
  /** What stands above the first question in a quote. */
  lead: Unit[]
  /** Index after the last block. */
  end: number
}

/** What a run stands among. */
export interface Around {
  /** Strong numbers at the start of paragraphs count questions. */
  isSeries: boolean
  /** A question of another kind begins at this index. */
  isOther: (at: number) => boolean
  /** Answers to several questions are gathered below this index. */
  isTitle: (at: number) => boolean
  /** The heading at this index counts the part of an answer with this number. */
  isPart: (at: number, part: number) => boolean
}

type State = Partial<Around> & LabelState

/**
 * The run that begins with the block at `at`; `undefined` where no question is labelled there.
 * In a file that is a series of strong numbers the next of them ends it, as does what `isOther` tells
 * to be a question of another kind.
 */
export function runAt(blocks: readonly RootContent[], at: number, around: Around): Run | undefined {
  const opening = blocks[at]
  if (!opening) return undefined
  if (opening.type === 'heading') return headingRun(blocks, at, opening.depth, around)
  if (opening.type === 'list' && !asksInItems(opening)) return undefined
  if (opening.type === 'paragraph' && !opens(opening.children)) return undefined
  if (titlesList(opening, blocks[at + 1])) return undefined
  const state: State = {asked: undefined, isAnswered: false, ...around}
  const all = unitsOf(opening, state)
  const led = opening.type === 'blockquote' ? Math.max(0, all.findIndex(isAsked)) : 0
  const [lead, units] = [all.slice(0, led), all.slice(led)]
  const [first] = units
  if (!state.asked || !first) return undefined
  const isLed = opening.type === 'paragraph' ? asksBelow(first.lines) : isTitled(first.lines)
  if (!isLed && !first.marks.some(({start}) => start === 0)) return undefined
  const isWhole = opening.type === 'list' || opening.type === 'blockquote'
  if (isWhole && !answersBelow(blocks, at + 1, state)) {
    return isQuotedBelow(blocks, at, state) ? undefined : {units, lead, end: at + 1}
  }
  return {units, lead, end: runOn(blocks, at + 1, units, state, 0)}
}

function isAsked({marks: [first], lines}: Unit): boolean {
  return first?.label.kind === 'question' && (first.start === 0 || isTitled(lines))
}

/** What the last of a list or quote asks may be answered below it, with a quote between at most. */
function answersBelow(
  blocks: readonly RootContent[],
  at: number,
  {asked, isAnswered}: State
): boolean {
  const first = blocks[at]
  const block = first?.type === 'blockquote' ? blocks[at + 1] : first
  if (!asked || isAnswered || block?.type !== 'paragraph') return false
  const [line] = textLinesOf(block.children)
  return line !== undefined && answerLabelOf(line.text, asked) !== undefined
}

/** A heading that asks opens a run where its answer has a label. */
function headingRun(
  blocks: readonly RootContent[],
  at: number,
  depth: number,
  {isOther, isTitle, isPart}: Around
): Run | undefined {
  const opening = blocks[at]
  if (opening?.type !== 'heading') return undefined
  const lines = textLinesOf(opening.children)
  const next = blocks[at + 1]
  const label = lines[0] && labelOfTitle(blocks, at, lines[0])
  if (!label || label.kind === 'cloze') return undefined
  const showsCode = next?.type === 'code' && countIn(lines[0]?.text ?? '') !== undefined
  const state: State = {asked: label, isAnswered: false, showsCode, isOther, isTitle, isPart}
  const behind = lines[0] && answerBehind(lines[0])
  if (behind) follow(state, behind.label)
  const marks = [{label, start: 0}, ...(behind ? [behind] : []), ...marksOf(lines.slice(1), state)]
  const units = [{node: opening, marks, lines, start: positionOf(opening).start}]
  const end = runOn(blocks, at + 1, units, state, levelBelow(blocks, at, depth))
  return state.isAnswered ? {units, lead: [], end} : undefined
}

/** Adds the blocks that belong to the run; answers the index after the last. */
function runOn(
  blocks: readonly RootContent[],
  from: number,
  units: Unit[],
  state: State,
  level: number
): number {
  let depth = level
  let part = 1
  let end = from
  for (; end < blocks.length; end++) {
    const block = blocks[end]
    if (!block || directiveOf(block)) break
    const below = blocks[end + 1]
    if (depth === 0 && countsFirst(block, below, units.at(-1))) depth = block.depth - 1
    const isCounted = block.type === 'heading' && block.depth === depth && state.isPart?.(end, part)
    if (isCounted) part++
    if (block.type === 'thematicBreak' && !goesOnBelow(below, state, depth)) break
    const isTitle = isPartTitle(block) || (state.isAnswered && isStrongTitle(block))
    if (below && isTitle && opensQuestion(below)) break
    const isPart = state.isAnswered && answerHeadings(blocks).has(end)
    if (block.type === 'heading' && !isPart && !isCounted && !belongs(block, state, depth)) break
    if (opensQuestion(block) || opensPair(block, below) || opensEnclosed(block)) break
    if (tellsSituation(block, below)) break
    if (state.asked && state.isAnswered && beginsTask(block, state.asked)) break
    if (state.isTitle?.(end) || (state.isAnswered && state.isOther?.(end))) break
    if (countsOn(state) && countsNext(block, state.isAnswered)) break
    addAll(units, unitsOf(block, state))
  }
  return end
}

/** A rule parts the answer of a title from a smaller title in it. */
function goesOnBelow(below: RootContent | undefined, {isAnswered}: State, depth: number): boolean {
  return isAnswered && depth > 0 && below?.type === 'heading' && below.depth > depth
}

/** Where the label itself is numbered, strong numbers below it are steps of its answer. */
function countsOn({isSeries = false, asked}: State): boolean {
  return isSeries && asked?.number === undefined
}

/** An answer may stand in a heading, and go on in others below the question's. */
function belongs(
  heading: Extract<RootContent, {type: 'heading'}>,
  {asked, isAnswered}: State,
  depth: number
): boolean {
  if (isAnswered) return depth > 0 && heading.depth > depth
  return asked !== undefined && answerLabelOf(maskedText(heading.children), asked) !== undefined
}

/** A strong label of any words below a strong answer label says more about the answer. */
const anyReason: Label = {kind: 'rationale', word: '', sign: ':', length: 0}

/** The units of a block; a list or quote of labelled lines is taken apart. */
export function unitsOf(block: RootContent, state: State): Unit[] {
  const {start} = positionOf(block)
  if (block.type === 'paragraph' || block.type === 'heading') {
    const lines = textLinesOf(block.children)
    return [{node: block, marks: marksOf(lines, state), lines, start}]
  }
  if (block.type === 'list' && isLabelled(block, state)) {
    return block.children.flatMap((item) => insideOf(item, item.children, state))
  }
  if (block.type === 'blockquote' && opensQuestion(block)) {
    return insideOf(block, block.children, state)
  }
  return [{node: block, marks: [], lines: [], start}]
}

function insideOf(outer: RootContent | ListItem, inner: RootContent[], state: State): Unit[] {
  const units = inner.flatMap((child) => unitsOf(child, state))
  const [first] = units
  if (first) first.start = positionOf(outer).start
  return units
}

function isLabelled(list: List, {asked, isAnswered}: State): boolean {
  const [first, second] = list.children
  const head = first ? headOf(first) : noLine
  const {text} = head
  if (questionLabelOf(head)) return asksInItems(list)
  if (!asked) return false
  if (isAnswered) return afterLabelOf(text) !== undefined
  const isLetters = second !== undefined && labelOf(headOf(second).text) !== undefined
  return !isLetters && answerLabelOf(text, asked) !== undefined
}

function marksOf(lines: readonly TextLine[], state: State): Mark[] {
  const marks: Mark[] = []
  let isStrong = false
  let isEmpty = false
  for (const line of lines) {
    const {start} = line
    const read = lineLabelOf(line, state)
    const label: Label | undefined = read ?? (isStrong && line.isLabelled ? anyReason : undefined)
    // *Tip:* right below a question without words opens what it asks.
    const opensPrompt = isEmpty && label !== undefined && followsAnswer(label)
    isEmpty = label?.kind === 'question' && line.text.slice(label.length).trim() === ''
    if (!label || opensPrompt) continue
    isStrong = label.kind === 'answer' ? line.isLabelled : isStrong && label.kind === 'rationale'
    marks.push({label, start})
    const behind = label.kind === 'question' ? answerBehind(line) : undefined
    if (behind) marks.push(behind)
    follow(state, label)
    if (behind) state.isAnswered = true
  }
  return marks
}
