/** What a choice asks below the summary that folds it away. */
import type {Content} from '../../ast.ts'
import type {QuestionDraft} from '../draft.ts'
import {offsetOf, positionOf} from '../text/place.ts'

export function stemBelow(summary: Content, {children: [prompt]}: QuestionDraft): Content[] {
  const {end} = positionOf(summary)
  return prompt?.type === 'prompt'
    ? prompt.children.filter((node) => offsetOf(positionOf(node).start) >= offsetOf(end))
    : []
}
