/** Every note is asked for by a question. See `note-is-asked.md`. */
import {answerOf, entriesOf, type Note, type Notebook, type Section} from '@studymark/core'
import {firstLine} from '../first-line.ts'
import {defineRule} from '../rule.ts'

export const noteIsAsked = defineRule(
  {
    id: 'note-is-asked',
    description: 'A note in a section with questions answers one of them.'
  },
  (context) => {
    const answering = answeringIn(context.notebook, context.threshold)
    const isAsked = ({id, answers}: Note): boolean => answers !== undefined || answering.has(id)
    const check = ({children}: Notebook | Section): void => {
      // Without questions, the section itself is what nobody asks about.
      if (children.every(({type}) => type !== 'question')) return
      for (const child of children) {
        if (child.type !== 'note' || isAsked(child)) continue
        context.report({
          message: 'Unexpected note that no question asks for, expected a question',
          place: firstLine(child.position, context)
        })
      }
    }
    return {notebook: check, section: check}
  }
)

export default noteIsAsked

/** Ids of the notes that answer, as far as that is sure. */
function answeringIn(notebook: Notebook, threshold: number): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const {entry} of entriesOf(notebook)) {
    const answer = entry.type === 'question' ? answerOf(entry) : undefined
    if (!answer || (!answer.given && answer.confidence < threshold)) continue
    for (const id of answer.notes) ids.add(id)
  }
  return ids
}
