/** Some lines of a paragraph as one of their own. */
import type {Paragraph, PhrasingContent} from 'mdast'
import type {Line} from './lines.ts'
import {offsetOf, positionOf, span} from './place.ts'
import {addAll} from '../../add-all.ts'

/** Lines as the paragraph that they were in. */
export function linesAsParagraph(lines: readonly Line[], source: string): Paragraph {
  const children: PhrasingContent[] = []
  for (const line of lines) {
    const before = children.at(-1)
    const [first, ...rest] = line.children
    if (before?.type === 'text' && first?.type === 'text' && !isFurtherIn(line, lines)) {
      const value = `${before.value}${lineEnd(before, first, source)}${first.value}`
      children.splice(-1, 1, {type: 'text', value, position: span(before, first)}, ...rest)
    } else {
      if (before && first) children.push(between(before, first, source))
      addAll(children, line.children)
    }
  }
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) throw new Error('Expected a line')
  return {type: 'paragraph', children, position: span(first, last)}
}

/** What Markdown took for code has the blanks before such a line, which no text in one piece with the line above would have. */
function isFurtherIn({position}: Line, [first]: readonly Line[]): boolean {
  return position.start.column > (first?.position.start.column ?? 0)
}

function between(before: PhrasingContent, after: PhrasingContent, source: string): PhrasingContent {
  const position = {start: positionOf(before).end, end: positionOf(after).start}
  return {type: 'text', value: lineEnd(before, after, source), position}
}

/** What ends a line in the source, as it does in the text that the lines were in. */
function lineEnd(before: PhrasingContent, after: PhrasingContent, source: string): string {
  const from = offsetOf(positionOf(before).end)
  const gap = source.slice(from, offsetOf(positionOf(after).start))
  return gap.includes('\r\n') ? '\r\n' : '\n'
}
