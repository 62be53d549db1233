/** Among options, one is known to be right. See `choice-has-answer.md`. */
import {entriesOf, optionsOf, promptOf} from '@studymark/core'
import type {List, Parents} from 'mdast'
import {askedLists} from '../asked-lists.ts'
import {isAnswered} from '../is-answered.ts'
import {defineRule} from '../rule.ts'

export const choiceHasAnswer = defineRule(
  {
    id: 'choice-has-answer',
    description: 'A question with options says which of them are right.'
  },
  ({notebook, threshold, report}) => {
    const message = 'Unexpected options with none known to be right, expected a mark or a key'
    const known = new Set<number | undefined>()
    let hasBoxes = false
    for (const {entry} of entriesOf(notebook)) {
      if (entry.type !== 'question') continue
      for (const {position} of optionsOf(entry)) known.add(position.start.offset)
      hasBoxes ||= entry.dialect === 'checkbox'
    }
    // Where other questions have boxes, boxes below a question are no tasks.
    const check = (parent: Parents): void => {
      for (const {stem, list} of hasBoxes ? askedLists(parent) : []) {
        const [first] = list.children
        if (!areBoxes(list) || known.has(first?.position?.start.offset)) continue
        report({message, place: stem})
      }
    }
    return {
      question(question) {
        const options = optionsOf(question)
        if (options.length === 0 || options.some(({correct}) => correct)) return
        if (!isAnswered(question, threshold)) report({message, place: promptOf(question)})
      },
      root: check,
      listItem: check
    }
  }
)

export default choiceHasAnswer

function areBoxes({children}: List): boolean {
  return children.length > 1 && children.every(({checked}) => checked === false)
}
