/**
 * Tables that list what titles of the file ask, without an answer to any of it.
 *
 *     | # | Question         | Topic |
 *     |---|------------------|-------|
 *     | 1 | What is a fjord? | Coast |
 */
import type {Table} from 'mdast'
import {toString} from '../../to-string.ts'
import {columnsOf} from '../questions/question-columns.ts'
import {plainTitle} from './plain-title.ts'

/** Fewer rows may repeat titles by chance. */
const fewest = 3
/** Share of rows that repeat one; some are worded anew. */
const leastShare = 0.8

export function listsTitles(table: Table, titles: ReadonlySet<string>): boolean {
  const [, ...rows] = table.children
  if (rows.length < fewest) return false
  const columns = columnsOf(table, true)
  const {question, answer} = columns?.at ?? {}
  if (question === undefined || answer !== undefined || columns?.options.length !== 0) return false
  const repeating = rows.filter(({children}) => {
    const cell = children[question]
    return cell !== undefined && titles.has(plainTitle(toString(cell)))
  })
  return repeating.length >= rows.length * leastShare
}
