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
import {type ChoiceOption, optionOfLines, toOption} from './choice/choice-option.ts'
import {lettersAt} from './choice/key-of.ts'
import {placeOfLetter} from './choice/label-of.ts'
import {optionLines} from './choice/option-lines.ts'
import {
  answerFrom,
  asideFrom,
  paragraphsFrom,
  promptFrom,
  type QuestionDraft,
  questionFrom,
  rationaleFrom
} from './draft.ts'
import {linesOf} from './lines.ts'
import {positionOf} from './place.ts'

type Column = 'number' | 'question' | 'options' | 'answer' | 'reason'

const heads: ReadonlyArray<readonly [Column, RegExp]> = [
  ['number', /^(?:#|no\.?|nr\.?|id|q#?|number|题号|序号|编号|番号|번호|№)?$/iu],
  [
    'question',
    /^(?:questions?|stem|prompt|preguntas?|perguntas?|fragen?|вопросы?|题目|題目|题干|问题|問題|문제|질문)$/iu
  ],
  [
    'options',
    /^(?:answer\s+)?(?:options|choices)$|^(?:选项|選項|選択肢|보기|선택지|opciones|opções|alternativas|варианты(?:\s+ответов)?)$/iu
  ],
  [
    'answer',
    /^(?:(?:correct|right)\s+)?(?:answers?|ans\.?|key|option|responses?)$|^(?:respuestas?|respostas?|antwort(?:en)?|ответы?|(?:正确|參考|参考)?答案|正解|解答|答え|정답|답)$/iu
  ],
  [
    'reason',
    /^(?:explanations?|notes?|comments?|rationale|reason|why|explicación|explicação|解析|解説|说明|해설)$/iu
  ]
]
const optionHead = /^(?:(?:option|choice|选项|選項|보기)\s*)?([A-Ha-h])$/iu

/** *Q* beside *A*, and no other letter. */
const initials = new Map([
  ['Q', 'Question'],
  ['A', 'Answer']
])

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
  const isShort = toString(head).trim() === 'QA' || toString(head).trim() === '#QA'
  for (const [at, cell] of head.children.entries()) {
    const title = toString(cell).trim()
    const text = isShort ? (initials.get(title) ?? title) : title
    const name = optionHead.exec(text)?.[1]
    const [kind] = heads.find(([, pattern]) => pattern.test(text)) ?? []
    if (name !== undefined) columns.options.push({name, at})
    else if (!kind || columns.at[kind] !== undefined) return undefined
    else columns.at[kind] = at
  }
  return columns.at.question === undefined ? undefined : columns
}

/** The choice questions of a table with a column for each option, or for all of them. */
export function choicesFromTable(table: Table, source: string): Recognised | undefined {
  const columns = columnsOf(table)
  if (!columns || (columns.options.length < 2 && columns.at.options === undefined)) return undefined
  const read = rowsOf(table, columns, 0.9, source)
  return read.entries.some(({type}) => type === 'question') ? read : undefined
}

/** The questions of a table that gives only the answers; most of its rows ask. */
export function questionsFromTable(table: Table, source: string): Recognised | undefined {
  const columns = columnsOf(table)
  if (!columns || columns.options.length > 0 || columns.at.options !== undefined) return undefined
  if (columns.at.answer === undefined) return undefined
  const {question = 0} = columns.at
  const texts = table.children.slice(1).map(({children}) => textOf(children[question]))
  const asking = texts.filter((text) => asksBy(text) > 0.5).length
  return asking > 0 && asking * 3 >= texts.length ? rowsOf(table, columns, 0.85, source) : undefined
}

function rowsOf(table: Table, columns: Columns, confidence: number, source: string): Recognised {
  const [head, ...rows] = table.children
  const first = rows[0] ?? head
  const title = head ? [{...table, children: [head], position: positionOf(head)}] : []
  const opening = {start: positionOf(table).start, end: positionOf(first ?? table).start}
  const entries = rows.map((row): Draft => {
    const position = positionOf(row)
    const question = questionFromRow(row, columns, confidence, source)
    return question ?? asideFrom([{type: 'table', children: [row], position}], position)
  })
  return {entries: [asideFrom(title, opening), ...entries], used: 1}
}

function questionFromRow(
  row: TableRow,
  {at, options}: Columns,
  confidence: number,
  source: string
): QuestionDraft | undefined {
  const cell = (column: Column): TableCell | undefined => row.children[at[column] ?? -1]
  const asked = contentOf(cell('question'))
  const question = cell('question')
  if (!question || asked.length === 0 || !counts.test(textOf(cell('number')))) return undefined
  const listed = optionsIn(cell('options'), source)
  const named = namedIn(textOf(cell('answer')), listed ?? options)
  const ordinal = Number(textOf(cell('number')))
  const isRight = (name: string): boolean | null => named?.has(name) ?? null
  const choices =
    listed?.map((option) => toOption(option, isRight(option.name))) ??
    options.flatMap(({name, at}) => optionFrom(row.children[at], name, isRight(name)))
  const isChoice = options.length > 0 || at.options !== undefined
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

/** The options that stand in one cell, each with its letter. */
function optionsIn(
  cell: TableCell | undefined,
  source: string
): Array<ChoiceOption & {name: string}> | undefined {
  const [content] = contentOf(cell)
  if (content?.type !== 'paragraph') return undefined
  const {options, stem} = optionLines(linesOf(content, source), undefined, source)
  if (stem.length > 0) return undefined
  return options.map((option) => ({...optionOfLines(option, source), name: option.label.name}))
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
