/** The options and remarks that follow a stem in running exam text. */
import type {List, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Content, Option} from '../../ast.ts'
import {endsInMark} from '../asks/asks.ts'
import {paragraphsFrom, rationaleFrom} from '../draft.ts'
import {type Line, linesOf, paragraphOf} from '../text/lines.ts'
import {positionOf} from '../text/place.ts'
import {type StreamLine, boxIn, callsWrong, isRemark, streamLineOf, textOf} from './stream-line.ts'

export interface Cluster {
  options: Option[]
  /** Text that belongs to no option. */
  remarks: Content[]
  /** Blocks taken, the stem's included. */
  used: number
}

interface Reading {
  options: Array<Option & {kind: 'strong' | 'run-in' | 'plain'}>
  remarks: Content[]
  /** What the last verdict calls the options below it. */
  mode: 'right' | 'wrong' | undefined
  /** Nothing but options was read since that verdict. */
  isOpening: boolean
  /** The verdict speaks of several. */
  isOfSeveral: boolean
  /** Boxes tell what is right. */
  isBoxed: boolean
  /** A distractor was read. */
  distracted: boolean
  /** Strong options of the last paragraph since its last prose: what a verdict speaks of. */
  fresh: number
}

/** Reads from the lines after the stem to `end`, or to where options of another stem begin. */
export function clusterFrom(
  blocks: readonly RootContent[],
  at: number,
  end: number,
  rest: readonly Line[],
  source: string
): Cluster {
  const reading: Reading = {
    options: [],
    remarks: [],
    mode: undefined,
    isOpening: false,
    isOfSeveral: false,
    isBoxed: false,
    distracted: false,
    fresh: 0
  }
  readLines(reading, rest, source)
  let index = at + 1
  for (; index < end; index++) {
    const block = blocks[index]
    if (!block) break
    if (block.type !== 'paragraph') {
      if (block.type === 'list' && listsOptions(reading, block)) readItems(reading, block, source)
      else if (reading.distracted && block.type === 'list') break
      else addProse(reading, block)
      continue
    }
    const lines = linesOf(block, source)
    if (startsAnother(reading, lines, source) || asksNext(reading, block)) break
    if (lines[0]?.children[0]?.type === 'strong') reading.fresh = 0
    readLines(reading, lines, source)
  }
  return {options: judged(reading), remarks: reading.remarks, used: index - at}
}

/** After distractors, an unexplained strong line that opens a paragraph has lost its stem. */
function startsAnother(reading: Reading, lines: readonly Line[], source: string): boolean {
  const [first] = lines
  if (!first || !reading.distracted) return false
  const text = toString(paragraphOf(first))
  if (boxIn(text)) return !reading.isBoxed
  if (first.children[0]?.type !== 'strong' || callsWrong(text)) return false
  const read = streamLineOf(first, source)
  if (isRemark(read, text)) return false
  return read.kind === 'run-in' || (read.kind === 'option' && reading.mode !== 'wrong')
}

/** After distractors, a plain paragraph that asks is a stem. */
function asksNext({distracted}: Reading, block: Paragraph): boolean {
  return distracted && block.children[0]?.type === 'text' && endsInMark(toString(block))
}

function readLines(reading: Reading, lines: readonly Line[], source: string): void {
  for (const line of lines) {
    const read = streamLineOf(line, source)
    if (read.kind === 'explained-from-here') continue
    if (read.kind === 'wrong-from-here' || read.kind === 'right-from-here') {
      reading.mode = read.kind === 'wrong-from-here' ? 'wrong' : 'right'
      reading.isOpening = true
      reading.isOfSeveral = several.test(toString(paragraphOf(line)))
      reading.distracted ||= reading.mode === 'wrong'
      continue
    }
    const said = isProse(read, line, reading) || repeats(read, reading)
    if (said) addProse(reading, paragraphOf(line))
    else addOption(reading, whole(read, line, reading), line)
    reading.isOpening &&= !said && reading.isOfSeveral
  }
}

const several = /options|answers|choices/iu

/** A name may have a dash in it. */
function whole(read: StreamLine, line: Line, {mode}: Reading): StreamLine {
  const isName = mode === 'right' && read.kind === 'distractor' && namesOption(line)
  return isName && line.children[0]?.type !== 'strong' ? {kind: 'prose'} : read
}

