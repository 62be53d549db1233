/** The line a finding starts on, with what it means underlined. */
import type {Place} from '@studymark/core'
import {printable} from '../printable.ts'
import {widthOf} from './width.ts'

/** Columns of the line that are shown. */
const WIDTH = 96
/** What is shown before the finding where the line is long. */
const LEAD = 24

/** Two lines: the source and the carets below it; none where the line is not there. */
export function frame(text: string, {start, end}: Place): string[] {
  const from = start.offset ?? 0
  const lineFrom = from - (start.column - 1)
  if (lineFrom < 0 || from > text.length) return []
  const line = lineAt(text, lineFrom)
  const first = from - lineFrom
  const to = end.line === start.line ? first + ((end.offset ?? from) - from) : line.length
  const cut = line.length > WIDTH ? Math.max(0, first - LEAD) : 0
  const shown = line.slice(cut, cut + WIDTH)
  const isCut = cut + WIDTH < line.length
  const head = (cut > 0 ? '…' : '') + plain(line.slice(cut, first))
  const marked = plain(line.slice(first, Math.min(to, cut + WIDTH)))
  const gutter = String(start.line)
  const carets = '^'.repeat(Math.max(1, widthOf(marked)))
  return [
    `${gutter} | ${cut > 0 ? '…' : ''}${plain(shown)}${isCut ? '…' : ''}`.trimEnd(),
    `${' '.repeat(gutter.length)} | ${' '.repeat(widthOf(head))}${carets}`
  ]
}

function lineAt(text: string, from: number): string {
  const end = /[\r\n]/gu
  end.lastIndex = from
  return text.slice(from, end.exec(text)?.index ?? text.length)
}

/** Tabs would make the carets miss. */
function plain(text: string): string {
  return printable(text.replaceAll('\t', '  '))
}
