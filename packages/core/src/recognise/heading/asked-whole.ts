/** A question in which all that stands below its title is asked, down to a title of solutions. */
import type {Heading, Paragraph, RootContent} from 'mdast'
import {promptFrom, type QuestionDraft, questionFrom} from '../draft.ts'
import {span} from '../text/place.ts'
import {backBelow, isSolution} from './back-below.ts'

export function askedWhole(
  block: Heading,
  title: readonly Paragraph[],
  content: readonly RootContent[],
  confidence: number
): QuestionDraft {
  const end = content.findIndex(isSolution)
  const task = end === -1 ? content : content.slice(0, end)
  return questionFrom({form: 'open', confidence}, [
    promptFrom([...title, ...task], span(block, task.at(-1) ?? block)),
    ...backBelow(content.slice(task.length))
  ])
}
