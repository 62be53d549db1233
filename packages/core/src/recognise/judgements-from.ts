/** The questions of a list whose every item tells its verdict: *Whales are fish. (F)*. */
import type {List} from 'mdast'
import type {Draft} from '../dialects/dialect.ts'
import {judgementFrom} from './choice/judgement.ts'

export function judgementsFrom(list: List, source: string): Draft[] | undefined {
  const judged = list.children.map((item) => judgementFrom(item, source))
  const first = list.start ?? 1
  const drafts = judged.flatMap((draft, at) => {
    return draft ? [{...draft, ...(list.ordered && {ordinal: first + at})}] : []
  })
  return drafts.length === judged.length ? drafts : undefined
}
