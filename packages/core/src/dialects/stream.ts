/**
 * Exam questions in running text: the stem in emphasis, options in strong lines, reasons in between.
 *
 *     *A worker must finish jobs that take an hour. What do you change?*
 *     **Raise the visibility timeout**
 *     The message stays hidden while the worker is busy.
 *     **Poll more often** - Polling does not hide a message for longer.
 *
 * Or a stem in plain words, above options that verdicts stand over: *Correct option:*.
 */
import type {RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import type {Content, Option, Prompt, Rationale} from '../ast.ts'
import {asParagraph} from '../recognise/text/as-paragraph.ts'
import {asksBy} from '../recognise/asks/asks.ts'
import {countIn} from '../recognise/choice/stem/stem-titles.ts'
import {paragraphsFrom, promptFrom, type QuestionDraft, questionFrom} from '../recognise/draft.ts'
import {type Line, linesOf, paragraphOf} from '../recognise/text/lines.ts'
import {opensQuestion} from '../recognise/label/label-openings.ts'
import {positionOf, span} from '../recognise/text/place.ts'
import {type Cluster, clusterFrom} from '../recognise/stream/stream-cluster.ts'
import {emphasised, verdictOf} from '../recognise/stream/stream-line.ts'
import {type StemBlocks, stemsAbove} from '../recognise/stream/stream-stems.ts'
import {segmenter} from '../segmenter.ts'
import type {Dialect, Recognised, Scope} from './dialect.ts'

export const stream: Dialect = {
  name: 'stream',
  recognise(blocks, at, scope) {
    if (scope.isDesign) return undefined
    const announced = stemsAbove(blocks).get(at)
    if (announced) return announcedQuestion(blocks, announced, scope)
    const stem = stemAt(blocks, at, scope.text)
    if (!stem || !mayAsk(stem)) return undefined
    const end = endOf(blocks, stem.at, scope)
    const cluster = clusterFrom(blocks, stem.at, end, stem.rest, scope.text)
    return isExam(stem, cluster)
      ? questionFromCluster(stem.lines, cluster, stem.at - at)
      : undefined
  }
}

interface Stem {
  /** Lines in emphasis: what is told, and what is asked. */
  lines: Line[]
  /** Lines of the last paragraph after the stem. */
  rest: Line[]
  /** Index of that paragraph. */
  at: number
}

/** Lines all in emphasis, of one paragraph or of two where the second asks. */
function stemAt(blocks: readonly RootContent[], at: number, source: string): Stem | undefined {
  const own = stemOf(blocks[at], source)
  if (!own) return undefined
  const next = own.rest.length === 0 ? stemOf(blocks[at + 1], source) : undefined
  const isTold = next && asksBy(textIn(own.lines)) < 0.7 && asksBy(textIn(next.lines)) >= 0.7
  if (!next || !isTold || !tells(textIn(own.lines), fewestTold)) return {...own, at}
  return {lines: [...own.lines, ...next.lines], rest: next.rest, at: at + 1}
}

/** The first lines of a paragraph, all in emphasis; a heading of distractors is no stem. */
function stemOf(
  block: RootContent | undefined,
  source: string
): Pick<Stem, 'lines' | 'rest'> | undefined {
  if (block?.type !== 'paragraph' || block.children[0]?.type !== 'emphasis') return undefined
  const lines = linesOf(block, source)
  const count = lines.findIndex((line) => !emphasised(line))
  const own = count === -1 ? lines : lines.slice(0, count)
  const [first] = own
  if (!first || verdictOf(textIn([first]))) return undefined
  return {lines: [...own], rest: lines.slice(own.length)}
}

function textIn(lines: readonly Line[]): string {
  return lines.map((line) => toString(paragraphOf(line))).join(' ')
}

/** Shortest situation, in words, that wants a choice without asking for it. */
const shortestSituation = 8
/** Shortest one above a line that asks. */
const fewestTold = 4

/** A stem asks, or is a sentence. */
function mayAsk({lines}: Stem): boolean {
  const text = textIn(lines)
  return asksBy(text) >= 0.7 || stop.test(text)
}

/** A stem asks, or tells a situation to choose in; what is right or wrong stands below it. */
function isExam({lines}: Stem, {options}: Cluster): boolean {
  const text = textIn(lines)
  const isRight = options.some(({correct}) => correct === true)
  if (asksBy(text) >= 0.7) return options.length > 1 || isRight
  return isRight && options.length > 1 && tells(text, shortestSituation)
}

/** What ends a sentence. */
const stop = /[.!。！][\s*_)"”]*$/u

function tells(text: string, fewest: number): boolean {
  return stop.test(text) && wordsIn(text) >= fewest
}

/** Letters of scripts that write spaces between words, and punctuation: what needs no segmenter. */
const spaced = /^[\0-\u0dff\u2000-\u206f]*$/
const word = /[\p{L}\p{M}\p{N}_]+(?:['’.:][\p{L}\p{M}\p{N}_]+)*/gu

function wordsIn(text: string): number {
  if (spaced.test(text)) return text.match(word)?.length ?? 0
  return [...segmenter().segment(text)].filter(({isWordLike}) => isWordLike).length
}

/** A stem in plain words, above options that the author calls correct and incorrect. */
function announcedQuestion(
  blocks: readonly RootContent[],
  {from, to}: StemBlocks,
  scope: Scope
): Recognised | undefined {
  const end = endOf(blocks, to - 1, scope)
  const cluster = clusterFrom(blocks, to - 1, end, [], scope.text)
  const [isRight, isWrong] = [true, false].map((told) =>
    cluster.options.some(({correct}) => correct === told)
  )
  if (!isRight) return undefined
  const stem = blocks.slice(from, to)
  const [first] = stem
  const last = stem.at(-1)
  if (!first || !last) return undefined
  const prompt = promptFrom(stem.flatMap(asProse), span(first, last))
  return {
    entries: [choiceFrom(prompt, cluster, isWrong ? 0.9 : 0.6)],
    used: to - 1 - from + cluster.used
  }
}

/** A heading as the paragraph it would be; a line that only counts is a mark. */
function asProse(block: RootContent): Content[] {
  return countIn(toString(block)) === undefined ? [asParagraph(block)] : []
}

/** A cluster reaches to the next stem, heading, rule or comment. */
function endOf(blocks: readonly RootContent[], at: number, scope: Scope): number {
  let end = at + 1
  while (end < scope.end && !endsCluster(blocks, end, scope.text)) end++
  return end
}

function endsCluster(blocks: readonly RootContent[], at: number, source: string): boolean {
  const block = blocks[at]
  if (stemsAbove(blocks).has(at)) return true
  if (block?.type === 'paragraph') {
    return stemOf(block, source) !== undefined || opensQuestion(block)
  }
  return /^(?:heading|thematicBreak|html|yaml|toml)$/.test(block?.type ?? 'heading')
}

function questionFromCluster(lines: readonly Line[], cluster: Cluster, before: number): Recognised {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) throw new Error('Expected a line')
  const content = lines.flatMap((line) => {
    return paragraphsFrom(emphasised(line)?.children ?? line.children)
  })
  const prompt = promptFrom(content, {start: first.position.start, end: last.position.end})
  return {
    entries: [choiceFrom(prompt, cluster, confidenceOf(cluster.options))],
    used: cluster.used + before
  }
}

function choiceFrom(prompt: Prompt, cluster: Cluster, confidence: number): QuestionDraft {
  const children = [prompt, ...cluster.options, ...rationaleOf(cluster)]
  return questionFrom({form: 'choice', confidence}, children)
}

function rationaleOf({remarks}: Cluster): Rationale[] {
  const [first] = remarks
  const last = remarks.at(-1)
  if (!first || !last) return []
  const position = {start: positionOf(first).start, end: positionOf(last).end}
  return [{type: 'rationale', children: remarks, position}]
}

/** Nothing but the look of a line tells what is right, so the reading is never sure. */
function confidenceOf(options: readonly Option[]): number {
  const right = options.some(({correct}) => correct === true)
  const wrong = options.some(({correct}) => correct === false)
  const unknown = options.some(({correct}) => correct === null)
  if (!right) return 0.4
  if (!wrong) return 0.55
  return unknown ? 0.6 : 0.7
}
