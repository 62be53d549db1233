/** Items that are strong as a whole, as the right ones of a list of options may be. */
import type {List, ListItem, PhrasingContent} from 'mdast'
import {firstOf} from './option-items.ts'

/** Lists of fewer may be two points, of more those of a text. */
export const fewestItems = 3
const mostItems = 8

/** Some items are strong as a whole, and nothing in the others is. */
export function hasStrong(list: List): boolean {
  const {length} = list.children
  return length >= fewestItems && length <= mostItems && isTold(list)
}

/** The same of a list of any length. */
export function isTold(list: List): boolean {
  const {children} = list
  const strong = strongIn(list)
  if (strong === 0 || strong === children.length) return false
  return !children.some((item) => !isStrong(item) && holdsStrong(item))
}

/** Fewer lists may have a strong item each by chance. */
export const fewestAlike = 8

/** Nearly all lists of a file have one strong item, which no text has, whatever stands above them. */
export function areAlike(lists: readonly List[]): boolean {
  const {length} = lists.filter(isSingle)
  return length >= fewestAlike && length * 10 >= lists.length * 9
}

/** One of several is strong. */
export function isSingle(list: List): boolean {
  return hasStrong(list) && strongIn(list) === 1
}

/** How many are. */
export function strongIn({children}: List): number {
  return children.filter(isStrong).length
}

/** Strong as a whole, be it within emphasis: ***x***. */
function isStrong(item: ListItem): boolean {
  const [only, ...others] = firstOf(item)?.children ?? []
  if (!only || others.length > 0) return false
  return only.type === 'strong' || (only.type === 'emphasis' && isOnlyStrong(only.children))
}

function isOnlyStrong([only, ...others]: readonly PhrasingContent[]): boolean {
  return only?.type === 'strong' && others.length === 0
}

function holdsStrong(item: ListItem): boolean {
  return firstOf(item)?.children.some(({type}) => type === 'strong') ?? false
}
