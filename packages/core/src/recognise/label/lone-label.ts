/**
 * A file of one question, whose title is labelled: the titles beside it are parts of its answer.
 *
 *     ### Q: How is a boat moored?
 *     **Answer:** In three steps.
 *
 *     ### Step 1: Approach
 */
import type {RootContent} from 'mdast'
import {remembered} from '../../remembered.ts'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {opensQuestion} from './label-openings.ts'
import {initialLabelOf} from './label-words.ts'

/** The level above all that belongs to the question at `at`: its own, or, where it is alone, half a level above that. */
export function levelBelow(blocks: readonly RootContent[], at: number, depth: number): number {
  return loneIn(blocks) === at ? depth - 0.5 : depth
}

/** The heading that opens the file, where no other block asks or is labelled so; else -1. */
const loneIn = remembered((blocks: readonly RootContent[]): number => {
  const first = blocks.findIndex(({type}) => type === 'heading')
  const isLone = blocks.every((block, at) => at === first || !asks(block))
  return isLone && blocks.slice(0, Math.max(0, first)).every(isFrame) ? first : -1
})

function asks(block: RootContent): boolean {
  if (block.type !== 'heading') return opensQuestion(block)
  const text = toString(block)
  if (asksBy(text) >= 0.7 || numberMarkOf(text)?.kind === 'question') return true
  return countIn(text) !== undefined || initialLabelOf(text) !== undefined || opensQuestion(block)
}

function isFrame({type}: RootContent): boolean {
  return type === 'yaml' || type === 'html'
}
