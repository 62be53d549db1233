/** Whether a quote right below a list answers its last item: lists of questions are read with it. */
import type {RootContent} from 'mdast'
import type {LabelState} from './label-state.ts'

export function isQuotedBelow(
  blocks: readonly RootContent[],
  at: number,
  {isAnswered}: Pick<LabelState, 'isAnswered'>
): boolean {
  return !isAnswered && blocks[at]?.type === 'list' && blocks[at + 1]?.type === 'blockquote'
}
