/** Titles that count a task, and may name it: *Exercise 3*, *Exercise 2: The lower gate*. */
import {caseless} from '../../caseless.ts'
import {exerciseNouns} from '../asks/task-nouns.ts'
import {countsTask} from './counts-task.ts'

/** Examples are worked out where they are named. */
const nouns = exerciseNouns.filter((noun) => !/^(?:例|예제)/u.test(noun))

const named = caseless(
  `^\\P{L}*(?:${nouns.join('|')})\\s*[№#]?\\s*\\d{1,3}(?:\\.\\d{1,3}){0,3}\\s*(?:[:：.–—-]|\\s(?=\\())[^\\p{L}\\d]*\\p{L}`
)

/** *Exercise 2: The lower gate* */
export function namesTask(title: string): boolean {
  return named.test(title)
}

const tasks = caseless(`^\\P{L}*(?:${nouns.join('|')})\\P{L}`)

export function titlesTask(title: string): boolean {
  return namesTask(title) || (tasks.test(title) && countsTask(title))
}
