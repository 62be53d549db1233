/** Whether the title of a file says that it holds exercises: *Queues - Aufgaben*, *Java exercises*. */
import {caseless} from '../../caseless.ts'
import type {RootContent} from 'mdast'
import {announcesExercises} from '../file/title-kinds.ts'
import {titleOfFile} from '../file/title-of-file.ts'
import {titleOf} from '../file/topics.ts'

const ofTasks = caseless(
  /(?<!\p{L})(?:aufgaben|opgaven|opdrachten|\p{L}{0,12}(?:oppgaver|opgaver|uppgifter)|tareas)(?!\p{L})/u
)

/** The front matter names the file so, or its first heading does, over all others. */
export function saysExercises(blocks: readonly RootContent[]): boolean {
  const title = blocks.find((block) => block.type === 'heading')
  const named = [titleOfFile(blocks), title?.depth === 1 ? titleOf(title) : '']
  return named.some((text) => announcesExercises(text) || ofTasks.test(text))
}
