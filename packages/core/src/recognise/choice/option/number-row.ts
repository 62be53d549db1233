/** The numbers of options that stand on one line, or on a few: *1 hen 2 cow 3 dog 4 cat*, *1. hen 2. cow 3. dog*. */
import type {List, Paragraph} from 'mdast'
import {isOneLine, type Line} from '../../text/lines.ts'
import {maskedText} from '../../text/masked-text.ts'
import type {ChoiceOption} from './choice-option.ts'

/** Where a label stands on its line, and how long it is. */
export interface RowLabel {
  line: number
  at: number
  length: number
}

const fewest = 3
const most = 6
/** Longer options have lines of their own. */
const longestLine = 300

/** The alphabet of their labels, behind those of all others. */
export const rowAlphabet = 1000

/** The options stand in such a row. */
export function isInRow([first]: ReadonlyArray<Pick<ChoiceOption, 'label'>>): boolean {
  return first?.label?.alphabet === rowAlphabet
}

/** The labels of a line that is nothing but such options; `isCounted` where Markdown took the first for a count. */
export function numberRow(text: string, isCounted = false): RowLabel[] | undefined {
  const labels = labelsFrom(text, 1, 0, isCounted)
  return labels.length >= fewest ? labels : undefined
}

/** The labels of options on lines that begin at `from`, and the line behind them. */
export function numberRows(
  lines: readonly Line[],
  from: number
): {labels: RowLabel[]; to: number} | undefined {
  const labels: RowLabel[] = []
  let to = from
  for (let line = lines[to]; line && labels.length < most; line = lines[++to]) {
    const own = labelsFrom(maskedText(line.children), labels.length + 1, to, false)
    if (own.length === 0) break
    labels.push(...own)
  }
  return labels.length >= fewest ? {labels, to} : undefined
}

/** The labels of a line from the number `first` on, which opens it. */
function labelsFrom(text: string, first: number, line: number, isCounted: boolean): RowLabel[] {
  if (text.length > longestLine || !(isCounted || opensWith(text, first))) return []
  const opening = isCounted ? undefined : labelAt(text, first, 0, undefined)
  if (!isCounted && !opening) return []
  const sign = isCounted ? '.' : opening?.sign
  const labels = [{line, at: 0, length: opening ? opening.at + opening.length : 0}]
  for (let number = first + 1; number <= most; number++) {
    const last = labels.at(-1)
    const next = last && labelAt(text, number, last.at + last.length + 1, sign)
    if (!next) break
    labels.push({line, at: next.at, length: next.length})
  }
  return labels
}

function opensWith(text: string, number: number): boolean {
  const code = text.trimStart().charCodeAt(0)
  return code === 0x30 + number || code === 0xff10 + number
}

/** The number behind a blank, with the sign that stands behind the first one. */
function labelAt(text: string, number: number, from: number, sign: string | undefined) {
  const pattern = patternOf(number)
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [{length}, own = ''] = match
    const goesOn = match.index + length < text.length
    if (goesOn && (sign === undefined || own === sign)) return {at: match.index, length, sign: own}
  }
  return undefined
}

const patterns = new Map<number, RegExp>()

function patternOf(number: number): RegExp {
  const digits = `${String(number)}${String.fromCodePoint(0xff10 + number)}`
  const own =
    patterns.get(number) ??
    new RegExp(`(?<=^|\\s)[${digits}](?:([.．)）、:：])\\s*|\\s+)(?=\\S)`, 'gu')
  patterns.set(number, own)
  return own
}

/** The paragraph of the one item that Markdown makes of such a line. */
export function rowItem({ordered, start, children}: List): Paragraph | undefined {
  const [item, ...others] = children
  if (ordered !== true || (start ?? 1) !== 1 || !item || others.length > 0) return undefined
  const [only, ...more] = item.children
  if (only?.type !== 'paragraph' || more.length > 0 || !isOneLine(only)) return undefined
  return numberRow(maskedText(only.children), true) && only
}
