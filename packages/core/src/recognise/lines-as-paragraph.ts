/** Some lines of a paragraph as one of their own. */
import type {Paragraph, PhrasingContent} from 'mdast'
import type {Line} from './lines.ts'
import {positionOf, span} from './place.ts'

/** Lines as the paragraph that they were in. */
export function linesAsParagraph(lines: readonly Line[]): Paragraph {
  const children: PhrasingContent[] = []
  for (const line of lines) {
    const before = children.at(-1)
    const [first, ...rest] = line.children
    if (before?.type === 'text' && first?.type === 'text') {
      const value = `${before.value}\n${first.value}`
      children.splice(-1, 1, {type: 'text', value, position: span(before, first)}, ...rest)
    } else {
      if (before && first) children.push(lineEnd(before, first))
      children.push(...line.children)
    }
  }
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) throw new Error('Expected a line')
  return {type: 'paragraph', children, position: span(first, last)}
}

function lineEnd(before: PhrasingContent, after: PhrasingContent): PhrasingContent {
  const position = {start: positionOf(before).end, end: positionOf(after).start}
  return {type: 'text', value: '\n', position}
}
