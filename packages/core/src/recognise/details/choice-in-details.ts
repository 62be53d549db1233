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
import {choicesIn} from '../choice/choices-in.ts'
import {isOptionList} from '../choice/option-items.ts'
import type {Draft} from '../../dialects/dialect.ts'

/** The parts of the one choice that the summary and the blocks below it make. */
export function choiceIn(
  summary: readonly Content[],
  content: readonly Content[],
  source: string
): Extract<Draft, {type: 'question'}> | undefined {
  if (!content.some((node) => node.type === 'list' && isOptionList(node))) return undefined
  const runs = [...choicesIn([...summary, ...content], source).values()]
  const [only, ...others] = runs.flatMap(({entries}) => entries)
  return only?.type === 'question' && others.length === 0 ? only : undefined
}
