/** Finds where the stem of a question begins, going back from its options. */
import type {Heading} from 'mdast'
import {toString} from '../../../to-string.ts'
import type {Content} from '../../../ast.ts'
import {asksBy} from '../../asks/asks.ts'
import type {NumberMark} from '../../asks/number-mark.ts'
import {isChrome} from '../../chrome.ts'
import {paragraphOf} from '../../text/lines.ts'
import {roleOf} from '../../file/role-of.ts'
import {gapOf, isGapNumber, opensWithGap} from './gap-number.ts'
import type {Group} from '../option/group-at.ts'
import {isMute} from '../is-mute.ts'
import {keyOf, reasonLength} from '../key/key-of.ts'
import {isLoneKey} from '../key/lone-key.ts'
import {labelOf} from '../option/label-of.ts'
import {markOf} from './mark-of.ts'
import {refersAway} from './refers-away.ts'
import {holdsNoStem} from './holds-no-stem.ts'
import {asks} from './stem-asks.ts'
import {isPoint, stemItem, type WayBack} from './stem-item.ts'
import {isSentence} from './stem-states.ts'
import {withTold} from './stem-told.ts'
import {
  countIn,
  isInstruction,
  isOptionsTitle,
  namesQuestion,
  proseOf,
  labelsAnswer,
  mayTitleOptions,
  saysOptions,
  saysPoints
} from './stem-titles.ts'
import type {Unit} from '../units.ts'

/** What holds a stem to its place: the surer, the more the question is one. */
export type Anchor = 'heading' | 'number' | 'item' | 'rule' | 'words'

export interface StemPlace {
  /** Index of its first unit. */
  from: number
  anchor: Anchor
  /** A number that the text or the list gives the question. */
  number: number | undefined
  /** The level of the heading that it is. */
  depth?: number
  /** A heading above it that only counts says that it is a question: *Question 3*. */
  isCalled?: boolean
}

/** Units before the options in which a stem may begin. */
const farthestStem = 60

/** Where the stem begins; not before the unit `floor`. An item's first block begins at its bullet. */
export function stemPlaceOf(
  units: readonly Unit[],
  group: Group,
  floor: number
): StemPlace | undefined {
  const place = withTold(units, placeOf(units, group, floor), floor)
  const before = place && place.from > floor ? units[place.from - 1] : undefined
  if (!place || before?.type !== 'item') return place
  return {...place, from: place.from - 1, number: place.number ?? before.ordinal}
}

/** What was met on the way back. */
interface Way extends WayBack {
  /** The options fill one of several gaps, whose numbers count no question. */
  hasGaps: boolean
  /** The paragraph closest to the options. */
  nearest: StemPlace | undefined
}

/** Where to go on, or the end of the way with or without a place. */
type Step = {next: number} | {place: StemPlace | undefined}

function placeOf(units: readonly Unit[], group: Group, floor: number): StemPlace | undefined {
  const own = ownPlace(units, group)
  if (own?.anchor === 'number') return own
  const hasGaps = gapOf(group) !== undefined
  const way: Way = {units, floor, hasGaps, group, nearest: own, paragraphs: own ? 1 : 0}
  const first = Math.max(floor, group.from - farthestStem)
  for (let at = group.from - 1; at >= first;) {
    const step = stepOver(way, at)
    if ('place' in step) return step.place
    at = step.next
  }
  return way.nearest
}

/** The stem in the paragraph of the first option. */
function ownPlace(units: readonly Unit[], {from, stem: [first]}: Group): StemPlace | undefined {
  const unit = units[from]
  // The head of a table is no stem by itself.
  if (!first || (unit?.type === 'block' && unit.node.type === 'table')) return undefined
  const text = toString(paragraphOf(first))
  if (saysOptions(text) || isGapNumber(text)) return undefined
  const own = markOf(text)
  const mark = own && isDecimal(units[from - 1], own) ? undefined : own
  return {from, anchor: mark ? 'number' : 'words', number: mark?.number}
}

function stepOver(way: Way, at: number): Step {
  const unit = way.units[at]
  if (!unit) return {place: way.nearest}
  // A hint may stand between the stem and its options.
  if (unit.type === 'details') {
    return unit.wraps === 'hint' && at >= way.floor ? {next: at - 1} : {place: way.nearest}
  }
  if (unit.type === 'list') return {next: at - 1}
  if (unit.type === 'item') {
    if (!way.nearest && holdsNoStem(unit, at, way.group)) return {next: at - 1}
    return {place: {from: at, anchor: 'item', number: unit.ordinal}}
  }
  if (unit.type === 'block') return stepOverBlock(way, at, unit.node)
  if (unit.of === 'item' && refersAway(textAt(way, unit.start + 1))) return {next: unit.start - 1}
  if (isPoint(way, unit)) return {next: unit.start - 1}
  const item = stemItem(way, at)
  const start = item === undefined ? undefined : way.units[item]
  if (item !== undefined && start?.type === 'item') {
    return {place: {from: item, anchor: 'item', number: start.ordinal}}
  }
  const isPassable = unit.of === 'list' && unit.start >= way.floor
  return isPassable ? {next: unit.start - 1} : {place: way.nearest}
}

