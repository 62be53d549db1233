/** Lists that nobody is asked: what an assistant offers, what will be learnt below, and of what an exam consists. */
import type {List, RootContent} from 'mdast'
import type {Scope} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {endsInMark} from '../asks/asks.ts'
import {listsOffers, offers, offersMore} from '../file/offers-more.ts'
import {tellsWhatIsLearnt} from '../file/tells-what-is-covered.ts'
import {listsShares} from './list-facts.ts'
import {listsCounts} from './lists-counts.ts'

/** Its items, the line before it or the title above it say so; what is answered in the list is asked. */
export function isTold(
  before: RootContent | undefined,
  list: List,
  {above}: Pick<Scope, 'above'>
): boolean {
  if (listsShares(list) || listsCounts(list)) return true
  if (offersMore(before) || offers(above.at(-1) ?? '') || listsOffers(list)) return true
  return tellsWhatIsLearnt(before) && list.children.every(({children}) => children.length === 1)
}

/** The same of a list in which items ask, and define no terms. */
export function asksNobody(
  before: RootContent | undefined,
  list: List,
  scope: Pick<Scope, 'above'>
): boolean {
  return isTold(before, list, scope) && list.children.some((item) => endsInMark(toString(item)))
}
