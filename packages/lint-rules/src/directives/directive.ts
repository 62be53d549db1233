/**
 * What an author says to the linter in a comment.
 *
 *     <!--studymark disable note-is-short -- lectures are long-->   from here to `enable`
 *     <!--studymark enable note-is-short-->
 *     <!--studymark ignore no-stray-rule-->                         the next block, or its own
 *     <!--studymark disable-file question-has-answer-->
 *
 * Without names it speaks of every rule; so do `<!--lint disable …-->`, `enable` and `ignore`, as in remark. `skip`, `id` and `answers` are for the notebook.
 */
import type {Edit} from '@studymark/core'
import type {Position} from 'unist'

/** Verbs about findings. */
export const lintVerbs: readonly string[] = ['disable', 'enable', 'ignore', 'disable-file']

/** Verbs about what the notebook holds. */
export const notebookVerbs: readonly string[] = ['skip', 'id', 'answers']

/** A comment that speaks to studymark, as JSON. */
export interface Directive {
  /** As written; perhaps none that is known. */
  verb: string
  /** Names of rules, each in its place. */
  rules: Array<{id: string; place: Position}>
  /** What stands after `--`. */
  reason?: string
  place: Position
  /** Of the verb. */
  verbPlace: Position
  /** The stretch it speaks of, by offset; from `disable` and `enable` on it is to the next. */
  from: number
  to: number
  /** Whether it is one of remark's, which may speak of rules that we do not know. */
  isOfRemark: boolean
  /** Takes it away. */
  removal: Edit
}
