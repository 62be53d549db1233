/** What a file asks by number, be it a choice or not, with the titles above. */
import {toString} from '../../../to-string.ts'
import {asksBy, endsInMark} from '../../asks/asks.ts'
import {isJudged} from '../../asks/judged-title.ts'
import {markOf} from '../stem/mark-of.ts'
import {chapterTitle} from './mixed-pieces.ts'
import type {Choice} from '../read-choices.ts'
import {countIn} from '../stem/stem-titles.ts'
import type {Unit} from '../units.ts'

/** It takes the units `from` to `to`. */
export interface MixedAsked {
  number: number
  titles: readonly string[]
  from: number
  to: number
  /** It leaves something to be filled in. */
  hasGap?: boolean
  /** Index of the choice that it is. */
  choice?: number
}

interface Title {
  depth: number
  text: string
}

/** Below every heading. */
const inText = 7

/** In order; `reaches` are the stretches of units that answer. */
export function askedIn(
  units: readonly Unit[],
  choices: readonly Choice[],
  reaches: ReadonlyArray<{from: number; to: number}>
): MixedAsked[] {
  const asked: MixedAsked[] = []
  const ends = new Map(reaches.map(({from, to}) => [from, to]))
  let titles: Title[] = []
  let names: string[] = []
  let next = 0
  for (let at = 0; at < units.length;) {
    const choice = choices[next]
    if (choice && at >= choice.place.from) {
      const {number, from} = choice.place
      if (number !== undefined) {
        asked.push({number, titles: names, from, to: choice.to, choice: next})
      }
      at = Math.max(at, choice.to)
      next++
      continue
    }
    const end = ends.get(at) ?? endOfOptions(units, at)
    if (end !== undefined) {
      at = end
      continue
    }
    const limit = Math.min(choice?.place.from ?? units.length, units.length)
    const open = openAt(units, at, limit, ends)
    if (open) {
      asked.push({...open, titles: names})
      at = open.to
      continue
    }
    const below = withTitle(titles, units[at])
    if (below !== titles) names = below.map(({text}) => text)
    titles = below
    at++
  }
  return asked
}

/** The titles above what follows the unit. */
function withTitle(titles: Title[], unit: Unit | undefined): Title[] {
  const text = unit?.type === 'block' ? chapterTitle(unit.node) : undefined
  if (unit?.type !== 'block' || text === undefined) return titles
  const depth = unit.node.type === 'heading' ? unit.node.depth : inText
  return [...titles.filter((title) => title.depth < depth), {text, depth}]
}

/** More items are questions of their own. */
const mostOptions = 8

/** Asks to pick one of what stands below. */
const picks =
  /\b(?:which|what (?:is|are|will|would|does)|welche[rsnm]?|quel(?:le)?s?|cu[aá]l(?:es)?|qual|quais|quale|quali|как(?:ой|ая|ие|ое))\b|哪|どれ|どの|어느/iu

/** Where a list ends that offers answers to what is asked above it, and asks nothing itself. */
function endOfOptions(units: readonly Unit[], at: number): number | undefined {
  const unit = units[at]
  if (unit?.type !== 'list' || unit.node.children.length > mostOptions) return undefined
  let above = at - 1
  while (isShown(units[above])) above--
  const stem = units[above]
  if (stem?.type !== 'block' || stem.node.type !== 'paragraph') return undefined
  const text = toString(stem.node)
  if (!endsInMark(text) || !picks.test(text)) return undefined
  const isAsking = unit.node.children.some((item) => {
    const own = toString(item)
    return asksBy(own) >= 0.5 || gap.test(own)
  })
  return isAsking ? undefined : unit.end + 1
}

function isShown(unit: Unit | undefined): boolean {
  return unit?.type === 'block' && (unit.node.type === 'code' || unit.node.type === 'math')
}

const gap = /_{2,}|…{2,}|\.{4,}|[(（]\s{0,9}[)）]/u

/** An item, a paragraph or a heading with a number. */
function openAt(
  units: readonly Unit[],
  at: number,
  limit: number,
  ends: ReadonlyMap<number, number>
): Omit<MixedAsked, 'titles'> | undefined {
  const unit = units[at]
  if (unit?.type === 'item') {
    if (unit.ordinal === undefined || unit.end >= limit) return undefined
    const hasGap = gap.test(toString(unit.node))
    return {number: unit.ordinal, from: at, to: unit.end + 1, hasGap}
  }
  if (unit?.type !== 'block') return undefined
  const {node} = unit
  if (node.type !== 'heading' && node.type !== 'paragraph') return undefined
  const text = toString(node)
  const counted = countIn(text)
  const number = counted ?? markOf(text)?.number
  if (number === undefined) return undefined
  if (node.type === 'paragraph' && counted === undefined) {
    return {number, from: at, to: withShown(units, at + 1, limit), hasGap: gap.test(text)}
  }
  if (counted === undefined && asksBy(text) < 0.5 && !isJudged(text)) return undefined
  const to = bodyEnd(units, at + 1, limit, ends)
  return counted !== undefined && to === at + 1 ? undefined : {number, from: at, to}
}

/** What is shown below a question: code, or a table. */
function withShown(units: readonly Unit[], from: number, limit: number): number {
  let at = from
  for (; at < limit; at++) {
    const unit = units[at]
    const type = unit?.type === 'block' ? unit.node.type : undefined
    if (type !== 'code' && type !== 'math') break
  }
  return at
}

/** Paragraphs and what they show, below a heading. */
function bodyEnd(
  units: readonly Unit[],
  from: number,
  limit: number,
  ends: ReadonlyMap<number, number>
): number {
  let at = from
  for (; at < limit && !ends.has(at); at++) {
    const unit = units[at]
    if (unit?.type !== 'block') break
    const {type} = unit.node
    if (type === 'heading' || type === 'thematicBreak' || type === 'html') break
  }
  return at
}
