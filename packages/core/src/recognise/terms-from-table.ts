/** The terms of a two-column table headed like *Term* and *Definition*. */
import type {Table, TableCell, TableRow} from 'mdast'
import {toString} from '../to-string.ts'
import type {Draft, Recognised} from '../dialects/dialect.ts'
import {answerFrom, asideFrom, paragraphsFrom, promptFrom, questionFrom} from './draft.ts'
import {positionOf} from './place.ts'

const termHead =
  /^(?:terms?|words?|concepts?|names?|key ?words?|abbreviations?|acronyms?|phrases?|commands?|vocabulary|begriff|término|termo|terme|термин|术语|用語|名词|单词|词语|词汇|名詞|単語|단어|용어)$/iu

const definitionHead =
  /^(?:definitions?|meanings?|descriptions?|explanations?|translations?|expansions?|stands for|what it does|bedeutung|definición|definição|définition|определение|定义|解释|说明|意味|説明|뜻|정의)$/iu

/** Each row as a term; `undefined` for tables of any other kind. */
export function termsFromTable(table: Table): Recognised | undefined {
  const [head, ...rows] = table.children
  const [left, right, ...more] = head?.children ?? []
  if (!head || !left || !right || more.length > 0 || rows.length === 0) return undefined
  if (!termHead.test(toString(left).trim()) || !definitionHead.test(toString(right).trim())) {
    return undefined
  }
  const first = rows[0]
  const opening = {start: positionOf(table).start, end: positionOf(first ?? head).start}
  const headRow = {...table, children: [head], position: positionOf(head)}
  return {entries: [asideFrom([headRow], opening), ...rows.map(entryFromRow)], used: 1}
}

function entryFromRow(row: TableRow): Draft {
  const [left, right, ...extra] = row.children
  const prompt = contentOf(left)
  const answer = contentOf(right)
  const position = positionOf(row)
  if (!left || !right || prompt.length === 0 || answer.length === 0 || extra.length > 0) {
    return asideFrom([{type: 'table', children: [row], position}], position)
  }
  return questionFrom({form: 'term', confidence: 0.9}, [
    promptFrom(prompt, {start: position.start, end: positionOf(left).end}),
    answerFrom(answer, {start: positionOf(right).start, end: position.end})
  ])
}

function contentOf(cell: TableCell | undefined): ReturnType<typeof paragraphsFrom> {
  return cell ? paragraphsFrom(cell.children) : []
}
