/** Answers without a label: what follows a labelled question, where nothing else is said to answer it. */
import {endsInMark} from '../asks/asks.ts'
import {isVerdict, verdictOpening} from '../choice/option/verdict-sign.ts'
import type {TextLine} from './label-lines.ts'
import type {Mark, Unit} from './label-units.ts'
import type {Label} from './label-words.ts'
import {lastWhere} from '../last-where.ts'

const unlabelled: Label = {kind: 'answer', word: '', sign: '', length: 0}

/** The units, with a mark of no length where an answer begins that has no label. */
export function withImpliedAnswers(units: readonly Unit[]): Unit[] {
  const marks = units.map((unit) => [...unit.marks])
  const places = units.flatMap((unit, at) => unit.marks.map((mark) => ({at, mark})))
  for (const [index, {at, mark}] of places.entries()) {
    if (mark.label.kind !== 'question') continue
    let after = index + 1
    while (/^(?:tags|hint)$/u.test(places[after]?.mark.label.kind ?? '')) after++
    const stop = places[after]
    if (stop?.mark.label.kind === 'answer') continue
    const lines = units[at]?.lines ?? []
    const below =
      behindStrong(lines[lineAt(lines, mark.start)]) ??
      lineBelow(lines, mark, stop?.at === at ? stop.mark.start : Infinity)
    // What a number alone counts stands in the next block.
    const next = at + (isAlone(lines, mark) ? 2 : 1)
    if (below) marks[at]?.push({label: unlabelled, start: below.start})
    else if (next < (stop?.at ?? units.length)) marks[next]?.push({label: unlabelled, start: 0})
  }
  return units.map((unit, at) => ({...unit, marks: inOrder(marks[at] ?? [])}))
}

function inOrder(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.start - b.start)
}

/** *__Q1. What is a keel?__ The spine of a ship.* */
const answering = /^[^\S\n]+["“„«]?(?!\p{L}{1,12}:)\p{L}[^?？]*$/u

/** What follows the strong question on its line. */
function behindStrong(line: TextLine | undefined): Pick<TextLine, 'start'> | undefined {
  if (!line || line.strong === 0 || line.strong === line.text.length) return undefined
  const isAnswered =
    endsInMark(line.text.slice(0, line.strong)) && answering.test(line.text.slice(line.strong))
  return isAnswered ? {start: line.start + line.strong} : undefined
}

/** The line after an emphasised question, or after the last one that ends in a question mark. */
function lineBelow(lines: readonly TextLine[], mark: Mark, end: number): TextLine | undefined {
  const first = lineAt(lines, mark.start)
  let at = first
  if (lines[at]?.isEmphasised && !isBare(lines[at], mark)) return before(lines[at + 1], end)
  let below: TextLine | undefined
  for (let line = lines[at]; line && line.start < end; line = lines[++at]) {
    if (endsInMark(line.text)) below = before(lines[at + 1], end) ?? below
  }
  return below ?? judgedFrom(lines, first + 1, end)
}

const sign = /^\s*[✓✔✅✕✗✘✖❌]\ufe0f?\s*/u

/** The only line that calls true or false what the one above it states: *❌ False, it floats.* */
function judgedFrom(lines: readonly TextLine[], from: number, end: number): TextLine | undefined {
  let judged: TextLine | undefined
  let at = from
  for (let line = lines[at]; line && line.start < end; line = lines[++at]) {
    if (!judges(line)) continue
    if (judged) return undefined
    judged = line
  }
  return judged
}

function judges({text}: TextLine): boolean {
  const words = text.replace(sign, '')
  return words === text ? isVerdict(text) : verdictOpening(words) !== undefined
}

/** Nothing stands behind the label on its line. */
function isBare(line: TextLine | undefined, {label, start}: Mark): boolean {
  return line !== undefined && line.text.slice(start - line.start + label.length).trim() === ''
}

/** The label counts, and is all there is in its block: *Question 3*. */
function isAlone(lines: readonly TextLine[], mark: Mark): boolean {
  const at = lineAt(lines, mark.start)
  return mark.label.number !== undefined && isBare(lines[at], mark) && at === lines.length - 1
}

function before(line: TextLine | undefined, end: number): TextLine | undefined {
  return line && line.start < end ? line : undefined
}

/** Index of the line that starts at a character. */
function lineAt(lines: readonly TextLine[], start: number): number {
  return Math.max(
    0,
    lastWhere(lines.length, (at) => (lines[at]?.start ?? 0) <= start)
  )
}
