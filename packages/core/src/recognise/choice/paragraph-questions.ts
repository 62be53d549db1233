/**
 * Several questions on the lines of one paragraph, as they come out of a document without blank lines.
 *
 *     Question 1
 *     Which animal lays eggs?
 *     A. The cow
 *     B. The hen
 *     Question 2
 *     Which animal gives wool?
 *     A. The sheep
 *     B. The hen
 */
import type {Paragraph} from 'mdast'
import {type Line, linesOf} from '../text/lines.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {maskedText} from '../text/masked-text.ts'
import {positionOf} from '../text/place.ts'
import {endsInMark} from '../asks/asks.ts'
import {gapIn} from './stem/gap-number.ts'
import {hasStemGap} from './stem/stem-asks.ts'
import {keyOf, reasonLength} from './key/key-of.ts'
import {numberRows} from './option/number-row.ts'
import {follows, type Label, labelAt, labelOf} from './option/label-of.ts'
import {markOf} from './stem/mark-of.ts'
import {countIn} from './stem/stem-titles.ts'

/** Two questions have as many lines, with all options on one. */
const fewestLines = 4
/** Fewer letters may tell speakers apart; a number says that a question begins. */
const fewestOptions = 3

/** A paragraph for each question, or the one that is given where it holds no more. */
export function questionsIn(paragraph: Paragraph, source: string): Paragraph[] {
  const {start, end} = positionOf(paragraph)
  const lines = linesOf(paragraph, source)
  const gaps = gapsIn(lines)
  const isLong = end.line - start.line + 1 >= fewestLines
  const inner = gaps.length > 0 ? gaps : questionStarts(lines, isLong)
  const starts = [0, ...(inner.length > 0 ? inner : behindRows(lines))]
  if (starts.length === 1) return [paragraph]
  return starts.flatMap((from, at) => {
    const own = lines.slice(from, starts[at + 1])
    return own.length > 0 ? [linesAsParagraph(own, source)] : []
  })
}

/** The lines on which the options for the second gap of a stem begin, and those for the next ones. */
function gapsIn(lines: readonly Line[]): number[] {
  let last = 0
  return lines.flatMap(({children}, at) => {
    const gap = gapIn(maskedText(children))
    if (gap === undefined || gap !== last + 1) return []
    last = gap
    return gap > 1 ? [at] : []
  })
}

/** The lines behind options that numbers count, some of them on one line. */
function behindRows(lines: readonly Line[]): number[] {
  if (lines.length < fewestLines) return []
  const starts: number[] = []
  let hasRow = false
  for (let at = 1; at < lines.length; at++) {
    const found = numberRows(lines, at)
    if (!found) continue
    hasRow ||= found.to === at + 1
    at = found.to
    if (at < lines.length) starts.push(at)
  }
  return hasRow ? starts : []
}

function questionStarts(lines: readonly Line[], isLong: boolean): number[] {
  const labels = lines.map(({children}) => labelOf(maskedText(children)))
  const firsts = labels.filter((label) => label?.index === 0)
  const starts = firsts.length < 2 || !isLong ? [] : startsOf(lines, labels)
  return starts.length > 0 ? starts : numberedStarts(lines, labels)
}

/** Lines behind options that count a question and ask, or leave a gap, be it at their end: *7.Which one floats (* */
function numberedStarts(
  lines: readonly Line[],
  labels: ReadonlyArray<Label | undefined>
): number[] {
  return lines.flatMap(({children}, at) => {
    if (labels[at] || !labels[at - 1]) return []
    const text = maskedText(children)
    const isAsked = endsInMark(text) || hasStemGap(text) || /[(（]\s*$/u.test(text)
    return isAsked && markOf(text)?.kind === 'number' ? [at] : []
  })
}

/** The lines on which questions behind the first begin. */
function startsOf(lines: readonly Line[], labels: ReadonlyArray<Label | undefined>): number[] {
  const next = nextLabels(labels)
  const starts: number[] = []
  let last: Label | undefined
  let count = 0
  let wraps = false
  for (const [at, {children}] of lines.entries()) {
    const label = labels[at]
    const text = maskedText(children)
    if (label && follows(label, last)) {
      const row = rowFrom(text, label, labels[at + 1])
      last = row.at(-1)
      count += row.length
      continue
    }
    if (count < 2 || keyOf(text) !== undefined || reasonLength(text) > 0) continue
    const isMarked = countIn(text) !== undefined || markOf(text) !== undefined
    const isLast = next[at]?.index === 0
    const before = lines[at - 1]
    const isOver = !wraps || (before && ends(before))
    // A label that starts again without words above it lets the first speaker speak.
    if (isLast && !label && (isMarked || (count >= fewestOptions && isOver))) {
      starts.push(at)
      last = undefined
      count = 0
    } else if (!isLast) wraps = true
  }
  return starts
}

/** The labels on a line that opens with one, where the next line does not go on from there. */
function rowFrom(text: string, first: Label, below: Label | undefined): Label[] {
  const row = [first]
  let from = first.length
  for (let last = first; !(below && follows(below, last));) {
    const found = labelAt(text, from, last)
    if (!found) break
    last = found.label
    row.push(last)
    from = found.at + last.length
  }
  return row
}

/** The label that opens the next line which has one, for each line. */
function nextLabels(labels: ReadonlyArray<Label | undefined>): Array<Label | undefined> {
  const next: Array<Label | undefined> = []
  let last: Label | undefined
  for (let at = labels.length - 1; at >= 0; at--) {
    next[at] = last
    last = labels[at] ?? last
  }
  return next
}

/** A sentence ends with the line. */
function ends({children}: Line): boolean {
  return /[.!?。！？]\s*$/u.test(maskedText(children))
}
