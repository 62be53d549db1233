/** A reason on the line of the key: *答案：B 解析：…*. */
import type {Paragraph} from 'mdast'
import {toString} from '../../../to-string.ts'
import {reasonLength} from './key-of.ts'
import {partOfLine} from '../option/line-parts.ts'

/** Signs between the letters and the reason. */
const between = /^[\s.。;；,，)）】\]*_|]*/u

/** The letters from `start` to `end`, and the reason behind them that a label opens. */
export function withReason(
  line: Paragraph,
  start: number,
  end: number,
  source: string
): {letters: Paragraph; reason: Paragraph} | undefined {
  const text = toString(line).slice(end)
  const blank = between.exec(text)?.[0].length ?? 0
  if (reasonLength(text.slice(blank)) === 0) return undefined
  const own = partOfLine(line, start, end, source)
  const reason = partOfLine(line, end + blank, undefined, source)
  return (
    own && reason && {letters: {type: 'paragraph', ...own}, reason: {type: 'paragraph', ...reason}}
  )
}
