/** Whether a title that asks says why an option is right, or the others are wrong: *Why not the others?* */
import {reasonLength} from '../choice/key/key-of.ts'
import {explainsKey} from '../choice/stem/explains-key.ts'

export function asksWhyNot(title: string): boolean {
  return (title.endsWith('?') && reasonLength(title) === title.length) || explainsKey(title)
}
