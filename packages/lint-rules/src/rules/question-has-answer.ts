/** Every question has an answer. See `question-has-answer.md`. */
import {optionsOf} from '@studymark/core'
import {isAnswered} from '../is-answered.ts'
import {defineRule} from '../rule.ts'

export const questionHasAnswer = defineRule(
  {
    id: 'question-has-answer',
    description: 'A question has an answer, written with it or found among the notes.'
  },
  ({threshold, report}) => ({
    question(question) {
      if (question.form === 'cloze' || isAnswered(question, threshold)) return
      // Options without a right one are for `choice-has-answer`.
      if (optionsOf(question).length > 0) return
      // So are situations for `scenario-has-answer`, and terms for `term-has-definition`.
      if (question.form === 'scenario' || question.form === 'term') return
      const [prompt] = question.children
      report({
        message: 'Unexpected question without an answer, expected a note that answers it',
        place: prompt ?? question
      })
    }
  })
)

export default questionHasAnswer
