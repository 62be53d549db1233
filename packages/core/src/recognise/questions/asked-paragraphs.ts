/** Paragraphs whose first line asks, by the stretches between headings and rules in which they stand. */
import type {PhrasingContent, RootContent} from 'mdast'
import type {Position} from 'unist'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {type Opening, openingOf} from '../asks/asked-opening.ts'
import {askedMarkOf} from './asked-mark.ts'
import {asksBy, commands, endsInMark, isLone, wantsAccount} from '../asks/asks.ts'
import {cut} from '../text/cut.ts'
import {type Line, linesOf, paragraphOf} from '../text/lines.ts'
import {partedAt} from '../text/parted-paragraph.ts'
import {positionOf} from '../text/place.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {taskMarkOf} from '../asks/task-mark.ts'
import {trim} from '../text/trim.ts'
import {opensAnswer} from '../label/without-answer-label.ts'

export interface Asked {
  at: number
  content: PhrasingContent[]
  position: Position
  /** Lines of the same block below the one that asks. */
  rest: readonly Line[]
  number: number | undefined
  /** It ends in a mark. */
  isMarked: boolean
  /** It is quoted, emphasised or underlined as a whole, or has a sign before it. */
  isSetApart: boolean
  /** The next line, or the next block, is labelled as its answer. */
  isLabelled: boolean
  confidence: number
}

export interface Stretch {
  start: number
  end: number
  asked: Asked[]
  /** Short lines that count as what asks does, and ask nothing. */
  named: Asked[]
  /** What tells the reader to answer, without a mark or a number, and is answered right below, by its index. */
  told: Map<number, Asked>
  /** The stretches that rules part from it, in order, it among them. */
  beside: Stretch[]
  /** What is told of all stretches of the file. */
  file: {
    /** Paragraphs that open with a question by its mark, emphasised or underlined as a whole. */
    emphasised: number
  }
}

/** The stretch of a paragraph that asks, and which of those in it that is; -1 for one that only counts. */
export interface Place {
  stretch: Stretch
  index: number
}

/** The place of each paragraph that asks, by its index. */
export const askedIn: (
  blocks: readonly RootContent[],
  source: string
) => ReadonlyMap<number, Place> = remembered(readStretches)

function readStretches(blocks: readonly RootContent[], source: string): Map<number, Place> {
  const places = new Map<number, Place>()
  const file = {emphasised: 0}
  let stretch = stretchAt(0, [], file)
  for (const [at, block] of blocks.entries()) {
    if (/^(?:heading|thematicBreak|yaml|toml)$/.test(block.type)) {
      stretch = stretchAt(at + 1, block.type === 'thematicBreak' ? stretch.beside : [], file)
      continue
    }
    if (at === stretch.start) places.set(at, {stretch, index: -1})
    stretch.end = at + 1
    const asked = askedBy(block, at, blocks[at + 1], source)
    if (!asked) {
      const told = toldBy(block, at, blocks[at + 1], source)
      if (told) stretch.told.set(at, told)
      if (told?.isLabelled) places.set(at, {stretch, index: -1})
      continue
    }
    if (asked.isMarked && asked.isSetApart && block.type === 'paragraph') file.emphasised++
    const doesAsk = asked.confidence > 0
    places.set(at, {stretch, index: doesAsk ? stretch.asked.length : -1})
    ;(doesAsk ? stretch.asked : stretch.named).push(asked)
  }
  return places
}

function stretchAt(start: number, beside: Stretch[], file: Stretch['file']): Stretch {
  const stretch: Stretch = {start, end: start, asked: [], named: [], told: new Map(), beside, file}
  beside.push(stretch)
  return stretch
}

/** A longer line tells, and asks at its end only. */
const longest = 240

