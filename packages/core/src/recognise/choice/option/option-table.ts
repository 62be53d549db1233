/**
 * Options laid out in a table, a row or a cell each.
 *
 *     |   |    |         |
 *     |---|----|---------|
 *     |   | a. | Mercury |
 *     | * | b. | Venus   |
 */
import type {Paragraph, PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import type {Point, Position} from 'unist'
import type {Line} from '../../text/lines.ts'
import {maskedText} from '../../text/masked-text.ts'
import {offsetOf, pointFrom, positionOf, span} from '../../text/place.ts'
import {faintLabelOf} from './faint-label.ts'
import {follows, type Label, labelOf} from './label-of.ts'
import {saysOptions} from '../stem/stem-titles.ts'
import {wraps} from './verdict-marks.ts'

/** What stands in a cell of its own beside a right option. */
const tick = /^\s*(?:[*xX×✓✔√✅☑●]\ufe0f?)\s*$/u

/** An option as its cells hold it. */
export interface OptionCells {
  label: Label
  /** Its text, with the label still in it where it has no cell of its own. */
  content: Paragraph
  isApart: boolean
  isTicked: boolean
  /** A tag is around its letter, and tells it from others that have none. */
  isDressed: boolean
  position: Position
}

/** The options of a table that holds nothing else, going on after `before`; none of any other. */
export function tableOptions(
  table: Table,
  before: Label | undefined,
  source: string
): OptionCells[] {
  const options: OptionCells[] = []
  for (const [index, row] of table.children.entries()) {
    const added = optionsIn(row, options.at(-1)?.label ?? before)
    if (!added && index === 0 && isHead(row)) continue
    if (!added) return []
    const [first] = added
    const last = added.at(-1)
    if (!first || !last) continue
    first.position.start = startOf(table, index, options.length === 0, source)
    last.position.end = positionOf(index + 1 < table.children.length ? row : table).end
    options.push(...added)
  }
  const areAllDressed = options.every(({isDressed}) => isDressed)
  return areAllDressed ? options : options.map(ticked)
}

/** What tells the letters of some is a mark of what is right. */
function ticked(option: OptionCells): OptionCells {
  return option.isDressed ? {...option, isTicked: true} : option
}

/** *Option | Planet*, *No. | Options*: one of the first two cells says that options follow. */
function isHead({children}: TableRow): boolean {
  return children.slice(0, 2).some(namesOptions)
}

function namesOptions({children}: TableCell): boolean {
  return saysOptions(maskedText(children))
}

/** What the head of such a table says of all options. */
export function headOfOptions({children: [head]}: Table): Line[] {
  if (!head || !isHead(head)) return []
  return head.children.slice(1).flatMap((cell) => {
    const isPlain = /^\s*(?:text|answers?|responses?)?\s*$/iu.test(maskedText(cell.children))
    const own = isPlain || namesOptions(cell) ? undefined : paragraphOf(cell.children)
    return own ? [{children: own.children, position: positionOf(own)}] : []
  })
}

/** The options of a row; `undefined` where it holds anything else. */
function optionsIn(row: TableRow, before: Label | undefined): OptionCells[] | undefined {
  const found: OptionCells[] = []
  let isTicked = false
  const cells = row.children.filter((cell) => cell.children.length > 0)
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]
    const dressed = cell && undressed(cell)
    const text = maskedText(dressed ?? cell?.children ?? [])
    if (!cell || tick.test(text)) {
      if (isTicked) return undefined
      isTicked = true
      continue
    }
    const label = labelOf(text) ?? bareLetter(text)
    if (!label || !follows(label, found.at(-1)?.label ?? before)) return undefined
    const isApart = !text.slice(label.length).trim()
    const own = isApart ? cells[++at] : cell
    const content = own && paragraphOf((isApart ? undressed(own) : undefined) ?? own.children)
    if (!content) return undefined
    const start = found.at(-1)?.position.end ?? positionOf(cell).start
    const position = {start, end: positionOf(own).end}
    const isDressed = isApart && dressed !== undefined
    found.push({label, content, isApart, isTicked, isDressed, position})
    isTicked = false
  }
  return isTicked ? undefined : found
}

/** What a tag around all of a cell holds, be it never closed: `<font color="red">B`. */
function undressed({children}: TableCell): PhrasingContent[] | undefined {
  const [first] = children
  if (first?.type !== 'html' || !wraps.test(first.value)) return undefined
  return children.slice(1, children.at(-1)?.type === 'html' ? -1 : undefined)
}

/** A letter alone in its cell, which may as well name a row of anything. */
function bareLetter(text: string): Label | undefined {
  return /^\s*[A-H]\s*$/u.test(text) ? faintLabelOf(`${text.trim()} –`) : undefined
}

function paragraphOf(children: PhrasingContent[]): Paragraph | undefined {
  const [first] = children
  const last = children.at(-1)
  return first && last && {type: 'paragraph', children, position: span(first, last)}
}

/** The rule below the first row belongs to the option that follows it. */
function startOf(table: Table, index: number, isFirst: boolean, source: string): Point {
  const before = table.children[index - 1]
  if (isFirst || !before) return positionOf(table).start
  const {end} = positionOf(before)
  const blank = /^\s*/u.exec(source.slice(offsetOf(end), offsetOf(end) + 1000))?.[0].length ?? 0
  return pointFrom(end, offsetOf(end) + blank, source)
}
