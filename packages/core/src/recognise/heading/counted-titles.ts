/**
 * Titles that count what a file asks whose name says that it holds questions: `questions.md`.
 *
 *     ## 1. The parts of a rope
 *
 *     The standing part, the bight and the end.
 */
import type {HeadingSign} from '../file/heading-signs.ts'
import {countsByName} from './counted-parts.ts'
import {remembered} from '../../remembered.ts'

type Signs = ReadonlyMap<number, HeadingSign>

/** How sure a counted title is one of its questions. */
export const sureOfCountedTitle = 0.6

/** Fewer may count chapters. */
const fewest = 8

/** The heading at `at` is one of a level on which nearly all count; the file asks `asking` times. */
export function isCountedTitle(signs: Signs, at: number, asking: number): boolean {
  const sign = signs.get(at)
  return sign !== undefined && sign.depth === depthOf(signs, asking) && isCounted(sign)
}

/** It is the title of several of these. */
export function standsOverCounted(signs: Signs, at: number, asking: number): boolean {
  return (signs.get(at)?.depth ?? 0) < depthOf(signs, asking)
}

/** The level of the titles that count; 0 where more asks than they. */
function depthOf(signs: Signs, asking: number): number {
  const level = levelOf(signs)
  return level && asking - level.asking <= mostOthers ? level.depth : 0
}

/** So many others ask by chance; more are what the titles stand over. */
const mostOthers = 4

/** *(P1) Models*, too. */
const coded = /^[([]\p{Lu}{1,2}\d{1,3}[)\]]\s/u

function isCounted({mark, text, isLabel}: HeadingSign): boolean {
  return (mark !== undefined && mark.length < text.length && !isLabel) || coded.test(text)
}

interface Level {
  depth: number
  /** Headings of the file that ask. */
  asking: number
}

/** The level of the first title that counts, where nearly all others of it do. */
const levelOf = remembered((signs: Signs): Level | undefined => {
  const all = [...signs.values()]
  const first = all.find(isCounted)
  const level = all.filter(({depth}) => depth === first?.depth)
  const counted = level.filter(isCounted)
  if (!first || counted.length < fewest || counted.length * 10 < level.length * 9) return undefined
  if (level.some(({holdsQuestions}) => holdsQuestions) || countsByName(first)) return undefined
  if (areTopics(level, all)) return undefined
  return {depth: first.depth, asking: all.filter(({asks}) => asks >= 0.7).length}
})

/** Most have no text of their own, but titles that ask below them. */
function areTopics(level: readonly HeadingSign[], all: readonly HeadingSign[]): boolean {
  if (level.filter(({isBare}) => isBare).length * 2 <= level.length) return false
  const depth = level[0]?.depth ?? 0
  return all.filter((sign) => sign.depth > depth && sign.asks >= 0.7).length * 2 >= level.length
}