/** A longer line tells, and names nothing; a sentence does, too. */
const longestName = 60
const sentence = /[.。!！;；:：,，]["”»*_)]*\s*$/u

/** How likely the words of such a line ask. */
const fewestWords = 0.7

/** A paragraph of one line that asks in words alone. */
export function saidBy(
  block: RootContent | undefined,
  at: number,
  source: string,
  least = fewestWords
): Asked | undefined {
  if (block?.type !== 'paragraph') return undefined
  const [line, ...rest] = linesOf(block, source)
  const text = line ? toString(paragraphOf(line)) : ''
  if (!line || rest.length > 0 || text.length > longest || asksBy(text) < least) return undefined
  const {children: content, position} = line
  const looks = {number: undefined, isMarked: false, isSetApart: false, isLabelled: false}
  return {at, content, position, rest, ...looks, confidence: sureOfTold}
}

/** The line that opens a paragraph, or is quoted, asks by a mark, or counts and asks in words. */
function askedBy(
  block: RootContent,
  at: number,
  below: RootContent | undefined,
  source: string
): Asked | undefined {
  const found = openingOf(block, source)
  if (!found) return undefined
  const opening = isTaskWrapped(found, block) ? {...found, ...wholeOf(block)} : found
  const {line, rest, isSetApart} = withFollowing(opening, block, source)
  const text = toString(paragraphOf(opening.line))
  if (text.length > longest || (!endsInMark(text) && goesOn(rest[0]))) return undefined
  const mark = askedMarkOf(text, opening)
  const words = text.slice(mark?.length ?? 0)
  const confidence = confidenceOf(words, mark?.isCounted === true, opening)
  const isShort = text.length <= longestName && !sentence.test(text)
  const isName = mark?.isTask || (mark?.isCounted && isShort)
  if (confidence === 0 && !isName) return undefined
  const [, after] = mark ? cut(line.children, mark.length, source) : [[], line.children]
  const content = trim(after, source)
  if (content.length === 0) return undefined
  const {position} = line
  const isMarked = confidence === sureOfMarked
  const isLabelled = isMarked && answersNext(rest[0], below)
  const number = mark?.number
  return {at, content, position, rest, number, isMarked, isSetApart, isLabelled, confidence}
}

/** How sure a line is that tells the reader to answer. */
const sureOfTold = 0.75

/** How likely words ask that no mark ends. */
const sureOfWords = 0.9

/** *Explain how dew forms.* above its answer, which the next line or a labelled paragraph is. */
function toldBy(
  block: RootContent,
  at: number,
  below: RootContent | undefined,
  source: string
): Asked | undefined {
  if (block.type !== 'paragraph') return undefined
  const isSet = commands(toString(block).trimStart())
  if (!isSet && !answersNext(undefined, below)) return undefined
  const [line, ...rest] = linesOf(block, source)
  const text = line ? toString(paragraphOf(line)) : ''
  const isLabelled = answersNext(rest[0], below)
  // *What is a neap tide? Give an example.*
  if (!isSet && (rest.length > 0 || asksBy(text) < sureOfWords)) return undefined
  if (!line || text.length > longest || goesOn(rest[0])) return undefined
  if (rest.length === 0 && !isLabelled) return undefined
  const {children: content, position} = line
  const looks = {number: undefined, isMarked: false, isSetApart: false}
  return {at, content, position, rest, ...looks, isLabelled, confidence: sureOfTold}
}

/** A task that its word counts goes on in the next line. */
function isTaskWrapped({line, rest}: Opening, block: RootContent): boolean {
  return block.type === 'paragraph' && goesOn(rest[0]) && !!taskMarkOf(toString(paragraphOf(line)))
}

/** The block as one line. */
function wholeOf(block: RootContent): Pick<Opening, 'line' | 'rest'> {
  const children = block.type === 'paragraph' ? block.children : []
  return {line: {children, position: positionOf(block)}, rest: []}
}

/** What is asked on the next lines is asked with it. */
function withFollowing(opening: Opening, block: RootContent, source: string): Opening {
  const {line, rest, isSetApart} = opening
  if (block.type !== 'paragraph' || isSetApart || rest.length === 0 || !asksAlike(line))
    return opening
  const more = rest.findIndex((below) => !asksAlike(below))
  const count = more === -1 ? rest.length : more
  if (count === 0) return opening
  const [own] = partedAt(block, more === -1 ? [] : [count + 1], source)
  if (!own) return opening
  return {
    ...opening,
    line: {children: own.children, position: positionOf(own)},
    rest: rest.slice(count)
  }
}

/** A line of its own with a mark, which nothing counts. */
function asksAlike(line: Line): boolean {
  const text = toString(paragraphOf(line))
  return (
    asksBy(text) === 1 && endsInMark(text) && !numberMarkOf(text) && !opensAnswer(line.children)
  )
}

const sureOfMarked = 0.8

/** How sure the words ask; 0 for what does not. */
function confidenceOf(words: string, isCounted: boolean, {isQuoted}: Opening): number {
  const asks = asksBy(words)
  const mayStand = isQuoted || !isLone(words)
  if (asks === 1 && endsInMark(words) && mayStand) return sureOfMarked
  const asksInWords = !/[?？]\s/u.test(words) && (asks >= 0.5 || wantsAccount(words))
  if (!isCounted || !asksInWords) return 0
  return asks >= 0.7 ? 0.75 : 0.6
}

function answersNext(line: Line | undefined, below: RootContent | undefined): boolean {
  if (line) return opensAnswer(line.children)
  return below?.type === 'paragraph' && opensAnswer(below.children)
}

/** The sentence is wrapped. */
function goesOn(below: Line | undefined): boolean {
  return below !== undefined && /^\s*\p{Ll}/u.test(toString(paragraphOf(below)))
}
