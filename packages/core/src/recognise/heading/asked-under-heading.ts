/**
 * One question in text below a heading that says so, and its answer below the next heading.
 *
 *     ### Question
 *     What is a monsoon?
 *     ### Answer
 *     A wind that turns with the season.
 *
 * Below the title of a topic it must ask, and its answer stand deeper, unless the title is one of an exercise: *Exercise 4.1-2*.
 */
import {caseless} from '../../caseless.ts'
import type {Heading, RootContent} from 'mdast'
import type {Recognised, Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {exerciseNouns, taskWords} from '../asks/task-nouns.ts'
import {answerFrom, asideFrom, promptFrom, questionFrom} from '../draft.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {positionOf, span} from '../text/place.ts'
import {roleOf} from '../file/role-of.ts'
import {titleOf} from '../file/topics.ts'

/** The question that begins with the block at `at`, right below the heading. */
export function askedUnderHeading(
  blocks: readonly RootContent[],
  at: number,
  {end, role, above}: Pick<Scope, 'end' | 'role' | 'above'>
): Recognised | undefined {
  const title = blocks[at - 1]
  if (title?.type !== 'heading') return undefined
  const turn = nextHeading(blocks, at, end)
  const heading = blocks[turn]
  if (heading?.type !== 'heading' || roleOf(titleOf(heading)) !== 'answers') return undefined
  // A title above its level stands over the answers of all.
  if (heading.depth < title.depth) return undefined
  const isSet = isExercise(title)
  if (isSet && heading.depth === title.depth && followsExercise(blocks, at - 1, title.depth))
    return undefined
  const opening = blocks[at]
  const rule = isSet && opening?.type === 'thematicBreak' ? opening : undefined
  const asked = blocks.slice(rule ? at + 1 : at, turn)
  const isOne =
    isSet || (heading.depth > title.depth && (asksAtEnd(asked) || isProblem(title, above)))
  if (!role && !isOne) return undefined
  const to = endOfAnswer(blocks, turn + 1, heading.depth)
  const answer = blocks.slice(turn + 1, to)
  const [first, last] = [asked[0], asked.at(-1)]
  const [from, until] = [answer[0], answer.at(-1)]
  if (!first || !last || !(isSet || isOneQuestion(asked))) return undefined
  const unasked = isSet ? 0.85 : 0.75
  const confidence = asked.some((block) => asksBy(toString(block)) >= 0.7) ? 0.9 : unasked
  const question = questionFrom({form: 'open', confidence}, [
    promptFrom(asked, span(first, last)),
    ...(from && until ? [answerFrom(answer, span(from, until))] : [])
  ])
  const rules = rule ? [asideFrom([rule], positionOf(rule))] : []
  return {entries: [...rules, question], used: to - at}
}

/** *Exercise 4.1-2*, *Exercise: counting*; a problem has a number, for articles tell of problems. */
const exercise = caseless(
  `^\\P{L}*(?:(?:${taskWords})s?\\s*[№#]?\\s*\\d+(?:[.–-]\\d+){0,3}(?![\\d.–-]*\\p{L})|(?:${exerciseNouns.join('|')})\\s*[:：])`
)

function isExercise(title: Heading): boolean {
  return exercise.test(titleOf(title))
}

/** An exercise without an answer of its own stands before, so that what is answered below is all of them. */
function followsExercise(blocks: readonly RootContent[], from: number, depth: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const block = blocks[at]
    if (block?.type === 'heading' && block.depth <= depth)
      return block.depth === depth && isExercise(block)
  }
  return false
}

/** Problems of sites to train on tell what is given, and ask nothing: *1. Two locks*. */
const sites =
  /\b(?:leetcode|hackerrank|codewars|codeforces|neetcode|lintcode|project euler|advent of code|coding (?:problems|challenges|interview))\b|力扣|剑指|백준|프로그래머스/iu

function isProblem(title: Heading, above: readonly string[]): boolean {
  return numberMarkOf(titleOf(title)) !== undefined && above.some((one) => sites.test(one))
}

function asksAtEnd(asked: readonly RootContent[]): boolean {
  const last = asked.at(-1)
  return last?.type === 'paragraph' && asksBy(toString(last)) >= 0.9
}

/** Text with what it shows; lists and paragraphs that each ask are several questions. */
function isOneQuestion(blocks: readonly RootContent[]): boolean {
  const shows = ['paragraph', 'code', 'math', 'table', 'blockquote']
  if (!blocks.every(({type}) => shows.includes(type))) return false
  return blocks.filter((block) => asksBy(toString(block)) === 1).length <= 1
}

function nextHeading(blocks: readonly RootContent[], from: number, end: number): number {
  let at = from
  while (at < end && blocks[at]?.type !== 'heading') at++
  return at
}

/** Deeper headings are parts of the answer, unless they name a part of what is studied. */
function endOfAnswer(blocks: readonly RootContent[], from: number, depth: number): number {
  let at = from
  for (; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.type !== 'heading') continue
    if (block.depth <= depth || roleOf(titleOf(block))) break
  }
  return at
}