function stepOverBlock(way: Way, at: number, node: Content): Step {
  const {nearest, floor} = way
  if (node.type === 'thematicBreak') {
    // A quiz shows its options below a line.
    if (!nearest && way.group.isQuiz && at > floor) return {next: at - 1}
    if (isBelowShown(way, at)) return {next: at - 1}
    return {place: nearest && {...nearest, from: at + 1, anchor: 'rule'}}
  }
  if (isOptionsTitle(node) || isAnswersTitle(way, at, node)) return {next: at - 1}
  if (node.type === 'heading') {
    const place = headingPlace(node, at, way.paragraphs)
    return {place: place ? withSituation(way, place) : nearest}
  }
  // A list that was not taken apart holds letters or boxes: statements to choose from.
  if (node.type === 'list' && at >= floor) return {next: at - 1}
  const text = proseOf(node)
  if (text === undefined || (node.type === 'paragraph' && isMute(node))) {
    if (node.type === 'blockquote' && !nearest && asks(node)) {
      way.nearest = {from: at, anchor: 'words', number: undefined}
    }
    const isPassable = isMute(node) || node.type === 'blockquote'
    return isPassable ? {next: at - 1} : {place: nearest}
  }
  if (!nearest && (isBareKey(text) || saysPoints(text) || isOverOptions(way, at, text)))
    return {next: at - 1}
  if (isChrome(node) || isLoneKey(node) || keyOf(text)) return {place: nearest}
  if (!nearest && refersAway(text)) return {next: at - 1}
  const mark = way.hasGaps && opensWithGap(text) ? undefined : markOf(text)
  if (mark && !isDecimal(way.units[at - 1], mark)) {
    return {place: {from: at, anchor: 'number', number: mark.number}}
  }
  way.paragraphs++
  if (!nearest || isInstruction(textAt(way, nearest.from)) || leadsIntoQuote(way, text)) {
    way.nearest = {from: at, anchor: 'words', number: undefined}
  }
  return {next: at - 1}
}

/** A rule sets off code from the options, or from the question about it, where the title above asks or leads to it. */
function isBelowShown({units, floor, nearest, group}: Way, at: number): boolean {
  const [title, code] = [units[at - 2], units[at - 1]]
  if (at - 2 < floor || title?.type !== 'block' || code?.type !== 'block') return false
  if (code.node.type !== 'code') return false
  const isLead = title.node.type === 'heading' && /[:：]\s*$/u.test(toString(title.node))
  return nearest ? isLead : at === group.from - 1 && (isLead || asks(title.node))
}

/** A title right above counts the question, so that another number is a word of it: *99.9 % uptime*. */
function isDecimal(above: Unit | undefined, {kind, number}: NumberMark): boolean {
  if (kind !== 'number' || above?.type !== 'block' || above.node.type !== 'heading') return false
  const counted = countIn(toString(above.node))
  return counted !== undefined && counted !== number
}

/** A label above a quote that asks: *Task:*. */
function leadsIntoQuote({units, nearest}: Way, text: string): boolean {
  const unit = nearest && units[nearest.from]
  return unit?.type === 'block' && unit.node.type === 'blockquote' && /[:：]\s*$/u.test(text)
}

/** *Answers*, right above more letters than tell right from wrong, or *Answer*, above boxes of which some are ticked. */
function isOverOptions({group}: Way, at: number, text: string): boolean {
  if (at !== group.from - 1) return false
  const {options} = group
  if (options.length > 2 && mayTitleOptions(text)) return true
  return new Set(options.map(({ticked}) => ticked)).size > 1 && labelsAnswer(text)
}

/** Such a title below the one question that they answer, not below several with letters of their own. */
function isAnswersTitle(way: Way, at: number, node: Content): boolean {
  if (node.type !== 'heading' || !isOverOptions(way, at, toString(node))) return false
  const above = way.units[at - 1]
  return above?.type === 'block' && asks(above.node) && !labelOf(toString(above.node))
}

/** A key that stands between the stem and its options. */
function isBareKey(text: string): boolean {
  const key = keyOf(text)
  if (!key || key.letters.length === 0) return false
  return text.length <= key.end + 1 || remark.test(text.slice(key.end))
}

/** What is said of the letters, in brackets: *E (all of the above)*. */
const remark = /^\s*[(（][^()（）\n]{1,80}[)）][\s.。]*$/u

function textAt({units}: Way, at: number): string {
  const unit = units[at]
  return unit?.type === 'block' ? toString(unit.node) : ''
}

/** A heading is the stem, or counts the question whose stem stands below it. */
function headingPlace(node: Heading, at: number, paragraphs: number): StemPlace | undefined {
  const text = toString(node)
  const counted = countIn(text)
  const mark = markOf(text)
  const number = counted ?? mark?.number
  if (counted !== undefined && paragraphs > 0) {
    const isCalled = roleOf(text) === 'questions'
    return {from: isCalled ? at + 1 : at, anchor: 'heading', number, depth: node.depth, isCalled}
  }
  if (paragraphs > 0 && namesQuestion(text)) {
    return {from: at + 1, anchor: 'heading', number: undefined, depth: node.depth, isCalled: true}
  }
  const leadsIn = /[:：]\s*$/u.test(text) && isSentence(text) && reasonLength(text) === 0
  const isStem = mark !== undefined || asksBy(text) > 0.5 || leadsIn || paragraphs === 0
  if (!isStem || roleOf(text) || reasonLength(text) > 0) return undefined
  return {from: at, anchor: 'heading', number, depth: node.depth}
}

/** A numbered situation in a heading of its own, right above the heading that asks. */
function withSituation({units, floor}: Way, place: StemPlace): StemPlace {
  const [before, own] = [units[place.from - 1], units[place.from]]
  if (place.number !== undefined || place.from <= floor) return place
  if (before?.type !== 'block' || before.node.type !== 'heading') return place
  if (own?.type !== 'block' || own.node.type !== 'heading') return place
  const mark = markOf(toString(before.node))
  if (!mark || before.node.depth !== own.node.depth) return place
  return {from: place.from - 1, anchor: 'heading', number: mark.number}
}
