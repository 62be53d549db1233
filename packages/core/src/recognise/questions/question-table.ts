/**
 * Tables of questions, one a row: with the options in columns of their own, or only the answer.
 *
 *     | # | Question                | A    | B     | Answer |
 *     |---|-------------------------|------|-------|--------|
 *     | 1 | Which one floats?       | Lead | Wood  | B      |
 */
import type {PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import {toString} from '../../to-string.ts'
import type {Option, Rationale} from '../../ast.ts'
import type {Draft, Recognised} from '../../dialects/dialect.ts'
import {asksBy} from '../asks/asks.ts'
import {type ChoiceOption, optionOfLines, toOption} from '../choice/option/choice-option.ts'
import {lettersAt} from '../choice/key/key-letters.ts'
import {placeOfLetter} from '../choice/option/label-of.ts'
import {paragraphFrom} from '../choice/option/line-parts.ts'
import {markOf} from '../choice/stem/mark-of.ts'
import {type LabelledLines, optionLines} from '../choice/option/option-lines.ts'
import {areVerdicts} from '../choice/option/verdict-sign.ts'
import {
  answerFrom,
  asideFrom,
  paragraphsFrom,
  promptFrom,
  type QuestionDraft,
  questionFrom,
  rationaleFrom
} from '../draft.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {isOneLine, linesOf, paragraphOf} from '../text/lines.ts'
import {positionOf, span} from '../text/place.ts'
import {type Column, type Columns, columnsOf} from './question-columns.ts'

/** What a number column holds. */
const counts = /^(?:[qQ]?\p{N}{0,6}[a-z]?[.)]?)$/u

/** The choice questions of a table with a column for each option, or for all of them. */
export function choicesFromTable(table: Table, source: string): Recognised | undefined {
  const columns = columnsOf(table)
  if (!columns || (columns.options.length < 2 && columns.at.options === undefined)) return undefined
  const read = rowsOf(table, columns, 0.9, source)
  return read.entries.some(({type}) => type === 'question') ? read : undefined
}

/** Fewer rows without an answer may be what somebody has to find out, where no title says more. */
const fewestUnanswered = 3
const fewestAnnounced = 2

/** One in so many may be answered elsewhere. */
const fewLeading = 4

/** The questions of a table that gives only the answers, and has some that ask, or that gives none, and has few that do not. */
export function questionsFromTable(
  table: Table,
  source: string,
  isAnnounced: boolean
): Recognised | undefined {
  const columns = columnsOf(table, isAnnounced)
  if (!columns || columns.options.length > 0 || columns.at.options !== undefined) return undefined
  const {question = 0, answer} = columns.at
  const cells = table.children.slice(1).map(({children}) => children[question])
  const asking = cells.filter((cell) => asksBy(textOf(cell)) > 0.5).length
  if (answer === undefined) {
    const leading = cells.filter((cell) => leadsOn(cell?.children[0], isAnnounced)).length
    const isBare = leading * fewLeading <= cells.length && !isIndex(table, columns)
    const isAsked = isAnnounced
      ? asking >= fewestAnnounced && asking * 3 >= cells.length * 2
      : asking >= fewestUnanswered && asking * 4 >= cells.length * 3
    return isBare && isAsked ? rowsOf(table, columns, 0.75, source) : undefined
  }
  const isAsked = asking > 0 && asking * 3 >= cells.length
  return isAsked || isJudged(table, answer) ? rowsOf(table, columns, 0.85, source) : undefined
}

/** What is said of its questions is where they are answered. */
function isIndex({children}: Table, {remarks}: Columns): boolean {
  return children.some((row) =>
    remarks.some((at) => row.children[at]?.children[0]?.type === 'link')
  )
}

