/**
 * Answers in a table with a column for the number of their question.
 *
 *     | # | Answer |
 *     |---|--------|
 *     | 1 | Balsa  |
 */
import type {Table} from 'mdast'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {toString} from '../../to-string.ts'
import {asideFrom, noteFrom, paragraphsFrom} from '../draft.ts'
import {positionOf} from '../text/place.ts'
import {isNumberHead} from './question-columns.ts'

/** The notes of its rows, each with its number; `undefined` for any other table. */
export function answersFromTable(table: Table): Recognised | undefined {
  const [head, ...rows] = table.children
  const [title, ...others] = head?.children ?? []
  if (!head || !title || others.length === 0 || rows.length < 2) return undefined
  if (!isNumberHead(toString(title).trim())) return undefined
  const notes = rows.flatMap((row): Draft[] => {
    const [count, ...cells] = row.children
    const ordinal = Number(/^\W*(\d{1,4})\W*$/u.exec(count ? toString(count) : '')?.[1])
    const content = cells.flatMap(({children}) => paragraphsFrom(children))
    if (!ordinal || content.length === 0) return []
    return [{...noteFrom(content, positionOf(row)), ordinal}]
  })
  if (notes.length < rows.length) return undefined
  const {start} = positionOf(table)
  const opening = {start, end: positionOf(rows[0] ?? head).start}
  const titles = [{...table, children: [head], position: positionOf(head)}]
  return {entries: [asideFrom(titles, opening), ...notes], used: 1}
}
