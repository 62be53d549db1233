/**
 * Questions as Moodle takes them in, several in a fence, with blank lines between them.
 *
 *     ```gift
 *     ::Q1:: Which animal lays eggs? {=The hen ~The cow}
 *
 *     ::Q2:: Which animal gives wool? {~The hen =The sheep}
 *     ```
 */
import type {Code, Paragraph} from 'mdast'
import type {Content} from '../../ast.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import type {Line} from '../text/lines.ts'
import {positionOf} from '../text/place.ts'
import {giftQuestion} from './gift-question.ts'
import {linesOfCode} from './option/code-lines.ts'

const plain = /^(?:gift|moodle|te?xt|plain(?:text)?)$/iu
const mayHold = /\{[^{}]*=[^{}]*\}/u

/** The stem and the boxes of each, and what stands between; `undefined` of any other code. */
export function giftInCode(code: Code, source: string): Content[] | undefined {
  if (code.lang && !plain.test(code.lang)) return undefined
  if (!mayHold.test(code.value)) return undefined
  const parts = partsOf(linesOfCode(code, source), source)
  const read = parts.map((part) => giftQuestion(part, source))
  if (!read.some((one) => one !== undefined)) return undefined
  const blocks = parts.flatMap((part, at) => read[at] ?? [part])
  const [first] = blocks
  const last = blocks.at(-1)
  // The lines of the fence are part of the first and the last one.
  const {start, end} = positionOf(code)
  if (first) first.position = {start, end: positionOf(first).end}
  if (last) last.position = {start: positionOf(last).start, end}
  return blocks
}

/** Paragraphs, as blank lines part them. */
function partsOf(lines: readonly Line[], source: string): Paragraph[] {
  const parts: Line[][] = []
  for (const line of lines) {
    const before = parts.at(-1)
    const end = before?.at(-1)?.position.end.line
    if (before && end === line.position.start.line - 1) before.push(line)
    else parts.push([line])
  }
  return parts.map((part) => linesAsParagraph(part, source))
}
