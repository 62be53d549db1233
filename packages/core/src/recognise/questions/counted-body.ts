/**
 * What is asked below a title that only counts: *Question 3* over a task and, at times, its answer.
 *
 *     ## Question 3
 *
 *     Show that the sum converges.
 */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'

/** Blocks of a case that is told before its question. */
const longestCase = 2

/** How many of the first blocks put the question, and whether their words ask. */
export function askedIn(content: readonly RootContent[]): {length: number; asks: boolean} {
  const asked = content
    .slice(0, longestCase + 1)
    .findIndex((block) => block.type === 'paragraph' && asksBy(toString(block)) >= 0.75)
  const isCase = content.slice(0, asked).every(({type}) => type !== 'heading' && type !== 'list')
  if (asked >= 0 && isCase) return {length: asked + 1, asks: true}
  const [first] = content
  if (first?.type !== 'paragraph' && first?.type !== 'blockquote') return {length: 0, asks: false}
  const text = toString(first)
  let length = /[:：]\s*$/u.test(text) && content.length > 1 ? 2 : 1
  while (content[length] && isPart(content[length])) length++
  return {length, asks: asksBy(text) >= 0.5}
}

/** A part of the task: *(a) …*. */
function isPart(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && /^\s*(?:\([a-h]\)|[a-h]\))\s/u.test(toString(block))
}
