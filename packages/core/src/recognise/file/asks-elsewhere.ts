/**
 * Questions that are links to their answers in other files, below a title that announces them.
 *
 *     # Interview questions
 *
 *     1. [What is a fjord?](answers/fjord.md)
 */
import type {RootContent} from 'mdast'
import {toString} from '../../to-string.ts'
import {asksBy, endsInMark, wantsAccount} from '../asks/asks.ts'
import {announces, isForStudy} from './announces.ts'
import {plainTitle} from './plain-title.ts'

/** Fewer lead somewhere. */
const fewest = 2

export function asksElsewhere(
  block: RootContent,
  title: string,
  titles: ReadonlySet<string>
): boolean {
  if (block.type !== 'list' || block.children.length < fewest) return false
  if (!announces(title) && !isForStudy(title)) return false
  let marked = 0
  const areAsked = block.children.every(({children: [first, ...below]}) => {
    const [link, ...others] = first?.type === 'paragraph' ? first.children : []
    if (link?.type !== 'link' || others.length > 0 || below.length > 0) return false
    const text = toString(link)
    if (endsInMark(text)) marked++
    const isAsked = asksBy(text) >= 0.5 || wantsAccount(text)
    return isAsked && !link.url.startsWith('#') && !titles.has(plainTitle(text))
  })
  return areAsked && marked * 2 >= block.children.length
}
