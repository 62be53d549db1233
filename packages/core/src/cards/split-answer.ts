/**
 * A written answer as options, where the wrong ones are written beside it.
 *
 *     Hence, the correct answers are:
 *
 *     - Use Organizations.
 *     - Use Resource Access Manager.
 */
import type {Content} from '../ast.ts'
import {textOf} from './render/text.ts'

interface Split {
  /** The right options. */
  options: Content[][]
  /** What is said around them; lead-ins say nothing. */
  rest: Content[]
}

/** The options in an answer: what a lead-in announces, the items of a list, or all of it. */
export function splitAnswer(answer: readonly Content[]): Split {
  const lead = answer.findLastIndex((node, at) => isLeadIn(node) && at < answer.length - 1)
  const [head, ...after] = answer.slice(lead + 1)
  const rest = [...answer.slice(0, Math.max(lead, 0)), ...after]
  if (head?.type === 'list') {
    return {options: head.children.map(({children}) => withoutStop(children)), rest}
  }
  if (lead < 0 || !head) return {options: [withoutStop(answer)], rest: []}
  return {options: [withoutStop([head])], rest}
}

function isLeadIn(node: Content): boolean {
  return node.type === 'paragraph' && /[:：]$/.test(textOf([node]))
}

/** A full stop after the right option only would tell it from the others. */
function withoutStop(content: readonly Content[]): Content[] {
  const last = content.at(-1)
  if (last?.type !== 'paragraph') return [...content]
  const end = last.children.at(-1)
  if (end?.type !== 'text') return [...content]
  const text = {...end, value: end.value.replace(/[.。]\s*$/, '')}
  return [...content.slice(0, -1), {...last, children: [...last.children.slice(0, -1), text]}]
}
