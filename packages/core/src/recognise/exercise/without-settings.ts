/** A paragraph without the lines that set something of a directive: `:label: tides`, `:class: dropdown`. */
import type {Paragraph} from 'mdast'
import {toString} from '../../to-string.ts'
import {linesAsParagraph} from '../text/lines-as-paragraph.ts'
import {type Line, linesOf, paragraphOf} from '../text/lines.ts'

const setting = /^:[a-z][\w-]*:(?:\s|$)/iu

/** `undefined` where nothing else is in it. */
export function withoutSettings(paragraph: Paragraph, source: string): Paragraph | undefined {
  const [first] = paragraph.children
  if (first?.type !== 'text' || !setting.test(first.value)) return paragraph
  const left = linesBelowSettings(linesOf(paragraph, source))
  return left.length > 0 ? linesAsParagraph(left, source) : undefined
}

/** The lines below those that set something, one by one or between two rules. */
export function linesBelowSettings(lines: readonly Line[]): readonly Line[] {
  const isBetween = textOf(lines[0]) === rule
  const from = isBetween
    ? lines.findIndex((line, at) => at > 0 && textOf(line) === rule) + 1
    : lines.findIndex((line) => !setting.test(textOf(line)))
  return from === -1 ? [] : lines.slice(from)
}

const rule = '---'

function textOf(line: Line | undefined): string {
  return line ? toString(paragraphOf(line)) : ''
}
