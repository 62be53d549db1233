/**
 * Headings that count tasks which nothing else tells from chapters: each stands over a task in a quote and
 * its answer, or sets one by itself over the code that solves it.
 *
 *     ### Problem 1
 *
 *     > Which knot holds a bucket?
 *
 *     The bowline.
 */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {taskNouns, taskWords} from '../asks/task-nouns.ts'
import type {HeadingSign} from '../file/heading-signs.ts'
import {countsTask} from './counts-task.ts'
import {isUnfilled} from './heading-body.ts'
import {saysExercises} from './says-exercises.ts'
import {roleOf} from '../file/role-of.ts'
import {setsBelow} from './sets-below.ts'

/** Fewer may be parts of an article. */
const fewest = 2

/** *1.1-2*: a chapter, a part of it and the number of an exercise, which a star calls hard. */
const parted = /^\P{L}*\d{1,3}(?:\.\d{1,3}){0,2}-\d{1,3}\P{L}*(?:\\star\P{L}*)?$/u

/** *Challenge 2: count the lines* */
const named = new RegExp(
  `^[^\\p{L}\\d]*(?:challenge|kata|drill|${taskWords})\\s*#?\\d{1,3}(?:\\.\\d{1,3})?\\s*[:.–—-]\\s*(?=\\p{L})`,
  'iu'
)

type Signs = ReadonlyMap<number, HeadingSign>

/** Indexes of the headings over a task in a quote. */
export function quotedTasks(blocks: readonly RootContent[], signs: Signs): ReadonlySet<number> {
  return tasksIn(signs, blocks).quoted
}

/** Whether the heading at `at` sets or counts a task. */
export function setsTask(blocks: readonly RootContent[], signs: Signs, at: number): boolean {
  const {quoted, coded, counted} = tasksIn(signs, blocks)
  return quoted.has(at) || coded.has(at) || (counted.has(at) && !isNamedBelow(signs, at))
}

/** The title right below says what the questions there are about: *Exercise 2* over *Sails*. */
function isNamedBelow(signs: Signs, at: number): boolean {
  const next = signs.get(at + 1)
  return next?.holdsQuestions === true && next.depth > (signs.get(at)?.depth ?? 0)
}

const tasksIn = remembered((signs: Signs, blocks: readonly RootContent[]) => {
  const quoted = new Set<number>()
  const open = new Set<number>()
  const coded = new Set<number>()
  const counted = new Set<number>()
  const told = new Set<number>()
  const inOrder = [...signs]
  const topics: number[] = []
  const inBank = inOrder.some(([, {siblings}]) => siblings.questions >= fewestInBank)
  for (const [index, [at, sign]] of inOrder.entries()) {
    const {text, isCoded} = sign
    const [, next] = inOrder[index + 1] ?? []
    if (next && next.depth > sign.depth && counts(next.text)) continue
    if (task.test(text) && counts(text) && !isUnfilled(blocks, at, sign.depth))
      (setsBelow(blocks, at, sign.depth) ? counted : told).add(at)
    if (standsOverAsked(blocks, at, sign)) topics.push(at)
    if (blocks[at + 1]?.type === 'blockquote' && counts(text)) {
      ;(isAnswered(blocks, at) ? quoted : open).add(at)
    }
    const isSolved = isCoded || (inBank && holdsCode(blocks, at))
    const name = isSolved ? named.exec(text)?.[0] : undefined
    if (name !== undefined && asksBy(text.slice(name.length)) >= 0.5) coded.add(at)
  }
  if (saysExercises(blocks)) for (const at of told) counted.add(at)
  for (const found of [quoted, coded, counted]) if (found.size < fewest) found.clear()
  // Where most set a task, the others tell a case first, or state what is to be shown.
  if (counted.size >= told.size) for (const at of told) counted.add(at)
  // Most are answered: whoever solved them has left some for later.
  if (quoted.size > open.size) for (const at of open) quoted.add(at)
  if (topics.length >= fewestTopics && mostAre(topics, signs))
    for (const at of topics) quoted.add(at)
  return {quoted, coded, counted}
})

/** Fewer topics may quote what somebody asks. */
const fewestTopics = 3

/** A topic over one line in a quote, which asks, and its answer. */
function standsOverAsked(
  blocks: readonly RootContent[],
  at: number,
  {text, asks, isLabel}: HeadingSign
): boolean {
  const quote = blocks[at + 1]
  if (quote?.type !== 'blockquote' || asks >= 0.7 || isLabel || roleOf(text)) return false
  const [only, ...others] = quote.children
  if (only?.type !== 'paragraph' || others.length > 0 || !isAnswered(blocks, at)) return false
  const asked = toString(only)
  return asked.length <= longestAsked && asksBy(asked) >= 0.75
}

const longestAsked = 240

/** Most titles of their level stand over such a quote. */
function mostAre(topics: readonly number[], signs: Signs): boolean {
  const [first = -1] = topics
  const depth = signs.get(first)?.depth
  const level = [...signs.values()].filter((sign) => sign.depth === depth)
  const own = topics.filter((at) => signs.get(at)?.depth === depth)
  return own.length === topics.length && own.length * 3 >= level.length * 2
}

/** Where so many headings count questions by name, tasks that are counted so are no steps. */
const fewestInBank = 5

/** Code stands right below, or below a line of text. */
function holdsCode(blocks: readonly RootContent[], at: number): boolean {
  const [first, second] = blocks.slice(at + 1, at + 3)
  return first?.type === 'code' || (first?.type === 'paragraph' && second?.type === 'code')
}

/** *Problem 3*, *Aufgabe 1 (4 Punkte)* */
const task = caseless(`^\\P{L}*(?:${taskNouns.filter((noun) => noun !== 'task').join('|')})\\P{L}`)

function counts(title: string): boolean {
  return countsTask(title) || parted.test(title)
}

/** Something below the quote may answer it. */
function isAnswered(blocks: readonly RootContent[], at: number): boolean {
  const answer = blocks[at + 2]
  return answer !== undefined && answer.type !== 'heading' && answer.type !== 'thematicBreak'
}
