/** Whether a question has an answer: one that is written with it, or a note that is sure enough. */
import {answerOf, type Question} from '@studymark/core'

export function isAnswered(question: Question, threshold: number): boolean {
  const answer = answerOf(question)
  return answer !== undefined && (answer.given || answer.confidence >= threshold)
}
