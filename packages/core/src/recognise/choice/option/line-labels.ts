/** The labels that lines open with, by one of two ways to read them. */
import type {Line} from '../../text/lines.ts'
import {maskedText} from '../../text/masked-text.ts'
import {dressedLabel} from './dressed-label.ts'
import {faintLabelAt, faintLabelOf} from './faint-label.ts'
import {follows, type Label, labelAt, labelOf} from './label-of.ts'

/** How labels are told, at the start of a text and within a line. */
export interface Reader {
  labelOf: typeof labelOf
  labelAt: typeof labelAt
}

export const plain: Reader = {labelOf, labelAt}
export const faint: Reader = {labelOf: faintLabelOf, labelAt: faintLabelAt}

/** The line that the second label follows, where a stem above may have a first one, too. */
export function firstLine(lines: readonly Line[]): number {
  let first = 0
  let last: Label | undefined
  for (const [at, line] of lines.entries()) {
    const label = lineLabelOf(line, faint)
    if (label?.index === 0) first = at
    else if (label && last?.index === 0 && follows(label, last)) return first
    last = label ?? last
  }
  return 0
}

/** The label that opens the next line that has one. */
export function nextLabels(lines: readonly Line[], at: number, reader: Reader): Label | undefined {
  const next = lines[at + 1]
  return next && lineLabelOf(next, reader)
}

/** A bullet that is too far out, or in, for Markdown to make an item of it, or a slip. */
const bullet = /^\s*(?:[-*+]\s+|[/\\](?=[A-La-l][.)]\s))/u

/** The label that opens a line, also behind a bullet. */
export function lineLabelOf({children}: Line, {labelOf}: Reader): Label | undefined {
  const text = maskedText(children)
  const length = bullet.exec(text)?.[0].length ?? 0
  const label = labelOf(length > 0 ? text.slice(length) : text)
  if (!label) return dressedLabel(children)
  return length > 0 ? {...label, length: label.length + length} : label
}
