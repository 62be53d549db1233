/**
 * Questions that fold away their answer: the summary asks, or only says that it wraps the answer of
 * what stands above.
 *
 *     <details><summary>Why is the sky blue?</summary>
 *
 *     Short waves scatter more.
 *
 *     </details>
 *
 * A callout that folds does as well: `> [!question]- Why is the sky blue?`.
 */
import {exercisesIn} from '../recognise/exercise/exercises-in.ts'
import {foldedIn} from '../recognise/details/folded-in.ts'
import type {Dialect} from './dialect.ts'

export const disclosure: Dialect = {
  name: 'disclosure',
  recognise(blocks, at, scope) {
    return exercisesIn(blocks, scope).get(at) ?? foldedIn(blocks, scope).get(at)
  }
}
