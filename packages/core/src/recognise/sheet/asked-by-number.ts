/** The questions of a block that are counted. */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy} from '../asks/asks.ts'
import {countIn} from '../choice/stem/stem-titles.ts'
import {itemNumbers} from '../list/item-numbers.ts'
import {textLinesOf} from '../label/label-lines.ts'
import {numberMarkOf} from '../asks/number-mark.ts'

export interface Counted {
  /** Index of its block. */
  at: number
  number: number
  asks: boolean
}

export function askedByNumber(block: RootContent, at: number, source: string): Counted[] {
  if (block.type === 'list') {
    if (!block.ordered) return []
    const numbers = itemNumbers(block, source)
    return block.children.flatMap(({children: [head]}, index) => {
      const number = numbers[index]
      const text = head && head.type !== 'list' ? toString(head) : ''
      return number === undefined ? [] : {at, number, asks: asksBy(text) >= 0.7}
    })
  }
  if (block.type !== 'heading' && block.type !== 'paragraph') return []
  const counted = block.type === 'heading' ? countIn(toString(block)) : undefined
  if (counted !== undefined) return [{at, number: counted, asks: true}]
  return textLinesOf(block.children).flatMap(({text}, line) => {
    const mark = numberMarkOf(text)
    if (mark?.number === undefined || (line > 0 && mark.kind === 'number')) return []
    const asks = mark.kind === 'question' || asksBy(text.slice(mark.length)) >= 0.7
    return [{at, number: mark.number, asks}]
  })
}
