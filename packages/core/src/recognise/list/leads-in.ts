/** Lists of steps that each lead in what is to be said. */
import type {List} from 'mdast'
import {asksBy} from '../asks/asks.ts'
import {headOf} from './list-head.ts'

/** *Explain the idea:* over what to say: steps, where no item has a mark. */
export function leadsIn({children}: List, source: string): boolean {
  const led = children.filter((item) => {
    const {text = ''} = headOf(item, source) ?? {}
    return /[:：]$/u.test(text) && asksBy(text) > 0
  })
  return led.length * 2 > children.length
}
