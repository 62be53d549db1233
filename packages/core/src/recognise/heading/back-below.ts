/** The answer that stands below what is asked. */
import type {RootContent} from 'mdast'
import type {Answer} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {answerFrom} from '../draft.ts'
import {answersTo} from './answers-to.ts'
import {roleOf} from '../file/role-of.ts'
import {span} from '../text/place.ts'

/** A rule between both is a mark, and so is a tag or a title that only names what it holds. */
function isMark(node: RootContent | undefined): boolean {
  if (node?.type === 'html') return /^<(?:solution|answer)\b[^<>]*>$/iu.test(node.value)
  return node?.type === 'thematicBreak' || isSolution(node)
}

export function isSolution(node: RootContent | undefined): boolean {
  if (node?.type !== 'heading') return false
  const title = toString(node)
  return roleOf(title) === 'answers' || answersTo(title) !== undefined
}

export function backBelow(answer: readonly RootContent[]): Answer[] {
  const [opening, ...others] = answer
  const content = isMark(opening) ? others : [...answer]
  const last = content.at(-1)
  return opening && last ? [answerFrom(content, span(opening, last))] : []
}
