/** What a finding points at, in words that stay when its line moves. */
import type {Place} from '@studymark/core'

/** Code points that are kept: long texts are edited at their ends. */
const WIDTH = 100

/** What opens a block, and changes when it moves: bullets, numbers, levels of headings. */
const MARKS = /^(?:(?:[-*+>]|#{1,6}|\d+[.)])\s+)+/u

/** The first line of the place that is not blank; of a mark without words, the line it is on. */
export function firstWords(text: string, {start, end}: Place): string {
  const from = start.offset ?? 0
  const own = firstLineOf(text.slice(from, end.offset ?? from))
  if (/[\p{L}\p{N}]/u.test(own)) return own
  const lineFrom = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1
  return firstLineOf(text.slice(from > 0 ? lineFrom : 0))
}

function firstLineOf(text: string): string {
  const [line = ''] = text.trimStart().split(/[\r\n]/u, 1)
  const words = line.replace(/\s+/gu, ' ').trim().replace(MARKS, '')
  return Array.from(words).slice(0, WIDTH).join('')
}
