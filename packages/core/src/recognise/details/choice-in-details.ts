/**
 * A question that folds away its options.
 *
 *     <details><summary>Which wood floats?</summary>
 *
 *     - [x] balsa
 *     - [ ] ebony
 *
 *     </details>
 */
import type {Content} from '../../ast.ts'
import {toString} from '../../to-string.ts'
import {choicesIn} from '../choice/choices-in.ts'
import {labelOf} from '../choice/label-of.ts'
import {isOptionList} from '../choice/option-items.ts'
import type {Draft} from '../../dialects/dialect.ts'

/** The parts of the one choice that the summary and the blocks below it make. */
export function choiceIn(
  summary: readonly Content[],
  content: readonly Content[],
  source: string
): Extract<Draft, {type: 'question'}> | undefined {
  if (!content.some(offers)) return undefined
  const runs = [...choicesIn([...summary, ...content], source).values()]
  const [only, ...others] = runs.flatMap(({entries}) => entries)
  return only?.type === 'question' && others.length === 0 ? only : undefined
}

/** Options in a list, or the first of those that stand in paragraphs. */
function offers(node: Content): boolean {
  if (node.type === 'list') return isOptionList(node)
  return node.type === 'paragraph' && labelOf(toString(node))?.index === 0
}
