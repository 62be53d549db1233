/** Lists below what asks, whether or not a dialect reads them as options. */
import {asksBy} from '@studymark/core'
import type {Heading, List, Paragraph, Parents} from 'mdast'
import {textOf} from './text-of.ts'

export interface AskedList {
  stem: Paragraph | Heading
  list: List
}

/** Each list directly below a paragraph or heading that surely asks. */
export function askedLists({children}: Parents): AskedList[] {
  return children.flatMap((list, at) => {
    const stem = children[at - 1]
    if (list.type !== 'list' || (stem?.type !== 'paragraph' && stem?.type !== 'heading')) return []
    return asksBy(textOf(stem)) >= 0.7 ? [{stem, list}] : []
  })
}
