/** The written answer of a question, without the bullet that only hangs it under its question. */
import {answerOf, type Content, type Question} from '../ast.ts'

/**
 * What a question's own answer says; nothing where it has none.
 *
 *     - What moves the tide?
 *       - The moon.
 */
export function saidOf(question: Question): readonly Content[] {
  const content = answerOf(question)?.children ?? []
  const [list] = content
  if (content.length > 1 || list?.type !== 'list' || list.ordered) return content
  const [item, ...others] = list.children
  if (!item || others.length > 0 || typeof item.checked === 'boolean') return content
  return item.children
}