/** A link, but for one to a file that answers what a title announces. */
function leadsOn(first: PhrasingContent | undefined, isAnnounced: boolean): boolean {
  return first?.type === 'link' && !(isAnnounced && /^[^#?:]+\.(?:md|markdown)$/iu.test(first.url))
}

/** Statements that are called true or false, some of them either. */
function isJudged({children}: Table, answer: number): boolean {
  const said = children.slice(1).map((row) => textOf(row.children[answer]))
  return new Set(said).size === 2 && areVerdicts(said)
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
  {at, options, tags, remarks}: Columns,
  confidence: number,
  source: string
): QuestionDraft | undefined {
  const cell = (column: Column): TableCell | undefined => row.children[at[column] ?? -1]
  const question = cell('question')
  const whole = options.length === 0 ? optionsBelow(question, source) : undefined
  const asked = whole?.stem ?? contentOf(question)
  if (!question || asked.length === 0 || !counts.test(textOf(cell('number')))) return undefined
  const listed = whole?.options ?? optionsIn(cell('options'), source)
  const right =
    namedIn(textOf(cell('answer')), listed ?? options) ??
    (at.answer === undefined ? strongIn(row, options) : undefined)
  const ordinal = Number(textOf(cell('number')))
  const isRight = (name: string): boolean | null => right?.has(name) ?? null
  const choices =
    listed?.map((option) => toOption(option, isRight(option.name))) ??
    options.flatMap(({name, at}) => optionFrom(row.children[at], name, isRight(name)))
  const isChoice = options.length > 0 || listed !== undefined || at.options !== undefined
  const draft = questionFrom(
    {form: isChoice ? 'choice' : 'open', confidence, ...(ordinal > 0 && {ordinal})},
    [
      promptFrom(asked, positionOf(question)),
      ...choices,
      ...(right ? [] : said(cell('answer'), answerFrom)),
      ...said(cell('reason'), rationaleFrom),
      ...remarked(remarks.flatMap((index) => row.children[index] ?? []))
    ]
  )
  if (isChoice && choices.length < 2) return undefined
  const told = tags.flatMap((index) => textOf(row.children[index]).match(tagged) ?? [])
  return {...draft, ...(told.length > 0 && {tags: told}), position: positionOf(row)}
}

/** Words between blanks and signs, as those behind `Tags:` are. */
const tagged = /[^\s,，、;#]+/gu

/** The options that stand in one cell, each with its letter. */
function optionsIn(
  cell: TableCell | undefined,
  source: string
): Array<ChoiceOption & {name: string}> | undefined {
  const [content] = contentOf(cell)
  if (content?.type !== 'paragraph') return undefined
  const {options, stem} = optionLines(linesOf(content, source), undefined, source)
  if (stem.length > 0) return undefined
  return options.map((option) => named(option, source))
}

/** A stem and its options on lines of one cell. */
function optionsBelow(cell: TableCell | undefined, source: string) {
  const [content] = contentOf(cell)
  if (content?.type !== 'paragraph' || isOneLine(content)) return undefined
  const {options, stem} = optionLines(linesOf(content, source), undefined, source)
  const [first] = stem
  if (!first || options.length < 2) return undefined
  const mark = markOf(toString(paragraphOf(first)))?.length ?? 0
  const asked = paragraphFrom(linesAsParagraph(stem, source), mark, source)
  return asked && {stem: [asked], options: options.map((option) => named(option, source))}
}

function named(option: LabelledLines, source: string): ChoiceOption & {name: string} {
  return {...optionOfLines(option, source), name: option.label.name}
}

/** The names of the options whose cells are strong as a whole, where others are not. */
function strongIn(row: TableRow, options: Columns['options']): ReadonlySet<string> | undefined {
  const strong = options.filter(({at}) => {
    const [only, ...others] = row.children[at]?.children ?? []
    return only?.type === 'strong' && others.length === 0
  })
  if (strong.length === 0 || strong.length === options.length) return undefined
  return new Set(strong.map(({name}) => name))
}

function said<Part>(
  cell: TableCell | undefined,
  make: (children: ReturnType<typeof contentOf>, position: ReturnType<typeof positionOf>) => Part
): Part[] {
  const content = contentOf(cell)
  return cell && content.length > 0 ? [make(content, positionOf(cell))] : []
}

/** Cells that stand side by side, as one. */
function remarked(cells: readonly TableCell[]): Rationale[] {
  const content = cells.flatMap(contentOf)
  const [first, last] = [content[0], content.at(-1)]
  return first && last ? [rationaleFrom(content, span(first, last))] : []
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
