/** Whether an item above options holds no stem, which stands above it. */
import type {Group} from '../option/group-at.ts'
import type {Unit} from '../units.ts'
import {isOptionsTitle} from './stem-titles.ts'

/** It only says that options follow, or is the lone item of its list and holds nothing but them. */
export function holdsNoStem(
  {node: {children}, list}: Extract<Unit, {type: 'item'}>,
  at: number,
  group: Group
): boolean {
  const [first] = children
  if (children.length > 1 && first !== undefined && isOptionsTitle(first)) return true
  return at === group.from - 1 && group.stem.length === 0 && list.children.length === 1
}
