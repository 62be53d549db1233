/** Items of a list say something. See `no-empty-item.md`. */
import type {Edit} from '@studymark/core'
import type {ListItem} from 'mdast'
import {defineRule} from '../rule.ts'

/** What is left of an item when nothing is written in it: perhaps a box. */
const EMPTY = /^(?:[-*+]|\d{1,9}[.)])[\t ]*(?:\[[\t xX]?\])?[\t ]*$/u

export const noEmptyItem = defineRule(
  {
    id: 'no-empty-item',
    description: 'An item of a list has text.',
    fixable: true
  },
  ({text, report, sourceOf}) => ({
    listItem(item) {
      if (!EMPTY.test(sourceOf(item))) return
      const edit = lineOf(item, text)
      report({
        message: 'Unexpected empty item, expected text',
        place: item,
        fix: edit && [edit]
      })
    }
  })
)

export default noEmptyItem

/**
 * Takes the item's line away, where the lines below cannot become part of something else.
 *
 * Keys and answers go by the place of an item among counted ones, and of a box among others.
 */
function lineOf({position}: ListItem, text: string): Edit | undefined {
  const {offset = 0, column = 1} = position?.start ?? {}
  const from = offset - column + 1
  const indent = text.slice(from, offset)
  const [line = ''] = /^[^\r\n]*(?:\r\n|\r|\n|$)/u.exec(text.slice(offset, offset + 1000)) ?? []
  const end = offset + line.length
  const next = /^(?:[\t ]*(?:\r\n|\r|\n))*([\t ]*)(\S*)/u.exec(text.slice(end, end + 1000))
  const [, below = '', word = ''] = next ?? []
  const follows = line.includes('[') ? /^#{1,6}$/u : /^(?:[-*+]|\d{1,9}[.)]|#{1,6})$/u
  const isNext = follows.test(word) && below.length <= indent.length
  if (/^\d/u.test(line) || /\S/u.test(indent) || (word !== '' && !isNext)) return undefined
  if (/[\r\n]$/u.test(line)) return {start: from, end, text: ''}
  // Without a line end below it, the last line goes with the one above.
  const above = /(?:\r\n|\r|\n)?$/u.exec(text.slice(0, from))?.[0].length ?? 0
  return {start: from - above, end, text: ''}
}
