/** Titles that count a question and say that its answer stands below: *Question 3 - Answer*. */
import {remembered} from '../../remembered.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {isAnswerTitle} from '../file/is-answer-title.ts'

/** The number of the question that the title gives the answer to. */
export const answersTo = remembered((title: string): number | undefined => {
  const mark = title.length <= longest ? numberMarkOf(title) : undefined
  if (mark?.kind !== 'question' || mark.number === undefined) return undefined
  return isAnswerTitle(title.slice(mark.length).replace(part, '')) ? mark.number : undefined
})

/** Longer titles say more. */
const longest = 60

/** *(1/2)* */
const part = /\s*\(\d{1,2}\/\d{1,2}\)\s*$/u
