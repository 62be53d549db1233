/** Whether a title that asks says why the other options are wrong: *Why not the others?* */
import {reasonLength} from '../choice/key/key-of.ts'

export function asksWhyNot(title: string): boolean {
  return title.endsWith('?') && reasonLength(title) === title.length
}
