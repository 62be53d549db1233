/**
 * Exam questions in running text: the stem in emphasis, options in strong lines, reasons in between.
 *
 *     *A worker must finish jobs that take an hour. What do you change?*
 *     **Raise the visibility timeout**
 *     The message stays hidden while the worker is busy.
 *     **Poll more often** - Polling does not hide a message for longer.
 */
import type {RootContent} from 'mdast'
import {toString} from '../to-string.ts'
import type {Option, Rationale} from '../ast.ts'
import {asksBy} from '../recognise/asks.ts'
import {paragraphsFrom, promptFrom, questionFrom} from '../recognise/draft.ts'
import {type Line, linesOf, paragraphOf} from '../recognise/lines.ts'
import {opensQuestion} from '../recognise/label-units.ts'
import {positionOf} from '../recognise/place.ts'
import {type Cluster, clusterFrom} from '../recognise/stream-cluster.ts'
import {announcesWrong, emphasised} from '../recognise/stream-line.ts'
import type {Dialect, Recognised, Scope} from './dialect.ts'

export const stream: Dialect = {
  name: 'stream',
  recognise(blocks, at, scope) {
    const stem = stemOf(blocks[at], scope.text)
    if (!stem) return undefined
    const end = endOf(blocks, at, scope)
    const cluster = clusterFrom(blocks, at, end, stem.rest, scope.text)
    return isExam(stem, cluster) ? questionFromCluster(stem.line, cluster) : undefined
  }
}

interface Stem {
  line: Line
  /** Lines of the same paragraph after the stem. */
  rest: Line[]
}

/** The first line of a paragraph, all in emphasis; a heading of distractors is no stem. */
function stemOf(block: RootContent | undefined, source: string): Stem | undefined {
  if (block?.type !== 'paragraph' || block.children[0]?.type !== 'emphasis') return undefined
  const [line, ...rest] = linesOf(block, source)
  const content = line && emphasised(line)
  if (!content || announcesWrong(toString(content))) return undefined
  return {line, rest}
}

/** Shortest situation, in words, that wants a choice without asking for it. */
const shortestSituation = 8

/** A stem asks, or tells a situation to choose in; what is right or wrong stands below it. */
function isExam({line}: Stem, {options}: Cluster): boolean {
  const text = toString(paragraphOf(line))
  const isRight = options.some(({correct}) => correct === true)
  if (asksBy(text) >= 0.7) return options.length > 1 || isRight
  return isRight && options.length > 1 && tells(text)
}

const words = new Intl.Segmenter('en', {granularity: 'word'})

function tells(text: string): boolean {
  if (!/[.!。！][\s*_)"”]*$/u.test(text)) return false
  return [...words.segment(text)].filter((word) => word.isWordLike).length >= shortestSituation
}

/** A cluster reaches to the next stem, heading, rule or comment. */
function endOf(blocks: readonly RootContent[], at: number, scope: Scope): number {
  let end = at + 1
  while (end < scope.end && !endsCluster(blocks[end], scope.text)) end++
  return end
}

function endsCluster(block: RootContent | undefined, source: string): boolean {
  if (block?.type === 'paragraph') {
    return stemOf(block, source) !== undefined || opensQuestion(block)
  }
  return /^(?:heading|thematicBreak|html|yaml|toml)$/.test(block?.type ?? 'heading')
}

function questionFromCluster(stem: Line, cluster: Cluster): Recognised {
  const content = emphasised(stem)?.children ?? stem.children
  const prompt = promptFrom(paragraphsFrom(content), stem.position)
  const children = [prompt, ...cluster.options, ...rationaleOf(cluster)]
  const question = questionFrom(
    {form: 'choice', confidence: confidenceOf(cluster.options)},
    children
  )
  return {entries: [question], used: cluster.used}
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
