/** Points of a text by offset, each found without reading the text again. */
import type {Point} from 'unist'

/** Line ends as Markdown has them: LF, CRLF and CR. */
const LINE_END = /\r\n|\r|\n/gu

/** Answers the point at an offset; the lines of the text are counted when it is first asked. */
export function pointsOf(text: string): (offset: number) => Point {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const line = lineAt(starts, offset)
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset}
  }
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(LINE_END), ({0: end, index}) => index + end.length)]
}

/** Index of the last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