/** Below a verdict, items that open with strong words are options. */
function listsOptions({mode}: Reading, {children}: List): boolean {
  if (!mode) return false
  return children.every(({children: [first]}) => {
    return first?.type === 'paragraph' && first.children[0]?.type === 'strong'
  })
}

function readItems(reading: Reading, list: List, source: string): void {
  for (const item of list.children) {
    const [first, ...rest] = item.children
    if (first?.type !== 'paragraph') continue
    readLines(reading, linesOf(first, source), source)
    for (const block of rest) addProse(reading, block)
  }
}

/** Below a verdict even a plain line names an option; a verdict in strong text never does. */
function isProse(read: StreamLine, line: Line, {mode, isOpening}: Reading): boolean {
  if (refers(line)) return true
  if (read.kind === 'prose') {
    return !(mode === 'wrong' || (mode === 'right' && isOpening)) || !namesOption(line)
  }
  if (read.kind === 'distractor' && mode === 'right') {
    return line.children[0]?.type !== 'strong' && !isOpening
  }
  const text = toString(paragraphOf(line))
  return isRemark(read, text) || (read.kind === 'option' && callsWrong(text))
}

/** Only says where something is written. */
function refers(line: Line): boolean {
  const text = toString(paragraphOf(line))
  return /^\s*(?:(?:references?|sources?|read more|more info|links?|via)\s*(?:[:：–-]|$)|https?:\/\/|!\[)/iu.test(
    text
  )
}

/** The option was given before, and nothing new is said of it. */
function repeats(read: StreamLine, {options}: Reading): boolean {
  if (read.kind !== 'option') return false
  const text = textOf(read.content)
  return options.some(({children: [first]}) => first !== undefined && toString(first) === text)
}

function namesOption(line: Line): boolean {
  const text = toString(paragraphOf(line))
  return text.length <= 160 && !/[.:!?]\s*$/u.test(text) && !/[.!?]\s/u.test(text)
}

function addOption(reading: Reading, read: StreamLine, line: Line): void {
  reading.isBoxed ||= read.kind === 'ticked'
  const isDistractor =
    reading.mode === 'wrong' || (read.kind === 'distractor' && reading.mode !== 'right')
  const content = 'content' in read ? read.content : line.children
  const reason: PhrasingContent[] = 'reason' in read ? read.reason : []
  const option: Option = {
    type: 'option',
    correct: isDistractor ? false : true,
    children: paragraphsFrom(content),
    position: {...line.position}
  }
  const [paragraph] = paragraphsFrom(reason)
  if (paragraph) option.children.push(rationaleFrom([paragraph], positionOf(paragraph)))
  const kind = read.kind === 'run-in' ? 'run-in' : read.kind === 'option' ? 'strong' : 'plain'
  reading.options.push({...option, kind})
  reading.distracted ||= isDistractor
  reading.fresh = kind === 'strong' ? reading.fresh + 1 : 0
}

/** Prose explains the option before it; a verdict makes the unexplained ones before it wrong. */
function addProse(reading: Reading, block: Content): void {
  const option = reading.options.at(-1)
  if (!option) {
    reading.remarks.push(block)
    return
  }
  const text = toString(block)
  if (reading.fresh > 0 && callsWrong(text)) {
    const count = /\b(?:both|two)\b/iu.test(text) ? Math.min(2, reading.fresh) : reading.fresh
    for (const one of reading.options.slice(-count)) one.correct = false
    reading.distracted = true
  }
  reading.fresh = 0
  const last = option.children.at(-1)
  if (last?.type === 'rationale') {
    last.children.push(block)
    last.position = {start: last.position.start, end: positionOf(block).end}
  } else option.children.push(rationaleFrom([block], positionOf(block)))
  option.position = {start: option.position.start, end: positionOf(block).end}
}

/** Beside strong lines, a run-in opening that nobody calls right or wrong stays unknown. */
function judged({options}: Reading): Option[] {
  const hasStrong = options.some(({kind, correct}) => kind === 'strong' && correct)
  return options.map(({kind, ...option}) => {
    const isOpen = kind === 'run-in' && hasStrong && option.correct
    return isOpen ? {...option, correct: null} : option
  })
}
