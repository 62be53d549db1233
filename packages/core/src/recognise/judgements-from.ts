/** The questions of a list whose every item tells its verdict: *Whales are fish. (F)*. */
import type {List} from 'mdast'
import type {Draft} from '../dialects/dialect.ts'
import {judgementFrom} from './choice/judgement.ts'
import {itemNumbers} from './item-numbers.ts'

export function judgementsFrom(list: List, source: string): Draft[] | undefined {
  const judged = list.children.map((item) => judgementFrom(item, source))
  const numbers = itemNumbers(list, source)
  const drafts = judged.flatMap((draft, at) => {
    return draft ? [{...draft, ...(list.ordered && {ordinal: numbers[at]})}] : []
  })
  return drafts.length === judged.length ? drafts : undefined
}
