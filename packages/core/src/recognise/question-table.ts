/**
 * Tables of questions, one a row: with the options in columns of their own, or only the answer.
 *
 *     | # | Question                | A    | B     | Answer |
 *     |---|-------------------------|------|-------|--------|
 *     | 1 | Which one floats?       | Lead | Wood  | B      |
 */
import type {Table, TableCell, TableRow} from 'mdast'
import {toString} from '../to-string.ts'
import type {Option} from '../ast.ts'
import type {Draft, Recognised} from '../dialects/dialect.ts'
import {asksBy} from './asks.ts'
import {lettersAt} from './choice/key-of.ts'
import {placeOfLetter} from './choice/label-of.ts'
import {
  answerFrom,
  asideFrom,
  paragraphsFrom,
  promptFrom,
  type QuestionDraft,
  questionFrom,
  rationaleFrom
} from './draft.ts'
import {positionOf} from './place.ts'

type Column = 'number' | 'question' | 'answer' | 'reason'

const heads: ReadonlyArray<readonly [Column, RegExp]> = [
  ['number', /^(?:#|no\.?|nr\.?|id|q#?|number|题号|序号|编号|番号|번호|№)?$/iu],
  [
    'question',
    /^(?:questions?|stem|prompt|preguntas?|perguntas?|fragen?|вопросы?|题目|題目|题干|问题|問題|문제|질문)$/iu
  ],
  [
    'answer',
    /^(?:(?:correct|right)\s+)?(?:answers?|ans\.?|key|option)$|^(?:respuestas?|respostas?|antwort(?:en)?|ответы?|(?:正确|參考|参考)?答案|正解|解答|答え|정답|답)$/iu
  ],
  [
    'reason',
    /^(?:explanations?|rationale|reason|why|explicación|explicação|解析|解説|说明|해설)$/iu
  ]
]
const optionHead = /^(?:(?:option|choice|选项|選項|보기)\s*)?([A-Ha-h])$/iu

/** What a number column holds. */
const counts = /^(?:[qQ]?\p{N}{0,6}[a-z]?[.)]?)$/u

interface Columns {
  at: Partial<Record<Column, number>>
  options: Array<{name: string; at: number}>
}

/** The columns of a table that has one for questions and no other than these. */
function columnsOf(table: Table): Columns | undefined {
  const [head] = table.children
  if (!head || table.children.length < 2) return undefined
  const columns: Columns = {at: {}, options: []}
  for (const [at, cell] of head.children.entries()) {
    const text = toString(cell).trim()
    const name = optionHead.exec(text)?.[1]
    const [kind] = heads.find(([, pattern]) => pattern.test(text)) ?? []
    if (name !== undefined) columns.options.push({name, at})
    else if (!kind || columns.at[kind] !== undefined) return undefined
    else columns.at[kind] = at
  }
  return columns.at.question === undefined ? undefined : columns
}

/** The choice questions of a table with a column for each option. */
export function choicesFromTable(table: Table): Recognised | undefined {
  const columns = columnsOf(table)
  if (!columns || columns.options.length < 2) return undefined
  return rowsOf(table, columns, 0.9)
}

/** The questions of a table that gives only the answers; most of its rows ask. */
export function questionsFromTable(table: Table): Recognised | undefined {
  const columns = columnsOf(table)
  if (!columns || columns.options.length > 0 || columns.at.answer === undefined) return undefined
  const {question = 0} = columns.at
  const texts = table.children.slice(1).map(({children}) => textOf(children[question]))
  const asking = texts.filter((text) => asksBy(text) > 0.5).length
  return asking * 3 >= texts.length * 2 ? rowsOf(table, columns, 0.85) : undefined
}

function rowsOf(table: Table, columns: Columns, confidence: number): Recognised {
  const [head, ...rows] = table.children
  const first = rows[0] ?? head
  const title = head ? [{...table, children: [head], position: positionOf(head)}] : []
  const opening = {start: positionOf(table).start, end: positionOf(first ?? table).start}
  const entries = rows.map((row): Draft => {
    const position = positionOf(row)
    const question = questionFromRow(row, columns, confidence)
    return question ?? asideFrom([{type: 'table', children: [row], position}], position)
  })
  return {entries: [asideFrom(title, opening), ...entries], used: 1}
}

function questionFromRow(
  row: TableRow,
  {at, options}: Columns,
  confidence: number
): QuestionDraft | undefined {
  const cell = (column: Column): TableCell | undefined => row.children[at[column] ?? -1]
  const asked = contentOf(cell('question'))
  const question = cell('question')
  if (!question || asked.length === 0 || !counts.test(textOf(cell('number')))) return undefined
  const named = namedIn(textOf(cell('answer')), options)
  const ordinal = Number(textOf(cell('number')))
  const choices = options.flatMap((option) => {
    return optionFrom(row.children[option.at], option.name, named?.has(option.name) ?? null)
  })
  const isChoice = options.length > 0
  const draft = questionFrom(
    {form: isChoice ? 'choice' : 'open', confidence, ...(ordinal > 0 && {ordinal})},
    [
      promptFrom(asked, positionOf(question)),
      ...choices,
      ...(named ? [] : said(cell('answer'), answerFrom)),
      ...said(cell('reason'), rationaleFrom)
    ]
  )
  return isChoice && choices.length < 2 ? undefined : {...draft, position: positionOf(row)}
}

function said<Part>(
  cell: TableCell | undefined,
  make: (children: ReturnType<typeof contentOf>, position: ReturnType<typeof positionOf>) => Part
): Part[] {
  const content = contentOf(cell)
  return cell && content.length > 0 ? [make(content, positionOf(cell))] : []
}

function optionFrom(cell: TableCell | undefined, label: string, correct: boolean | null): Option[] {
  const children = contentOf(cell)
  if (!cell || children.length === 0) return []
  return [{type: 'option', label, correct, children, position: positionOf(cell)}]
}

/** The names of the right options; `undefined` where the key names none that is there. */
function namedIn(
  text: string,
  options: ReadonlyArray<{name: string}>
): ReadonlySet<string> | undefined {
  const {letters, end} = lettersAt(text)
  const names = letters.map((letter) => {
    return options.find(({name}) => placeOfLetter(name) === placeOfLetter(letter))?.name
  })
  const isBare = letters.length > 0 && !/[\p{L}\p{N}]/u.test(text.slice(end))
  if (!isBare || names.includes(undefined)) return undefined
  return new Set(names.filter((name) => name !== undefined))
}

function textOf(cell: TableCell | undefined): string {
  return cell ? toString(cell).trim() : ''
}

function contentOf(cell: TableCell | undefined): ReturnType<typeof paragraphsFrom> {
  return cell ? paragraphsFrom(cell.children) : []
}
