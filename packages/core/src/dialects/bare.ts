/**
 * Lists whose items mostly ask: questions with no answer, or with one below each.
 *
 *     - What is a heap?
 *     - Explain how it is kept in order.
 *       - How long does that take?
 */
import type {List, RootContent} from 'mdast'
import {endBelow} from '../recognise/list-answer.ts'
import {askingShare, headOf} from '../recognise/list-head.ts'
import {confidenceAmongQuestions, questionsFromList} from '../recognise/questions-from-list.ts'
import type {Dialect, Recognised, Scope} from './dialect.ts'

export const bare: Dialect = {
  name: 'bare',
  recognise(blocks, at, scope) {
    const block = blocks[at]
    if (block?.type !== 'list' || scope.isProject || block.children.some(isTask)) return undefined
    return readList(blocks, at, block, scope, 'plain')
  }
}

/** Reads a list of questions that its items mark in one way. */
export function readList(
  blocks: readonly RootContent[],
  at: number,
  list: List,
  scope: Scope,
  kind: 'plain' | 'strong' | 'heading'
): Recognised | undefined {
  const kinds = list.children.map((item) => headOf(item, scope.text)?.kind)
  if (kinds.filter((one) => one === kind).length * 2 <= kinds.length) return undefined
  const {asking, share} = askingShare(list, scope.text)
  if (!asksEnough(asking, share, scope)) return undefined
  const end = endBelow(blocks, at, list, scope)
  const sure = asking >= 2 || kind !== 'plain' || end > at + 1 ? 1 : 0.75
  const reading = {
    source: scope.text,
    confidence: (text: string) => sure * confidenceAmongQuestions(text, share),
    below: blocks.slice(at + 1, end)
  }
  return {entries: questionsFromList(list, reading), used: end - at}
}

/** Most items ask, or many do in a file that is full of questions. */
function asksEnough(asking: number, share: number, scope: Scope): boolean {
  if (share > 0.5) return asking > 0
  return asking >= 4 && share >= 0.35 && scope.asking >= 12
}

/** Items to be ticked are tasks or options. */
function isTask({checked}: {checked?: boolean | null | undefined}): boolean {
  return typeof checked === 'boolean'
}
