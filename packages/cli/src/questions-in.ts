/** The questions of a notebook. */
import {entriesOf, type Notebook, type Question} from '@studymark/core'

/** Every question, in the order of the file. */
export function questionsIn(notebook: Notebook): Question[] {
  return [...entriesOf(notebook)].flatMap(({entry}) => (entry.type === 'question' ? [entry] : []))
}
