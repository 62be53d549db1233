/** Titles that count a question or a task and say that its answer stands below: *Question 3 - Answer*, *Exercise 3 Solution*. */
import {caseless} from '../../caseless.ts'
import {remembered} from '../../remembered.ts'
import {numberMarkOf} from '../asks/number-mark.ts'
import {taskWords} from '../asks/task-nouns.ts'
import {isAnswerTitle} from '../file/is-answer-title.ts'

/** The number of the question that the title gives the answer to. */
export const answersTo = remembered((title: string): number | undefined => {
  if (title.length > longest) return undefined
  const mark = markOf(title)
  if (mark?.number === undefined) return undefined
  return isAnswerTitle(title.slice(mark.length).replace(part, '')) ? mark.number : undefined
})

const task = caseless(
  `^\\P{L}*(?:${taskWords})\\s{0,3}[#№]?\\s?(\\d{1,3})(?![\\d.])\\s{0,3}[:.–—-]{0,2}\\s{0,3}`
)

function markOf(title: string): {length: number; number?: number} | undefined {
  const mark = numberMarkOf(title)
  if (mark?.kind === 'question') return mark
  const [whole, digits] = mark ? [] : (task.exec(title) ?? [])
  return whole === undefined ? undefined : {length: whole.length, number: Number(digits)}
}

/** Longer titles say more. */
const longest = 60

/** *(1/2)* */
const part = /\s*\(\d{1,2}\/\d{1,2}\)\s*$/u
