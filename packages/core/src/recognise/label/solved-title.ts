/**
 * Titles of tasks that nothing counts, where text below sets each and a strong label says where it is solved.
 *
 *     ### The raft
 *
 *     How deep does it go with three people on it?
 *
 *     **Solution.** Two centimetres.
 */
import type {Heading, RootContent} from 'mdast'
import {caseless} from '../../caseless.ts'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {solutionWords} from '../asks/answer-words.ts'
import {asksBy} from '../asks/asks.ts'
import {roleOf} from '../file/role-of.ts'
import {advises, isAim, isOfContents, leadsAway} from '../file/title-kinds.ts'
import {textLinesOf} from './label-lines.ts'
import {pointedAnswer} from './label-state.ts'
import {answerLabelOf, counted, type Label, questionLabelOf} from './label-words.ts'

/** One alone may tell of a fault and how it was mended. */
const fewest = 2

/** No more tells what is asked. */
const mostBlocks = 20

/** The label of no length of such a title. */
export function solvedTitleOf(blocks: readonly RootContent[], at: number): Label | undefined {
  return solvedIn(blocks).has(at) ? {...counted, length: 0} : undefined
}

const solvedIn = remembered((blocks: readonly RootContent[]): ReadonlySet<number> => {
  const solved = new Set<number>()
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'heading' && mayTitle(block) && isSolvedBelow(blocks, at)) solved.add(at)
  }
  if (solved.size < fewest) solved.clear()
  return solved
})

function mayTitle(title: Heading): boolean {
  const text = toString(title)
  return !roleOf(text) && !advises(text) && !isAim(text) && !isOfContents(text) && !leadsAway(text)
}

/** A task is set before the label; a point says enough, a colon may stand behind what went wrong. */
function isSolvedBelow(blocks: readonly RootContent[], at: number): boolean {
  let isSet = false
  for (let below = at + 1; below <= at + mostBlocks; below++) {
    const block = blocks[below]
    if (!block || block.type === 'heading' || block.type === 'thematicBreak') return false
    if (block.type !== 'paragraph') continue
    const solved = block.children[0]?.type === 'text' ? undefined : solutionIn(block.children)
    if (solved === 'question') return false
    if (solved) return below > at + 1 && (isSet || solved === '.')
    isSet ||= asksIn(toString(block))
  }
  return false
}

/** What ends the emphasised word for a solution that opens the first line; or that a question opens there. */
function solutionIn(
  children: Parameters<typeof textLinesOf>[0]
): '.' | ':' | 'question' | undefined {
  const [line] = textLinesOf(children)
  if (!line || line.strong === 0) return undefined
  if (questionLabelOf(line)) return 'question'
  const pointed = pointedAnswer(line, counted)
  if (pointed) return '.'
  const label = answerLabelOf(line.text, counted)
  return label?.sign === ':' && solves.test(label.word) ? ':' : undefined
}

const solves = caseless(`^(?:${solutionWords})$`)

function asksIn(text: string): boolean {
  return text.split(/(?<=[.!?。？])\s+/u).some((sentence) => asksBy(sentence) >= 0.7)
}
