/** A situation has an answer. See `scenario-has-answer.md`. */
import {answerOf, optionsOf, promptOf} from '@studymark/core'
import {firstLine} from '../first-line.ts'
import {defineRule} from '../rule.ts'

export const scenarioHasAnswer = defineRule(
  {
    id: 'scenario-has-answer',
    description: 'A quoted situation has an answer.'
  },
  (context) => ({
    question(question) {
      if (question.form !== 'scenario' || optionsOf(question).length > 0) return
      const answer = answerOf(question)
      if (answer && (answer.given || answer.confidence >= context.threshold)) return
      context.report({
        message: 'Unexpected situation without an answer, expected it below',
        place: firstLine(promptOf(question).position, context)
      })
    }
  })
)

export default scenarioHasAnswer
