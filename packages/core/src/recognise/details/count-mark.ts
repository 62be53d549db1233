/** What counts a question, be it as a task: *3.*, *Question 3:*, *Exercise 3.* */
import type {NumberMark} from '../asks/number-mark.ts'
import {taskMarkOf} from '../asks/task-mark.ts'
import {markOf} from '../choice/stem/mark-of.ts'

/** Its length and number, where a text opens with it. */
export function countMarkOf(text: string): Pick<NumberMark, 'length' | 'number'> | undefined {
  return markOf(text) ?? taskMarkOf(text)
}
