/**
 * Outlines of `term: definition`, nested, and glossary tables; what stands above is the context.
 *
 *     - Load balancer
 *       - health check: asks each target whether it can serve
 *       - sticky session: sends one client to the same target
 */
import type {List} from 'mdast'
import type {Dialect, Draft} from './dialect.ts'
import {entriesFromItem, statementFrom} from '../recognise/outline-item.ts'
import {termsFromTable} from '../recognise/terms-from-table.ts'

/** In a file that asks this much, lists are part of its answers. */
const manyQuestions = 8

export const outline: Dialect = {
  name: 'outline',
  recognise(blocks, at, scope) {
    const block = blocks[at]
    if (block?.type === 'table') return termsFromTable(block)
    if (block?.type !== 'list') return undefined
    if (scope.isProject || scope.asking >= manyQuestions) return undefined
    const entries = entriesFromList(block, scope.text)
    return entries && {entries, used: 1}
  }
}

/** Every item's entries, where at least a third of the list gives terms. */
function entriesFromList(list: List, source: string): Draft[] | undefined {
  let terms = 0
  const entries = list.children.flatMap((item) => {
    const read = entriesFromItem(item, [], source)
    if (read?.some(({type}) => type === 'question')) terms++
    return read ?? [statementFrom(item)]
  })
  const isOutline = terms >= 1 && terms * 3 >= list.children.length
  return isOutline && !hasCheckBox(list) ? entries : undefined
}

/** Items to be ticked are tasks or options, not terms. */
function hasCheckBox(list: List): boolean {
  return list.children.some(
    ({checked, children}) =>
      typeof checked === 'boolean' ||
      children.some((child) => child.type === 'list' && hasCheckBox(child))
  )
}
