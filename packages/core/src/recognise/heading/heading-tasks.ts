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
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {remembered} from '../../remembered.ts'
import {asksBy} from '../asks/asks.ts'
import {taskNouns} from '../asks/task-nouns.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import type {HeadingSign} from '../file/heading-signs.ts'

/** Fewer may be parts of an article. */
const fewest = 2

/** *1.1-2*: a chapter, a part of it and the number of an exercise, which a star calls hard. */
const parted = /^\P{L}*\d{1,3}(?:\.\d{1,3}){0,2}-\d{1,3}\P{L}*(?:\\star\P{L}*)?$/u

/** *Challenge 2: count the lines* */
const named =
  /^\W*(?:challenge|exercise|task|kata|problem|drill)\s*#?\d{1,3}(?:\.\d{1,3})?\s*[:.–—-]\s*(?=\p{L})/iu

type Signs = ReadonlyMap<number, HeadingSign>

/** Indexes of the headings over a task in a quote. */
export function quotedTasks(blocks: readonly RootContent[], signs: Signs): ReadonlySet<number> {
  return tasksIn(signs, blocks).quoted
}

/** Whether the heading at `at` sets or counts a task. */
export function setsTask(blocks: readonly RootContent[], signs: Signs, at: number): boolean {
  const {quoted, coded, counted} = tasksIn(signs, blocks)
  return quoted.has(at) || coded.has(at) || counted.has(at)
}

const tasksIn = remembered((signs: Signs, blocks: readonly RootContent[]) => {
  const quoted = new Set<number>()
  const open = new Set<number>()
  const coded = new Set<number>()
  const counted = new Set<number>()
  for (const [at, {text, isCoded}] of signs) {
    if (task.test(text) && countIn(text) !== undefined && setsBelow(blocks[at + 1])) counted.add(at)
    if (blocks[at + 1]?.type === 'blockquote' && counts(text)) {
      ;(isAnswered(blocks, at) ? quoted : open).add(at)
    }
    const name = isCoded ? named.exec(text)?.[0] : undefined
    if (name !== undefined && asksBy(text.slice(name.length)) >= 0.5) coded.add(at)
  }
  for (const found of [quoted, coded, counted]) if (found.size < fewest) found.clear()
  // Most are answered: whoever solved them has left some for later.
  if (quoted.size > open.size) for (const at of open) quoted.add(at)
  return {quoted, coded, counted}
})

/** *Problem 3*, *Aufgabe 1 (4 Punkte)* */
const task = new RegExp(
  `^\\P{L}*(?:${taskNouns.filter((noun) => noun !== 'task' && noun !== 'exercise').join('|')})\\P{L}`,
  'iu'
)

/** A sentence right below asks, or sets the task. */
function setsBelow(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && asksBy(toString(block)) >= 0.5
}

function counts(title: string): boolean {
  return countIn(title) !== undefined || parted.test(title)
}

/** Something below the quote may answer it. */
function isAnswered(blocks: readonly RootContent[], at: number): boolean {
  const answer = blocks[at + 2]
  return answer !== undefined && answer.type !== 'heading' && answer.type !== 'thematicBreak'
}
