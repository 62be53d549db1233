/** Lists that only ask what the file asks again and again: a form to be filled in. */
import type {List} from 'mdast'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'

/** All that asks in the list is `repeated`. */
export function asksAgain(list: List, repeated: ReadonlySet<string>): boolean {
  if (repeated.size === 0) return false
  const asked = list.children.flatMap(({children: [first]}) => {
    const text = first ? toString(first) : ''
    return endsInMark(text) ? [text] : []
  })
  return asked.length > 0 && asked.every((text) => repeated.has(text))
}
